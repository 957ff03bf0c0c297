// Takes a screenshot of every screen and state, and checks each with axe: `tsx tests/preview/shoot.ts [name part]`
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { buildPreview, ORIGIN, servePreview } from './build';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';

const OUT = join(import.meta.dirname, '../../screenshots/preview');

interface Variant {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly language: 'en' | 'nb';
  readonly width: number | null;
}

const VARIANTS: readonly Variant[] = [
  { name: 'light', colorScheme: 'light', language: 'en', width: null },
  { name: 'dark', colorScheme: 'dark', language: 'en', width: null },
  { name: 'norwegian', colorScheme: 'light', language: 'nb', width: null },
  { name: 'narrow', colorScheme: 'light', language: 'en', width: 380 },
];

const WIDTHS = { popup: 720, options: 1200, welcome: 900 } as const;

async function shoot(browser: Browser, name: string, scenario: Scenario, variant: Variant): Promise<number> {
  const width = variant.width ?? WIDTHS[scenario.page];
  const context = await browser.newContext({
    colorScheme: variant.colorScheme,
    locale: variant.language === 'nb' ? 'nb-NO' : 'en-GB',
    viewport: { width, height: scenario.page === 'popup' ? 600 : 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  await servePreview(page);
  const asWindow = variant.width !== null && scenario.page === 'popup' ? '&window=1' : '';
  await page.goto(`${ORIGIN}/${scenario.page}.html?scenario=${name}&language=${variant.language}${asWindow}`);
  await page.waitForSelector('main');
  await settle(page, name);
  await page.screenshot({ path: join(OUT, `${name}.${variant.name}.png`), fullPage: scenario.page !== 'popup' });
  troubles.push(...(await violations(page)), ...(await overflow(page)));
  for (const trouble of troubles) console.log(`${name} ${variant.name}: ${trouble}`);
  await context.close();
  return troubles.length;
}

/** Brings a screen into the state that its name promises. */
async function settle(page: Page, name: string): Promise<void> {
  if (/^search-(slow)|^compare-slow/.test(name)) {
    if (name === 'compare-slow') await page.click('button.primary');
    await page.getByRole('button', { name: /^(Stop|Stopp)$/ }).waitFor();
    return;
  }
  if (name === 'compare-failed') await page.click('button.primary');
  if (name === 'search-many') await page.evaluate(() => document.querySelector('[role=grid]')?.scrollTo(0, 1_600_000));
  if (name === 'options-sites-help') await page.click('summary');
  if (name === 'options-sites-change') await page.locator('.item > .button-row > button').nth(1).click();
  if (name === 'options-sites-typed') {
    await page.fill('#site-address', 'https://espo.nordlys.example/#Account/view/5f3');
    await page.waitForSelector('.site-form select');
  }
  if (name === 'welcome-test-failed') {
    await page.locator('.step').nth(1).getByRole('button').last().click();
    await page.fill('input[type=url]', 'https://erp.nordlys.example');
    const boxes = page.locator('.connection-form input:not([type=url])');
    await boxes.nth(1).fill('nordlys');
    await boxes.nth(2).fill('anne');
    await page.fill('input[type=password]', 'secret');
    await page.getByRole('button', { name: /^Test/ }).click();
    await page.waitForSelector('[role=alert].notice');
  }
  if (name === 'options-profile') await page.waitForSelector('.profile-editor [role=status] .notice');
  if (name === 'options-profile-broken') await page.waitForSelector('.profile-editor .problems');
  await stillness(page);
}

/** Waits until the fonts are there, nothing moves any more, and two frames in a row draw the same document. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    let before = '';
    for (;;) {
      await new Promise(requestAnimationFrame);
      const drawn = document.documentElement.outerHTML;
      const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
      if (drawn === before && !isMoving) return;
      before = drawn;
    }
  });
}

async function violations(page: Page): Promise<string[]> {
  // The page's own policy refuses inline scripts; the debugger's evaluation is not bound by it.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes
          .map(({ html, any }) => `${html.slice(0, 120)} (${any[0]?.message ?? ''})`)
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
  return found;
}

async function overflow(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wide > 0 ? [`wider than its window by ${wide} px`] : [];
}

const wanted = process.argv[2] ?? '';
const variants = process.argv[3] === undefined ? VARIANTS : VARIANTS.filter(({ name }) => name === process.argv[3]);
await mkdir(OUT, { recursive: true });
await buildPreview();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true });
let troubles = 0;
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  if (!name.startsWith(wanted)) continue;
  for (const variant of variants) troubles += await shoot(browser, name, scenario, variant);
}
await browser.close();
console.log(`${troubles} troubles`);
process.exitCode = troubles === 0 ? 0 : 1;
