import { useEffect } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { popup } from '../../lib/i18n/popup';
import { useText } from '../frame/surroundings';

/** Long enough to read seven words. */
const READING_TIME = 1400;

/** Says where it goes on, then closes. */
export function Confirmed({ onDone }: { readonly onDone: () => void }) {
  const text = useText(popup);
  const button = useText(controls);
  useEffect(() => {
    const timer = setTimeout(onDone, READING_TIME);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="home confirmed">
      <p role="status" class="strong">
        {text('confirmed.next')}
      </p>
      <button type="button" onClick={onDone}>
        {button('close')}
      </button>
    </main>
  );
}
