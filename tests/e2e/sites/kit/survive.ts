import { it } from 'vitest';
import { seeHome } from './own-places';
import type { Trial } from './trial';

/** The tab is there again, once, after whatever the page does with itself. */
export function surviving(trial: Trial): void {
  it('stays while the person edits, cancels, saves and switches tabs, and while the strip is built anew', async () => {
    const { person, seeds } = trial.running;
    const page = await trial.open(seeds.company);
    const home = () => seeHome(trial, page, seeds.company);
    await home();
    if (person.edit !== undefined && person.cancel !== undefined) {
      await person.edit(page);
      await home();
      await person.cancel(page);
      await home();
    }
    if (person.edit !== undefined && person.save !== undefined && seeds.writable !== null) {
      await person.edit(page);
      await person.save(page, seeds.writable.first);
      await home();
    }
    if (person.otherNativeTab !== undefined) {
      await person.otherNativeTab(page);
      await home();
    }
    if (person.replaceStrip !== undefined) {
      await person.replaceStrip(page);
      await home();
    }
    await page.reload();
    await home();
  });

  it('goes with the page to other records, to a list and back, through the history, and between parts of the application', async () => {
    const { person, seeds } = trial.running;
    const page = await trial.open(seeds.company);
    await seeHome(trial, page, seeds.company);
    if (person.next !== undefined && person.previous !== undefined) {
      await person.next(page);
      await seeHome(trial, page, seeds.nextCompany);
      await person.previous(page);
      await seeHome(trial, page, seeds.company);
    }
    if (person.list !== undefined && person.openFromList !== undefined) {
      await person.list(page);
      await person.openFromList(page, seeds.nextCompany);
      await seeHome(trial, page, seeds.nextCompany);
    }
    if (person.history !== false) {
      await page.goto(seeds.company.addresses[0]);
      await seeHome(trial, page, seeds.company);
      await page.goto(seeds.nextCompany.addresses[0]);
      await seeHome(trial, page, seeds.nextCompany);
      await page.back();
      await seeHome(trial, page, seeds.company);
      await page.forward();
      await seeHome(trial, page, seeds.nextCompany);
    }
    if (person.openBeside === undefined || person.switchTo === undefined) return;
    // Both stay in the document: the tab stands in the one on screen.
    const beside = seeds.contact ?? seeds.company;
    await person.openBeside(page, beside);
    await seeHome(trial, page, beside);
    await person.switchTo(page, seeds.nextCompany);
    await seeHome(trial, page, seeds.nextCompany);
  });
}
