import { controls } from '../../lib/i18n/controls';
import { useText } from '../frame/surroundings';

interface Props {
  readonly heading: string;
  readonly subheading: string;
  readonly isSample: boolean;
}

export function DialogHeading({ heading, subheading, isSample }: Props) {
  const text = useText(controls);
  return (
    <header class="dialog-heading">
      <div class="heading-line">
        <h1>{heading}</h1>
        {isSample && <span class="tag sample">{text('sample')}</span>}
      </div>
      <p class="quiet" title={subheading}>
        {subheading}
      </p>
    </header>
  );
}
