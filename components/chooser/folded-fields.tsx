import type { FieldComparison } from '../../lib/model/comparison';
import { useFormat } from '../frame/use-format';

/** Fields that need no decision, folded away. */
export function FoldedFields({
  summary,
  fields,
}: {
  readonly summary: string;
  readonly fields: readonly FieldComparison[];
}) {
  const format = useFormat();
  if (fields.length === 0) return null;
  return (
    <details class="folded">
      <summary>{summary}</summary>
      <dl class="values">
        {fields.map(({ field, crm }) => (
          <div key={field.erpField}>
            <dt>{format.label(field.label)}</dt>
            <dd>{format.value(crm, field.type)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
