import { signal } from '@preact/signals';
import { rememberChoice } from './choices';

export type Theme = 'system' | 'light' | 'dark';

const attribute = document.documentElement.dataset.theme;

/** The chosen appearance; `system` follows the operating system. */
export const theme = signal<Theme>(attribute === 'light' || attribute === 'dark' ? attribute : 'system');

/** Switches the appearance of the page at once and for later visits. */
export function chooseTheme(chosen: Theme): void {
  if (chosen === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = chosen;
  }
  rememberChoice('FjordTheme', chosen === 'system' ? '' : chosen);
  theme.value = chosen;
}
