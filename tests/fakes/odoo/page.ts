import { appClientIn } from '../app-client';
import type { OdooAppearance, OdooVersion } from './control';

export const CLIENT = appClientIn(new URL('./client/', import.meta.url));

/** What the page tells the app, as Odoo's `session_info`; beside what the real one has, how this one is to look. */
export interface SessionInfo {
  readonly uid: number;
  readonly user_context: { readonly lang: string; readonly tz: string; readonly uid: number };
  readonly version: OdooVersion;
  readonly forms: OdooAppearance['forms'];
  readonly dark: boolean;
}

/** Like the real one it says its language nowhere but in the session. */
export function appPage(version: OdooVersion, appearance: OdooAppearance): string {
  const { language, dark, forms } = appearance;
  const user_context = { lang: language, tz: 'Europe/Oslo', uid: 2 };
  const session: SessionInfo = { uid: 2, user_context, version, forms, dark };
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Odoo</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/web/assets/web${dark ? '_dark' : ''}.css">
    <script id="web.layout.odooscript" type="text/javascript">
      var odoo = { csrf_token: "7d1c0f", debug: "" };
    </script>
    <script type="text/javascript">
      odoo.__session_info__ = ${JSON.stringify(session)};
    </script>
    <script type="module" src="/web/assets/web.js"></script>
  </head>
  <body class="o_web_client"></body>
</html>
`;
}

export function loginPage(): string {
  return `<!doctype html>
<html>
  <head><meta charset="utf-8"><title>Login | Odoo</title><link rel="stylesheet" href="/web/assets/web.css"></head>
  <body class="bg-100">
    <form class="oe_login_form" action="/web/login" method="post">
      <label for="login">Email</label><input class="form-control" id="login" name="login" autocomplete="username">
      <label for="password">Password</label><input class="form-control" id="password" name="password" type="password">
      <button type="submit" class="btn btn-primary">Log in</button>
    </form>
  </body>
</html>
`;
}
