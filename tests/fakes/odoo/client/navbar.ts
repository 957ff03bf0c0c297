import { call } from './rpc';
import { session } from './session';
import { type View, view } from './vdom';
import { word } from './words';

export function navbar(open: (model: string) => void): View {
  const link = (title: string, model: string) =>
    view(
      'a',
      {
        href: '#',
        class: 'o_nav_entry',
        on: {
          click: (event) => {
            event.preventDefault();
            open(model);
          },
        },
      },
      word(title),
    );
  const button = (label: string, press: () => void) =>
    view('button', { type: 'button', class: 'o_nav_entry', on: { click: press } }, label);
  return view(
    'header',
    { class: 'o_navbar' },
    view(
      'nav',
      { class: 'o_main_navbar' },
      link('Contacts', 'res.partner'),
      link('Projects', 'project.project'),
      view(
        'div',
        { class: 'o_menu_systray' },
        button('English', () => void speak('en_US')),
        button('Norsk', () => void speak('nb_NO')),
        button(word('Dark Mode'), () => paint(session.dark ? 'light' : 'dark')),
      ),
    ),
  );
}

/** As in the preferences of the user, after which Odoo loads itself anew. */
async function speak(lang: string): Promise<void> {
  await call('res.users', 'write', [[2], { lang }]);
  location.reload();
}

function paint(scheme: 'light' | 'dark'): void {
  // biome-ignore lint/suspicious/noDocumentCookie: as Odoo keeps it, and where not every browser has the Cookie Store API
  document.cookie = `color_scheme=${scheme}; path=/`;
  location.reload();
}
