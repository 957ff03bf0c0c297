import { ENTITIES, type Entity } from '../../model/record';
import type { AddressRule } from '../address/rule';
import type { ProfileAddress, SiteProfile } from './profile';

/** The address rules of a profile, in the order in which they are tried: those of companies first. */
export function profileRules({ entities }: Pick<SiteProfile, 'entities'>): readonly AddressRule[] {
  const rules = new Map<string, { entities: Entity[]; address: ProfileAddress }>();
  for (const entity of ENTITIES) {
    for (const address of entities[entity]?.addresses ?? []) {
      const key = addressKey(address);
      const rule = rules.get(key) ?? { entities: [], address };
      if (!rule.entities.includes(entity)) rule.entities.push(entity);
      rules.set(key, rule);
    }
  }
  return [...rules.values()].map((rule) => ({ ...rule.address, entities: rule.entities }));
}

/** Addresses are the same when they state the same, in whatever order. */
export function addressKey(address: ProfileAddress): string {
  return JSON.stringify(address, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  });
}
