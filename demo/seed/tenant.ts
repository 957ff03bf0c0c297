import type { EntityName, StoredRecord } from '../server/records';
import { seedCompanies } from './companies';
import { seedPeople } from './people';
import { seedProjects } from './projects';

/** Everything that a freshly reset demo tenant holds. */
export function seedTenant(): ReadonlyMap<EntityName, readonly StoredRecord[]> {
  const companies = seedCompanies();
  const people = seedPeople();
  return new Map<EntityName, readonly StoredRecord[]>([
    ['Contact', companies],
    ['Person', people],
    ['Project', seedProjects(people, companies)],
  ]);
}
