import type { AddressRule } from '../address/rule';

/**
 * How Tryton's web client addresses a saved record: `#<database>/model/<model>/<id>;name=…&views=…`. A list and a record
 * that was never saved have no id in it. A party says nowhere what it is: a company or a person at one.
 * Source: `Sao.Screen.get_url` and `Sao.open_url` in sao 6.0.
 */
export const TRYTON_ADDRESSES: readonly AddressRule[] = [
  { entities: ['company', 'contact'], id: 'digits', hash: '{any}/model/party.party/{id}' },
  { entities: ['project'], id: 'digits', hash: '{any}/model/project.work/{id}' },
];
