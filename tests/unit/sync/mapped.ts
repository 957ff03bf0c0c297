import type { MappedField } from '../../../lib/model/comparison';

/** A text field that travels both ways, but for what is given. */
export function mapped(differing: Partial<MappedField>): MappedField {
  return {
    erpField: 'erpName',
    crmField: 'crmName',
    label: { meaning: 'name', text: 'Name' },
    type: 'text',
    direction: 'both',
    writableInCrm: true,
    writableInErp: true,
    maxLengthInCrm: null,
    maxLengthInErp: null,
    mandatoryInErp: false,
    ...differing,
  };
}
