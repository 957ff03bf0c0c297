import type { WebClient } from '../../tryton/web-client';
import { eventually } from '../harness/condition';
import type { Surface } from '../harness/surface';
import type { PersonControls } from '../sites/kit/subject';

/** Of the tabs that are open in the client, the one that is shown. */
export const SHOWN = '#tabcontent > .tab-pane.active';
/** The notebook of the form in it. */
export const NOTEBOOK = `${SHOWN} > .tab-form .content-box > .form > table > tbody > tr > td > .form-notebook`;
/** The row of the first phone number, below the heading. */
const PHONE = `${SHOWN} .treeview tbody tr:has(.column-selection[title="Phone"])`;

/** What a person does in Tryton's web client. */
export function saoPerson(client: WebClient): PersonControls {
  /** The place among the client's tabs of the one that was left for another. */
  let left = 0;
  return {
    // Going back comes to the address before the client added its views to it, which it then does again.
    history: false,
    settled: filled,
    async next(page) {
      await openFromList(client, page, 'Fjellheim Møbler AS');
      await turn(page, 'next');
    },
    previous: (page) => turn(page, 'previous'),
    // Its forms can always be written in; a row of a table only after a press.
    async edit(page) {
      await filled(page);
      await page.clickOn(`${PHONE} .column-char`);
      await page.until(
        (row) => document.querySelector(`${row} input[name="value"]`) !== null,
        PHONE,
        'the phone to be editable',
      );
    },
    async cancel(page) {
      await page.clickOn(`${SHOWN} button#reload`);
      await page.until(
        (row) => document.querySelector(`${row} input[name="value"]`) === null,
        PHONE,
        'the phone to be as it was',
      );
    },
    async save(page, value) {
      await page.press('Control+a');
      for (const key of value) await page.press(key);
      await page.press('Enter');
      await page.clickOn(`${SHOWN} button#save`);
      await page.seeText('Record saved.');
      await page.seeText(value);
    },
    list: (page) => toList(client, page),
    openFromList: (page, { name }) => openRow(page, name),
    otherNativeTab: (page) =>
      page.clickOn(`${NOTEBOOK} > ul > li[role="presentation"]:not(.active, [data-counterpart])`),
    async openBeside(page, record) {
      await filled(page);
      left = await page.evaluate(
        () =>
          [...document.querySelectorAll('#tablist > li')].findIndex(({ classList }) => classList.contains('active')),
        null,
      );
      await page.evaluate((address) => window.location.assign(address), record.addresses[0]);
      await seeName(page, record.name);
    },
    async switchTo(page, { name }) {
      await page.clickOn(`#tablist > li:nth-child(${left + 1}) > a`);
      await seeName(page, name);
    },
  };
}

/** A tab of the client that began as a list still has it behind the form; another one shows its own record only. */
async function toList(client: WebClient, page: Surface): Promise<void> {
  await filled(page);
  const badge = await page.evaluate((shown) => document.querySelector(`${shown} .toolbar .badge`)?.textContent, SHOWN);
  if (badge === '1 / 1') await page.evaluate((address) => window.location.assign(address), client.page('party.party'));
  else await page.clickOn(`${SHOWN} button#switch_`);
  await page.seeText(/10029/);
}

async function openRow(page: Surface, name: string): Promise<void> {
  const before = await page.url();
  await page.evaluate(
    ({ shown, text }) => {
      const cells = [...document.querySelectorAll(`${shown} .treeview tbody .column-char`)];
      const cell = cells.find(({ textContent }) => textContent === text);
      cell?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    },
    { shown: SHOWN, text: name },
  );
  await eventually(async () => (await page.url()) !== before, `${name} to be opened`);
}

async function openFromList(client: WebClient, page: Surface, name: string): Promise<void> {
  await toList(client, page);
  await openRow(page, name);
  await seeName(page, name);
}

function seeName(page: Surface, name: string): Promise<void> {
  return page.until(
    ({ shown, text }) => document.querySelector<HTMLInputElement>(`${shown} input[name="name"]`)?.value === text,
    { shown: SHOWN, text: name },
    `${name} to be shown`,
  );
}

async function turn(page: Surface, to: 'next' | 'previous'): Promise<void> {
  await filled(page);
  const before = await page.url();
  await page.clickOn(`${SHOWN} button#${to}`);
  await eventually(async () => (await page.url()) !== before, `the ${to} party`);
}

/** Of a form that is left while it is being filled the client thinks that a person has changed it, and asks. */
export async function filled(page: Surface): Promise<void> {
  await page.evaluate(
    (shown) =>
      new Promise<void>((done) => {
        const pane = document.querySelector(shown);
        let timer = setTimeout(done, 1000);
        const watching = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, 1000);
        });
        const end = () => {
          watching.disconnect();
          done();
        };
        if (pane !== null) watching.observe(pane, { childList: true, subtree: true, attributes: true });
      }),
    SHOWN,
  );
}
