import type { FieldComparison, MappedField, Standing } from '../model/comparison';
import type { Base, BaseValue } from '../model/link';
import type { Side } from '../model/side';
import { type FieldValue, type FieldValues, isBlank } from '../model/value';
import { sameValue } from './same';

type Finding = readonly [standing: Standing, proposed: Side | null];

const EQUAL: Finding = ['equal', null];
const CHANGED_TO_THE_SAME: Finding = ['changed-to-the-same', null];
const ACCEPTED_DIFFERENCE: Finding = ['accepted-difference', null];
const CONFLICT: Finding = ['conflict', null];

/**
 * How every mapped field stands, in the order of `fields`. `base` null: the two were never connected.
 *
 * `conflict` means exactly that a person must choose: both sides changed to different values; or a value was cleared
 * on one side (a blank never travels by itself); or a value was changed on a side from which it may not travel; or the
 * field was mapped after the last agreement and both sides hold different values. `proposed` is a side only where the
 * field's value on that side would travel, by itself or by hand: for `different`, `changed-in-crm` and `changed-in-erp`.
 */
export function compare(
  fields: readonly MappedField[],
  base: Base | null,
  crm: FieldValues,
  erp: FieldValues,
): FieldComparison[] {
  return fields.map((field) => {
    const crmValue = valueIn(crm, field.crmField);
    const erpValue = valueIn(erp, field.erpField);
    const [standing, proposed] = find(field, base, crmValue, erpValue);
    return { field, crm: crmValue, erp: erpValue, standing, proposed };
  });
}

function find(field: MappedField, base: Base | null, crm: FieldValue, erp: FieldValue): Finding {
  const same = sameValue(field.type, crm, erp);
  if (base === null) return same ? EQUAL : ['different', preferredSide(field, crm, erp)];
  const agreed = Object.hasOwn(base, field.erpField) ? base[field.erpField] : undefined;
  return agreed?.crmField === field.crmField
    ? findChange(field, agreed, crm, erp, same)
    : findWithoutAgreement(crm, erp, same);
}

/**
 * The stated rule before connecting: a value before a blank, then the side that the direction starts from, then the ERP;
 * its values are also kept where they can go to the CRM by hand only.
 */
function preferredSide(field: MappedField, crm: FieldValue, erp: FieldValue): Side {
  if (isBlank(erp)) return 'crm';
  if (isBlank(crm)) return 'erp';
  return field.writableInErp && !field.writableInCrm && !field.byHandInCrm ? 'crm' : 'erp';
}

/** The field was mapped after both sides last agreed: filling a blank loses nothing, anything else is for a person. */
function findWithoutAgreement(crm: FieldValue, erp: FieldValue, same: boolean): Finding {
  if (same) return EQUAL;
  if (isBlank(erp)) return ['different', 'crm'];
  return isBlank(crm) ? ['different', 'erp'] : CONFLICT;
}

function findChange(field: MappedField, agreed: BaseValue, crm: FieldValue, erp: FieldValue, same: boolean): Finding {
  const changedInCrm = !sameValue(field.type, crm, agreed.crm);
  const changedInErp = !sameValue(field.type, erp, agreed.erp);
  if (!changedInCrm && !changedInErp) return same ? EQUAL : ACCEPTED_DIFFERENCE;
  if (same) return CHANGED_TO_THE_SAME;
  if (changedInCrm && changedInErp) return CONFLICT;
  if (changedInCrm) return field.writableInErp && !isBlank(crm) ? ['changed-in-crm', 'crm'] : CONFLICT;
  // By hand nothing can go wrong: a person sees each value, also one that is blank now.
  const travels = field.byHandInCrm || (field.writableInCrm && !isBlank(erp));
  return travels ? ['changed-in-erp', 'erp'] : CONFLICT;
}

function valueIn(values: FieldValues, key: string): FieldValue {
  return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
}
