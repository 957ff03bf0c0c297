import { it } from 'vitest';
import type { Surface } from '../../harness/surface';
import { seeHome, seeNothing } from './own-places';
import type { PageWithoutRecord } from './subject';
import type { Trial } from './trial';

/** Every form of address shows its record's tab; whatever is no stored record shows nothing. */
export function recognising(trial: Trial): void {
  it('shows the tab on every address of a record, and nothing where there is no record', async () => {
    const { company, nextCompany, contact, project, without } = trial.running.seeds;
    const records = [company, nextCompany, contact, project].filter((seed) => seed !== null);
    const addresses = records.flatMap((seed) => seed.addresses.map((address) => ({ seed, address })));
    const others = without.filter(({ signedOut }) => signedOut !== true);
    const page = await trial.open(company);
    // In turn, so that each is also come to from a page with a record.
    for (let turn = 0; turn < Math.max(addresses.length, others.length); turn += 1) {
      const [record, other] = [addresses[turn], others[turn]];
      if (record !== undefined) {
        await page.goto(record.address);
        await seeHome(trial, page, record.seed);
      }
      if (other !== undefined) await seeNothingOn(trial, page, other);
    }
  });

  it('shows nothing on a page that is opened without a record, nor on the login page', async () => {
    const { running, world } = trial;
    const { without } = running.seeds;
    const list = without.find(({ signedOut }) => signedOut !== true);
    if (list !== undefined) {
      const page = await world.visit(list.address);
      await page.seeText(list.text);
      await seeNothing(trial, page, list.what);
    }
    const login = without.filter(({ signedOut }) => signedOut === true);
    if (login.length === 0) return;
    await running.server.expireSession();
    for (const other of login) {
      const page = await world.visit(other.address);
      await page.seeText(other.text);
      await seeNothing(trial, page, other.what);
    }
    await signInAgain(trial);
  });
}

async function seeNothingOn(trial: Trial, page: Surface, { address, text, what }: PageWithoutRecord): Promise<void> {
  await page.goto(address);
  await page.seeText(text);
  await seeNothing(trial, page, what);
}

/** For the tests that come after one that ended the session. */
export async function signInAgain(trial: Trial): Promise<void> {
  if (trial.running.signIn === undefined) return;
  const page = await trial.world.visit(trial.running.origin);
  await trial.running.signIn(page);
}
