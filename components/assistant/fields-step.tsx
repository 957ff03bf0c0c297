import { useEffect, useRef, useState } from 'preact/hooks';
import { assistant } from '../../lib/i18n/assistant';
import type { DraftField } from '../../lib/messages/assistant-messages';
import { useText } from '../frame/surroundings';
import { useAssistant } from './assistant-context';
import { addField } from './draft-fields';
import { FieldRow } from './field-row';
import { ParentField } from './parent-field';
import { usePicking } from './picking';
import { PickingNotice } from './picking-notice';
import { StepFrame } from './step-frame';

/** The values that the page shows, one after another. */
export function FieldsStep() {
  const { view, change, crmTab } = useAssistant();
  const text = useText(assistant);
  const picking = usePicking();
  const [said, setSaid] = useState('');
  const pointer = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    // Where the person goes on with the next one, also by keyboard.
    if (added > 0) pointer.current?.focus();
  }, [added]);
  const { fields, entity } = view.draft;
  const keep = (next: readonly DraftField[]) => change({ fields: [...next] });
  const point = () =>
    picking.start('field', (picked) => {
      if (picked.kind !== 'field') return;
      const next = addField(fields, picked, text('fields.unnamed', { count: fields.length + 1 }));
      setSaid(text('fields.added', { field: next.at(-1)?.label ?? '' }));
      void keep(next).then(() => setAdded(next.length));
    });
  const replace = (index: number, field: DraftField) => void keep(fields.with(index, field));
  const remove = (index: number) => {
    setSaid(text('fields.removed', { field: fields[index]?.label ?? '' }));
    void keep(fields.toSpliced(index, 1));
  };
  const hasName = fields.some(({ meaning }) => meaning === 'name' || meaning === 'firstName' || meaning === 'lastName');
  return (
    <StepFrame heading={text('fields.heading')} why={text('fields.why')} canGoOn={fields.length > 0}>
      <ul class="items">
        {fields.map((field, index) => (
          <FieldRow
            key={JSON.stringify(field.from)}
            field={field}
            others={fields.toSpliced(index, 1)}
            onChange={(next) => replace(index, next)}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      <div class="button-row">
        <button
          ref={pointer}
          type="button"
          class={fields.length === 0 ? 'primary' : ''}
          disabled={crmTab.tabId === null}
          onClick={point}
        >
          {text(fields.length === 0 ? 'fields.point' : 'fields.next')}
        </button>
      </div>
      <PickingNotice picking={picking} />
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {fields[0] !== undefined && !hasName && (
        <p class="notice warning">{text('fields.nameMissing', { field: fields[0].label })}</p>
      )}
      {entity !== null && entity !== 'company' && <ParentField />}
    </StepFrame>
  );
}
