import { isBlank } from '../../lib/model/value';
import type { ShownValue } from '../../lib/model/view';
import { safeAddress } from './safe-address';
import type { Speaking } from './surroundings';

/** The actor's values in their ranked order: label and value, aligned. */
export function ValueList({ values, say }: { readonly values: readonly ShownValue[] } & Speaking) {
  const { label } = say;
  return (
    <dl class="values">
      {values.map((shown) => (
        <div key={shown.field} class="pair">
          <dt>{label(shown.label)}</dt>
          <dd class={shown.type}>
            <Value say={say} shown={shown} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ shown, say }: { readonly shown: ShownValue } & Speaking) {
  const { text, value, label } = say;
  if (typeof shown.value === 'boolean') {
    return <input type="checkbox" checked={shown.value} disabled aria-label={label(shown.label)} />;
  }
  if (isBlank(shown.value)) {
    return (
      <span class="blank">
        <span aria-hidden="true">–</span>
        <span class="unseen">{text('write.blank')}</span>
      </span>
    );
  }
  const words = shown.text ?? value(shown.value, shown.type);
  const address = safeAddress(shown.value, shown.type);
  if (address === null) return <>{words}</>;
  return (
    <a href={address} target={shown.type === 'website' ? '_blank' : undefined} rel="noopener noreferrer">
      {words}
    </a>
  );
}
