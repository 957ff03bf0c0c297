import { useEffect, useState } from 'preact/hooks';
import type { SeenPage } from '../../lib/messages/picker-messages';
import { useAssistant } from './assistant-context';

/** Milliseconds between two looks: a page that is being drawn is seen soon after. */
const PAUSE = 600;

export interface Looking {
  /** Null: nothing seen yet. */
  readonly seen: SeenPage | null;
  readonly isUnreachable: boolean;
}

/** What the profile so far finds in the CRM's tab, looked at again and again while the step is on screen. */
export function useLooking(): Looking {
  const { actions, crmTab, view } = useAssistant();
  const { tabId } = crmTab;
  const { trial, draft } = view;
  const { entity } = draft;
  const [looking, setLooking] = useState<Looking>({ seen: null, isUnreachable: false });
  useEffect(() => {
    if (tabId === null || trial === null || entity === null) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    let ask: Awaited<ReturnType<typeof actions.connect>> | null = null;
    const profile = JSON.parse(trial);
    const look = async () => {
      try {
        ask ??= await actions.connect(
          tabId,
          (answer) => {
            if (signal.aborted) return;
            if (answer.kind === 'lost') ask = null;
            if (answer.kind === 'seen') setLooking({ seen: answer, isUnreachable: false });
          },
          signal,
        );
        ask({ kind: 'look', profile, entity });
      } catch {
        ask = null;
        if (!signal.aborted) setLooking((before) => ({ ...before, isUnreachable: true }));
      }
    };
    void look();
    const timer = setInterval(() => void look(), PAUSE);
    signal.addEventListener('abort', () => clearInterval(timer));
    return () => ending.abort();
  }, [actions, tabId, trial, entity]);
  return looking;
}
