import { useEffect, useRef, useState } from 'preact/hooks';
import { assistant } from '../../lib/i18n/assistant';
import type { PickedField, PickedPlace, PickPurpose } from '../../lib/messages/picker-messages';
import { useSurroundings, useText } from '../frame/surroundings';
import { useAssistant } from './assistant-context';

export interface Picking {
  /** What is being pointed at now. */
  readonly purpose: PickPurpose | null;
  /** What to tell the person about the last time; blank: nothing. */
  readonly said: string;
  readonly start: (purpose: PickPurpose, onPicked: (picked: PickedPlace | PickedField) => void) => void;
  readonly stop: () => void;
}

/** Has the person point at something in the CRM's tab, and comes back to this window with it. */
export function usePicking(): Picking {
  const { actions, crmTab, view } = useAssistant();
  const { language } = useSurroundings();
  const text = useText(assistant);
  const [state, setState] = useState<{ purpose: PickPurpose | null; said: string }>({ purpose: null, said: '' });
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);

  const finish = (said: string) => {
    ending.current.abort();
    setState({ purpose: null, said });
  };
  const start: Picking['start'] = (purpose, onPicked) => {
    const { tabId } = crmTab;
    if (tabId === null) return;
    ending.current.abort();
    const current = new AbortController();
    ending.current = current;
    setState({ purpose, said: '' });
    const back = (said: string) => {
      finish(said);
      void actions.returnHere();
    };
    const { recordId } = view.draft;
    actions
      .connect(
        tabId,
        (answer) => {
          if (current.signal.aborted) return;
          if (answer.kind === 'lost') finish(text('picking.lost'));
          if (answer.kind === 'cancelled') back(text('picking.cancelled'));
          if (answer.kind !== 'place' && answer.kind !== 'field') return;
          back('');
          onPicked(answer);
        },
        current.signal,
      )
      .then((ask) => {
        ask({ kind: 'pick', purpose, language, avoid: recordId === null ? [] : [recordId] });
        return actions.bringToFront(tabId);
      })
      .catch(() => current.signal.aborted || finish(text('tab.unreachable')));
  };
  return { ...state, start, stop: () => finish('') };
}
