import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { welcome } from '../../lib/i18n/welcome';
import { useText } from '../frame/surroundings';

interface Props {
  readonly number: number;
  readonly heading: string;
  readonly done: boolean;
  readonly children: ComponentChildren;
}

/** One step of setting up. */
export function Step({ number, heading, done, children }: Props) {
  const text = useText(welcome);
  const id = useId();
  return (
    <section class={`step ${done ? 'done' : ''}`} aria-labelledby={id}>
      <span class="step-mark" aria-hidden="true">
        {done ? '✓' : number}
      </span>
      <div class="step-body">
        <h2 id={id}>
          {heading}
          {done && <span class="visually-hidden"> ({text('step.done')})</span>}
        </h2>
        {children}
      </div>
    </section>
  );
}
