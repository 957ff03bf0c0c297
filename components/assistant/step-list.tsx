import { assistant } from '../../lib/i18n/assistant';
import { ASSISTANT_STEPS, type AssistantStep } from '../../lib/model/assistant';
import { useText } from '../frame/surroundings';

/** Where the person is in the assistant. */
export function StepList({ current }: { readonly current: AssistantStep }) {
  const text = useText(assistant);
  const at = ASSISTANT_STEPS.indexOf(current);
  return (
    <ol class="assistant-steps" aria-label={text('steps')}>
      {ASSISTANT_STEPS.map((step, index) => (
        <li key={step} class={index < at ? 'done' : ''} aria-current={index === at ? 'step' : undefined}>
          {text(`step.${step}`)}
          {index < at && <span class="visually-hidden"> ({text('step.done')})</span>}
        </li>
      ))}
    </ol>
  );
}
