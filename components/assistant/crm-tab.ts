import { useEffect, useState } from 'preact/hooks';
import type { CrmTab, CrmTabActions } from './assistant-context';

/** The tab of the CRM as it is now, followed wherever the person goes in it. Null: not looked for yet. */
export function useCrmTab(
  actions: CrmTabActions,
  origin: string,
  tabId: number | null,
  /** Before that no tab tells its address. */
  granted: boolean,
): CrmTab | null {
  const [crmTab, setCrmTab] = useState<CrmTab | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const look = () =>
      void actions.find(origin, tabId).then((found) => {
        if (ending.signal.aborted) return;
        setCrmTab((before) => (before?.address === found.address && before.tabId === found.tabId ? before : found));
      });
    look();
    actions.onChange(look, ending.signal);
    window.addEventListener('focus', look, { signal: ending.signal });
    return () => ending.abort();
  }, [actions, origin, tabId, granted]);
  return crmTab;
}
