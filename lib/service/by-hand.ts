import type { FieldComparison } from '../model/comparison';
import type { ValueToCopy } from '../model/view';

/**
 * The ERP values that a person has to carry to a CRM which can only be read: those that differ there, but for what is
 * on its way to the ERP and what has to be chosen first.
 */
export function valuesToCopy(
  comparisons: readonly FieldComparison[],
  texts: Readonly<Record<string, string>>,
): ValueToCopy[] {
  return comparisons
    .filter(({ field, standing, proposed }) => {
      if (field.byHandInCrm === undefined) return false;
      return standing === 'accepted-difference' || (proposed === 'erp' && standing !== 'equal');
    })
    .map(({ field, crm, erp }) => {
      const { erpField, label, type } = field;
      return { field: erpField, label, type, crm, erp, text: texts[erpField] ?? null };
    });
}
