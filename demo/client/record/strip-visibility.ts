import { useEffect, useState } from 'preact/hooks';
import { pageSettings } from '../state/page-settings';
import { stripGeneration } from '../state/window-messages';

/**
 * Whether the tab strip is there, and a number that changes when it is to be built anew. Plain
 * pages always show it; tests of slow and different pages set it otherwise.
 */
export function useStrip(): { readonly visible: boolean; readonly generation: number } {
  const { strip } = pageSettings;
  const [visible, setVisible] = useState(strip.mode === 'normal' || strip.mode === 'replaced');
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (strip.mode === 'late') {
      const timer = window.setTimeout(() => setVisible(true), strip.milliseconds);
      return () => window.clearTimeout(timer);
    }
    if (strip.mode === 'replaced') {
      const timer = window.setInterval(() => setRound((before) => before + 1), strip.everyMilliseconds);
      return () => window.clearInterval(timer);
    }
    return undefined;
  }, [strip]);
  return { visible, generation: stripGeneration.value * 1000 + round };
}
