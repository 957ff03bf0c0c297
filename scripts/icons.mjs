// Draws the icons of the extension (public/icon/<size>.png) from public/icon/mark.svg. Run it after changing the mark.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './lib/find-browser.mjs';
import { ROOT } from './lib/project.mjs';

const SIZES = [16, 32, 48, 96, 128];
const FOLDER = join(ROOT, 'public', 'icon');

const executablePath = await findBrowser('chromium');
if (executablePath === null) throw new Error('Chromium is needed to draw the icons. Run: npm run setup -- --test');
const mark = await readFile(join(FOLDER, 'mark.svg'), 'base64');
const browser = await chromium.launch({ executablePath });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html, body { margin: 0; background: transparent } img { display: block }</style>
      <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${mark}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    await writeFile(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
