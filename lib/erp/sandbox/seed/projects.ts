import type { SeedActor } from './sample-actors';

const NAMES = [
  'New showroom',
  'ERP rollout',
  'Frame agreement 2027',
  'Warehouse automation',
  'Autumn campaign',
  'Service agreement',
  'Quality audit',
  'Harbour upgrade',
  'Website relaunch',
  'Energy saving',
  'Export to Benelux',
  'Fleet renewal',
];
const STATUS = ['PLAN', 'RUN', 'RUN', 'HOLD', 'DONE'];

/** One project for every third customer. */
export function seedProjects(customers: readonly SeedActor[]): readonly SeedActor[] {
  return customers
    .filter((_, index) => index % 3 === 0)
    .map((customer, index): SeedActor => {
      const month = String(1 + (index % 12)).padStart(2, '0');
      const values = {
        name: NAMES[index % NAMES.length] ?? '',
        status: STATUS[index % STATUS.length] ?? null,
        endDate: `2027-${month}-15`,
        hours: 40 + ((index * 37) % 400),
        description: `Agreed with ${customer.values.name}.`,
      };
      const parent = { type: 'customer', key: String(customer.id) } as const;
      return { type: 'project', id: 40_001 + index, values, archived: false, replacedBy: null, parent };
    });
}
