import type { Entity } from '../../model/record';
import type { AddressRule } from '../address/rule';

/** EspoCRM's name for each kind of record, in addresses and in its API. An opportunity is what is a project here. */
export const SCOPES: Readonly<Record<Entity, string>> = {
  company: 'Account',
  contact: 'Contact',
  project: 'Opportunity',
};

/**
 * How EspoCRM's addresses name a record: `#Account/view/<id>`, below any folder. An id is 17 hexadecimal digits, or what
 * an administrator chose (a UUID); options of the screen may follow it; `#Account/create` has none. Source: the routes in
 * client/src/router.js of EspoCRM.
 */
export const ESPOCRM_ADDRESSES: readonly AddressRule[] = (['company', 'contact', 'project'] as const).flatMap(
  (entity) =>
    ['view/{id}', 'edit/{id}', 'view/{id}/{any}', 'edit/{id}/{any}'].map((screen) => ({
      entities: [entity],
      id: 'word' as const,
      hash: `${SCOPES[entity]}/${screen}`,
    })),
);
