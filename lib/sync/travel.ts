import type { Field } from '../model/field';
import type { Direction } from '../model/mapping';

/** Which ways a value may go between two fields. */
export interface Travel {
  readonly toCrm: boolean;
  readonly toErp: boolean;
}

export function directionOf(travel: Travel): Direction {
  if (travel.toCrm && travel.toErp) return 'both';
  if (travel.toCrm) return 'to-crm';
  return travel.toErp ? 'to-erp' : 'none';
}

/** As far as both a direction and the fields' access allow. */
export function travelBetween(direction: Direction, erpField: Field, crmField: Field): Travel {
  return {
    toCrm: (direction === 'both' || direction === 'to-crm') && crmField.access !== 'read-only',
    toErp: (direction === 'both' || direction === 'to-erp') && erpField.access !== 'read-only',
  };
}
