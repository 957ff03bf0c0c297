import { useId } from 'preact/hooks';
import { assistant } from '../../lib/i18n/assistant';
import type { DraftField } from '../../lib/messages/assistant-messages';
import { FIELD_MEANINGS } from '../../lib/model/field';
import { useText, useWords } from '../frame/surroundings';
import { OFFERED_MEANINGS, withLabel, withMeaning } from './draft-fields';

const OWN_TYPES = ['text', 'multiline', 'email', 'phone', 'website', 'identifier'] as const;

interface Props {
  readonly field: DraftField;
  readonly others: readonly DraftField[];
  readonly onChange: (field: DraftField) => void;
  readonly onRemove: () => void;
}

/** One field: what stood there, and what it means. */
export function FieldRow({ field, others, onChange, onRemove }: Props) {
  const text = useText(assistant);
  const words = useWords();
  const id = useId();
  const { label, meaning, sample, isFragile } = field;
  const name = meaning === null ? label : words(`meaning.${meaning}`);
  const taken = others.map((other) => other.meaning);
  return (
    <li class="item field-row">
      <div class="item-head">
        <p class="sample strong">{sample === '' ? <span class="quiet">{text('fields.blank')}</span> : sample}</p>
        <button type="button" class="link" aria-label={text('fields.remove', { field: name })} onClick={onRemove}>
          ✕
        </button>
      </div>
      <div class="button-row">
        <select
          aria-label={text('fields.means', { field: sample === '' ? label : sample })}
          value={meaning ?? ''}
          onChange={(event) => {
            const chosen = FIELD_MEANINGS.find((one) => one === event.currentTarget.value) ?? null;
            onChange(withMeaning(field, chosen, others));
          }}
        >
          {OFFERED_MEANINGS.filter((one) => one === meaning || !taken.includes(one)).map((one) => (
            <option key={one} value={one}>
              {words(`meaning.${one}`)}
            </option>
          ))}
          <option value="">{text('fields.own')}</option>
        </select>
        {meaning === null && (
          <>
            <input
              id={id}
              class="grow"
              aria-label={text('fields.label', { field: sample === '' ? label : sample })}
              value={label}
              maxLength={100}
              onChange={(event) => {
                const typed = event.currentTarget.value.trim();
                if (typed !== '') onChange(withLabel(field, typed, others));
              }}
            />
            <select
              aria-label={text('fields.type', { field: label })}
              value={field.type}
              onChange={(event) => {
                const type = OWN_TYPES.find((one) => one === event.currentTarget.value) ?? 'text';
                onChange({ ...field, type });
              }}
            >
              {OWN_TYPES.map((type) => (
                <option key={type} value={type}>
                  {text(`type.${type}`)}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {isFragile && <p class="hint problem-hint">{text('fields.fragile')}</p>}
    </li>
  );
}
