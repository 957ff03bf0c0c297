import { matchPattern } from '../../../lib/model/address';
import type { Surface } from './surface';

/**
 * Asks for an origin as the extension's pages do: from a click. The browser's own prompt has been answered beforehand,
 * for it cannot be clicked without a screen.
 */
export async function requestByClick(page: Surface, origin: string): Promise<void> {
  await page.evaluate((pattern) => {
    const button = document.createElement('button');
    button.textContent = 'Grant for this test';
    Object.assign(button.style, { position: 'fixed', inset: '0', zIndex: '99999' });
    const scope = globalThis as unknown as Record<
      string,
      { permissions: { request(permissions: object): Promise<boolean> } } | undefined
    >;
    button.addEventListener('click', () => {
      (scope.browser ?? scope.chrome)?.permissions.request({ origins: [pattern] }).then((granted) => {
        document.title = granted ? 'granted' : 'refused';
      });
    });
    document.body.append(button);
  }, matchPattern(origin));
  await page.click('button', 'Grant for this test');
  await page.until(() => document.title === 'granted', null, `permission for ${origin}`);
  await page.close();
}
