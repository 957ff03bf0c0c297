import { appClientIn } from '../app-client';
import type { EspoAppearance } from './control';

export const CLIENT = appClientIn(new URL('./client/', import.meta.url));

/** The one page of the app; like the real one it says its language nowhere. */
export function indexPage({ tabs, language, dark }: EspoAppearance): string {
  return `<!doctype html>
<html>
  <head>
    <title>EspoCRM</title>
    <script type="application/json" data-name="page-params">${JSON.stringify({ tabs, language })}</script>
    <link rel="stylesheet" href="client/css/espo/${dark ? 'dark' : 'light'}.css" id="main-stylesheet">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <script type="module" src="client/lib/espo.js"></script>
  </head>
  <body data-id="main"><div class="container content"></div></body>
</html>
`;
}
