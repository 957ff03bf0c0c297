import type { ComponentChildren } from 'preact';
import { assistant } from '../../lib/i18n/assistant';
import { ASSISTANT_STEPS, type AssistantStep } from '../../lib/model/assistant';
import { useFocusOnArrival } from '../frame/focus';
import { useText } from '../frame/surroundings';
import { useAssistant } from './assistant-context';

interface Props {
  readonly heading: string;
  readonly why?: string;
  /** What is missing before the person can go on; null: nothing. */
  readonly canGoOn: boolean;
  /** What to keep along with going on. */
  readonly onNext?: () => Promise<void>;
  readonly children: ComponentChildren;
}

/** One step with its heading, and the ways to the one before and after. */
export function StepFrame({ heading, why, canGoOn, onNext, children }: Props) {
  const { view, change } = useAssistant();
  const text = useText(assistant);
  const target = useFocusOnArrival<HTMLHeadingElement>();
  const at = ASSISTANT_STEPS.indexOf(view.draft.step);
  const go = async (step: AssistantStep | undefined) => {
    if (step !== undefined) await change({ step });
  };
  const next = ASSISTANT_STEPS[at + 1];
  return (
    <>
      <div class="assistant-body">
        <h2 ref={target} tabIndex={-1}>
          {heading}
        </h2>
        {why !== undefined && <p>{why}</p>}
        {children}
      </div>
      <footer class="assistant-footer">
        {at > 0 && (
          <button type="button" onClick={() => void go(ASSISTANT_STEPS[at - 1])}>
            {text('back')}
          </button>
        )}
        <span class="grow" />
        {next !== undefined && (
          <button
            type="button"
            class="primary"
            disabled={!canGoOn}
            onClick={() => void (onNext?.() ?? Promise.resolve()).then(() => go(next))}
          >
            {text('next')}
          </button>
        )}
      </footer>
    </>
  );
}
