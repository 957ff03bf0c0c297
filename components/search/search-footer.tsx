import { controls } from '../../lib/i18n/controls';
import { popup } from '../../lib/i18n/popup';
import type { Side } from '../../lib/model/side';
import { useAction } from '../frame/action';
import { OFFER_STOP_AFTER, SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { Progress } from '../frame/loaded-view';
import { useText } from '../frame/surroundings';
import type { Comparison } from './comparison';
import type { Selected } from './search-session';

interface Props {
  readonly names: Readonly<Record<Side, string>>;
  readonly chosen: Selected;
  readonly comparison: Comparison;
  readonly onCancel: () => Promise<void>;
}

/** What is chosen, and the way on or out. */
export function SearchFooter({ names, chosen, comparison, onCancel }: Props) {
  const text = useText(popup);
  const button = useText(controls);
  const cancelling = useAction();
  const offerStop = useDelayed(comparison.busy, OFFER_STOP_AFTER);
  return (
    <>
      {comparison.failure !== null && (
        <FailureNotice failure={comparison.failure} {...names} onRetry={comparison.start} />
      )}
      {cancelling.failure !== null && <FailureNotice failure={cancelling.failure} {...names} />}
      <footer class="button-row">
        <Chosen names={names} chosen={chosen} busy={comparison.busy} />
        {offerStop && (
          <button type="button" onClick={comparison.stop}>
            {button('stop')}
          </button>
        )}
        <button type="button" onClick={() => void cancelling.run(onCancel)} disabled={cancelling.busy}>
          {button('cancel')}
        </button>
        <button type="button" class="primary" disabled={chosen === null || comparison.busy} onClick={comparison.start}>
          {text('connect.button')}
        </button>
      </footer>
    </>
  );
}

interface ChosenProps {
  readonly names: Readonly<Record<Side, string>>;
  readonly chosen: Selected;
  readonly busy: boolean;
}

function Chosen({ names, chosen, busy }: ChosenProps) {
  const text = useText(popup);
  const waiting = useDelayed(busy, SHOW_PROGRESS_AFTER);
  return (
    <span class="grow chosen-name" aria-live="polite">
      {waiting ? (
        <Progress label={text('compare.reading', names)} />
      ) : (
        chosen !== null && text('results.chosen', { name: chosen.name })
      )}
    </span>
  );
}
