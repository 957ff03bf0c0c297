import { useState } from 'preact/hooks';
import { assistant } from '../../lib/i18n/assistant';
import { useFocusOnArrival } from '../frame/focus';
import { useSurroundings, useText } from '../frame/surroundings';

interface Props {
  readonly origin: string;
  readonly onGranted: () => void;
}

/** One button, one origin: nothing else is asked for. */
export function Grant({ origin, onGranted }: Props) {
  const { browser } = useSurroundings();
  const text = useText(assistant);
  const target = useFocusOnArrival<HTMLHeadingElement>();
  const [refused, setRefused] = useState(false);
  const allow = () => {
    // Asked for in the click itself: browsers refuse it after any wait.
    void browser.grant([origin]).then((granted) => (granted ? onGranted() : setRefused(true)));
  };
  return (
    <div class="assistant-body">
      <h2 ref={target} tabIndex={-1}>
        {text('grant.heading', { origin })}
      </h2>
      <p>{text('grant.why', { origin })}</p>
      <div role="alert">{refused && <p class="notice danger">{text('grant.refused', { origin })}</p>}</div>
      <div class="button-row">
        <button type="button" class="primary long" onClick={allow}>
          {text('grant.allow', { origin })}
        </button>
      </div>
    </div>
  );
}
