import { assistant } from '../../lib/i18n/assistant';
import { useText } from '../frame/surroundings';
import type { Picking } from './picking';

/** While the person points in the other window, and what became of it. */
export function PickingNotice({ picking }: { readonly picking: Picking }) {
  const text = useText(assistant);
  return (
    <div role="status" class="picking">
      {picking.purpose !== null && (
        <div class="notice">
          <p class="notice-text">{text('picking.now')}</p>
          <button type="button" onClick={picking.stop}>
            {text('picking.stop')}
          </button>
        </div>
      )}
      {picking.said !== '' && <p class="quiet">{picking.said}</p>}
    </div>
  );
}
