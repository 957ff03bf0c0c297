import type { MappedField } from '../model/comparison';
import { type Field, isReadOnly } from '../model/field';
import type { ActorMapping, FieldMapping } from '../model/mapping';
import { commonType } from './compatible-type';
import { directionOf, travelBetween } from './travel';

export interface ResolvedMapping {
  /** By rank. */
  readonly fields: readonly MappedField[];
  /** Mappings whose field is gone from the ERP or the CRM. */
  readonly vanished: readonly FieldMapping[];
  /** Mappings that can write nothing: fields of unlike kinds, read-only ends, or an end that another mapping writes. */
  readonly blocked: readonly FieldMapping[];
}

/**
 * Resolves a mapping against the fields that both systems have now. Unmapped fields and those of direction `none` are
 * left out. Where two mappings would write the same field, the one of lower rank does. To a CRM of which nothing can be
 * written, values go by hand.
 */
export function mappedFields(
  mapping: ActorMapping,
  erpFields: readonly Field[],
  crmFields: readonly Field[],
): ResolvedMapping {
  const fields: MappedField[] = [];
  const vanished: FieldMapping[] = [];
  const blocked: FieldMapping[] = [];
  const erpByKey = new Map(erpFields.map((field) => [field.key, field]));
  const crmByKey = new Map(crmFields.map((field) => [field.key, field]));
  const usedInErp = new Set<string>();
  const byHand = isReadOnly(crmFields);
  const writtenInCrm = new Set<string>();
  for (const entry of mapping.fields.toSorted((left, right) => left.rank - right.rank)) {
    if (entry.crmField === null || entry.direction === 'none') continue;
    const erp = erpByKey.get(entry.erpField);
    const crm = crmByKey.get(entry.crmField);
    if (!erp || !crm) {
      vanished.push(entry);
      continue;
    }
    const field = usedInErp.has(erp.key)
      ? null
      : resolve(entry, erp, crm, { byHand, taken: writtenInCrm.has(crm.key) });
    if (!field) {
      blocked.push(entry);
      continue;
    }
    usedInErp.add(field.erpField);
    if (field.writableInCrm || field.byHandInCrm) writtenInCrm.add(field.crmField);
    fields.push(field);
  }
  return { fields, vanished, blocked };
}

interface CrmEnd {
  readonly byHand: boolean;
  /** Another mapping writes the field. */
  readonly taken: boolean;
}

function resolve(entry: FieldMapping, erp: Field, crm: Field, { byHand, taken }: CrmEnd): MappedField | null {
  const type = commonType(erp.type, crm.type);
  const access = travelBetween(entry.direction, erp, byHand ? { ...crm, access: 'normal' } : crm);
  const travel = { ...access, toCrm: access.toCrm && !taken };
  const direction = directionOf(travel);
  if (type === null || direction === 'none') return null;
  return {
    erpField: erp.key,
    crmField: crm.key,
    label: { meaning: erp.meaning ?? crm.meaning ?? null, text: erp.label },
    type,
    direction,
    writableInCrm: travel.toCrm && !byHand,
    writableInErp: travel.toErp,
    maxLengthInCrm: crm.maxLength ?? null,
    maxLengthInErp: erp.maxLength ?? null,
    mandatoryInErp: erp.access === 'mandatory',
    ...(travel.toCrm && byHand ? { byHandInCrm: true } : {}),
  };
}
