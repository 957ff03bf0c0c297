import { ASSOCIATES } from '../server/associates';
import { storedNumber, storedText } from '../server/field';
import type { StoredRecord } from '../server/records';
import { type Dice, dice } from './random';
import { seedDate, seedTime } from './seed-time';

const SUBJECTS: readonly string[] = [
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
  'Supplier day',
  'Export to Benelux',
  'Fleet renewal',
];

const PROJECT_COUNT = 25;
const COMPLETED = 4;

/** 25 projects whose members are the given contacts. */
export function seedProjects(people: readonly StoredRecord[], companies: readonly StoredRecord[]): StoredRecord[] {
  return Array.from({ length: PROJECT_COUNT }, (_, index) => projectRecord(index + 1, people, companies));
}

function projectRecord(id: number, people: readonly StoredRecord[], companies: readonly StoredRecord[]): StoredRecord {
  const throwDice = dice(id * 32_452_843);
  const company = companies[id === 1 ? 0 : throwDice.below(companies.length)];
  const created = seedTime(400 - id * 3, throwDice);
  return {
    id,
    created,
    updated: Math.max(created, seedTime(id, throwDice)),
    updatedBy: throwDice.pick(ASSOCIATES).id,
    values: projectValues(id, company, people, throwDice),
  };
}

function projectValues(
  id: number,
  company: StoredRecord | undefined,
  people: readonly StoredRecord[],
  throwDice: Dice,
): StoredRecord['values'] {
  const status = 1 + throwDice.below(COMPLETED);
  const firm = company === undefined ? '' : storedText(company, 'Name');
  return {
    Name: `${SUBJECTS[(id - 1) % SUBJECTS.length] ?? ''} – ${firm}`,
    ProjectNumber: `P${String(26_000 + id)}`,
    Members: memberIds(company?.id ?? 0, people, throwDice),
    Urls: [],
    Description: 'Scope, milestones and budget are agreed with the customer.',
    Postit: '',
    Associate: throwDice.pick(ASSOCIATES).id,
    ProjectStatus: status,
    ProjectType: 1 + throwDice.below(4),
    Completed: status === COMPLETED,
    EndDate: seedDate(20 + throwDice.below(300)),
    CustomFields: { 'SuperOffice:1': '' },
  };
}

function memberIds(companyId: number, people: readonly StoredRecord[], throwDice: Dice): number[] {
  const own = people.filter((person) => storedNumber(person, 'Contact') === companyId).map((person) => person.id);
  const others = Array.from({ length: throwDice.below(3) }, () => throwDice.pick(people).id);
  return [...new Set([...own, ...others])];
}
