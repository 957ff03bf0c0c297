import { assistant } from '../../lib/i18n/assistant';
import { Progress } from '../frame/loaded-view';
import { useText } from '../frame/surroundings';
import { useLooking } from './looking';
import { SeenValues } from './seen-values';
import { StepFrame } from './step-frame';

/** What was understood so far, read from the page as the ERP tab will read it. */
export function ReviewStep() {
  const text = useText(assistant);
  const { seen, isUnreachable } = useLooking();
  return (
    <StepFrame heading={text('review.heading')} why={text('review.why')} canGoOn={seen?.id != null}>
      {isUnreachable && <p class="notice warning">{text('tab.unreachable')}</p>}
      {seen === null ? !isUnreachable && <Progress label={text('review.looking')} /> : <SeenValues seen={seen} />}
    </StepFrame>
  );
}
