import { type PopupKey, popup } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import type { LinkView, LinkState as State } from '../../lib/model/view';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';

type PopupText = Translate<PopupKey>;

/** How a link stands, in a word or two. */
export function LinkState({ link }: { readonly link: LinkView }) {
  const { state, toCopy } = link;
  const text = useText(popup);
  const format = useFormat();
  if (state.kind === 'in-sync' && toCopy.length > 0) {
    return (
      <span class="state calm" title={format.list(toCopy.map(({ label }) => format.label(label)))}>
        {text('state.toCopy', { count: toCopy.length })}
      </span>
    );
  }
  const shown = stateText(state, text);
  if (shown === null) return null;
  const fields = 'fields' in state ? format.list(state.fields.map(format.label)) : undefined;
  return (
    <span class={`state ${toneOf(state)}`} title={fields}>
      {shown}
    </span>
  );
}

function stateText(state: State, text: PopupText): string | null {
  switch (state.kind) {
    case 'unknown':
      return null;
    case 'in-sync':
      return text('state.inSync');
    case 'changes':
      return text('state.changes', { count: state.fields.length });
    case 'conflicts':
      return text('state.conflicts', { count: state.fields.length });
    case 'running':
      return text('state.running', { done: state.done, steps: state.steps });
    case 'incomplete':
      return text('state.incomplete');
    case 'failed':
      return text('state.failed');
    case 'broken':
      return text(`state.${state.reason}`);
  }
}

function toneOf(state: State): string {
  if (state.kind === 'in-sync') return 'good';
  if (state.kind === 'changes' || state.kind === 'running') return 'calm';
  return 'warning';
}
