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
      <h1>{heading}</h1>
      <p class="quiet" title={subheading}>
        {subheading}
      </p>
      {isSample && <span class="tag sample">{text('sample')}</span>}
    </header>
  );
}
