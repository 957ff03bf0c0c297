import { escapeHtml, Html, html } from './html';
import type { Visit } from './visit';

/** A whole page: the bar at the top, the menu at the left, and `content` at the right (`llxHeader` in main.inc.php). */
export function pageOf(visit: Visit, title: string, content: Html): string {
  const { base, token, words, control } = visit;
  const { language, dark } = control.appearance;
  const menu = [
    ['societe/list.php', words('ThirdParties')],
    ['contact/list.php', words('Contacts')],
    ['projet/list.php', words('Projects')],
  ] as const;
  const body = html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex,nofollow">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="generator" content="Dolibarr">
<meta name="MAIN_MODULE_SETUP_ON_LIST_BY_DEFAULT" content="commonkanban">
<meta name="anti-csrf-newtoken" content="${token}">
<meta name="anti-csrf-currenttoken" content="${token}">
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="${base}theme/eldy/style.css.php?lang=${language}&amp;dark=${dark ? 1 : 0}">
</head>
<body id="mainbody" class="bodyforcard">
<div class="side-nav-vert"><div id="id-top">
<div id="tmenu_tooltip" class="tmenu"><ul class="tmenu">
<li class="tmenu"><a class="tmenuimage" href="${base}index.php?mainmenu=home">${words('Home')}</a></li>
${menu.map(([path, label]) => html`<li class="tmenu"><a class="tmenuimage" href="${base}${path}">${label}</a></li>`)}
</ul></div>
<div class="login_block">admin</div>
</div></div>
<div id="id-container" class="id-container">
<div class="side-nav"><div id="id-left">
<div class="vmenu"><div class="blockvmenusearch"><form action="${base}core/search_page.php" method="get"><input type="text" name="search_all" class="flat" aria-label="Search"></form></div>
${menu.map(([path, label]) => html`<div class="blockvmenu"><a class="vmenu" href="${base}${path}">${label}</a></div>`)}
</div></div></div>
<div id="id-right"><!-- Begin div class="fiche" -->
<div class="fiche">
${content}
</div><!-- End div class="fiche" -->
</div><!-- End div id-right -->
</div><!-- End div id-container -->
${visit.notices.map((notice) => noticeOf(notice, control.appearance.notices))}
</body>
</html>`;
  return body.text;
}

/** `dol_htmloutput_mesg`: told by a script of the page, unless scripts are switched off in the installation. */
function noticeOf({ kind, text }: Visit['notices'][number], shown: 'script' | 'block'): Html {
  if (shown === 'block') return html`<div class="${kind}">${text}</div>`;
  const literal = escapeHtml(text)
    .replaceAll('&quot;', '"')
    .replaceAll(/["'\\]/g, '\\$&')
    .replaceAll('\n', '<br>');
  const times = kind === 'ok' ? '3000' : kind;
  return new Html(`<script>
$(document).ready(function() {
	var block = false
	if (block) {
		$.dolEventValid("","${literal}");
	} else {
		/* jnotify(message, preset of message type, keepmessage) */
		$.jnotify("${literal}",
		"${times}",
		${kind !== 'ok'},
		{ remove: function (){} } );
	}
});
</script>`);
}

/** What comes with status 200 wherever a session is needed and has run out. */
export function loginPage(base: string, address: string, token: string, words: Visit['words']): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Login @ 23.0.0</title>
<link rel="stylesheet" type="text/css" href="${base}theme/eldy/style.css.php?lang=en&amp;dark=0"></head>
<body class="body bodylogin"><div class="login_center center"><div class="login_vertical_align">
<form id="login" name="login" method="post" action="${address}">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="actionlogin" value="login">
<div class="login_table"><h1>Dolibarr</h1>
<input type="text" id="username" name="username" placeholder="${words('Login')}" aria-label="${words('Login')}">
<input type="password" id="password" name="password" placeholder="${words('Password')}" aria-label="${words('Password')}">
<input type="submit" class="button" value="${words('Connection')}">
</div></form></div></div></body></html>`.text;
}
