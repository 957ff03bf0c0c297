import type { StripBehaviour } from './control';
import type { Session } from './sessions';

/** What the page tells its script; read from a data block, since inline scripts are not allowed. */
export interface PageSettings {
  readonly tenant: string;
  readonly strip: StripBehaviour;
}

export interface PageParts {
  readonly session: Session;
  readonly language: 'en' | 'nb';
  /** Blank follows the operating system. */
  readonly theme: '' | 'light' | 'dark';
  readonly settings: PageSettings;
  readonly script: string;
  readonly style: string;
  /** True when a test added a script of its own. */
  readonly injected: boolean;
}

/** The page that every address of the tenant serves; the client fills it. */
export function renderPage(parts: PageParts): string {
  const theme = parts.theme === '' ? '' : ` data-theme="${parts.theme}"`;
  const injected = parts.injected ? '<script src="/__control/injected.js"></script>' : '';
  return `<!doctype html>
<html lang="${parts.language}"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Fjord CRM</title>
<link rel="icon" href="/assets/fjord.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(parts.style)}">
<script type="application/json" id="page-settings">${escapeJson(JSON.stringify(parts.settings))}</script>
${injected}
<script type="module" src="${escapeHtml(parts.script)}"></script>
</head>
<body>
<form id="aspnetForm" hidden><input type="hidden" name="XSRF_TOKEN" id="XSRF_TOKEN" value="${escapeHtml(parts.session.token)}"></form>
<div id="app"></div>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeJson(text: string): string {
  return text.replaceAll('<', '\\u003c');
}
