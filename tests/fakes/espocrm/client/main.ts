import { ApiFailure, api, readList } from './api';
import { element } from './element';
import { isAlreadyThere } from './quiet-address';
import { RecordView } from './record';
import { word } from './words';

const SCOPES = ['Account', 'Contact', 'Opportunity'];
const main = element('div', { id: 'main', tabindex: '-1' });

void start();

/** Shows the app to who is signed in, else the sign-in form at the same address. */
async function start(): Promise<void> {
  try {
    const { user, token } = await api('GET', 'App/user');
    localStorage.setItem('espo-user-auth', btoa(`${user.userName}:${token}`));
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 503) return showWords(error.reason);
    return showLogin();
  }
  document.body.replaceChildren(
    element('header', { id: 'header' }, navigationBar()),
    element('div', { id: 'content', class: 'container content' }, main),
  );
  window.addEventListener('hashchange', () => void (isAlreadyThere() || route()));
  await route();
}

/** `#Account`, `#Account/view/<id>`, `#Account/edit/<id>`, `#Account/create`. */
async function route(): Promise<void> {
  const [scope = '', action = 'list', id = ''] = location.hash.slice(1).split('/');
  for (const item of document.querySelectorAll('#header li.tab')) {
    item.classList.toggle('active', item.getAttribute('data-name') === scope);
  }
  if (!SCOPES.includes(scope)) return showWords('');
  document.title = word(scope);
  if (action === 'view' || action === 'edit') return showRecord(scope, id, action === 'edit');
  if (action === 'create') return showWords(`${word('create')} ${word(`one ${scope}`)}`);
  return showList(scope);
}

async function showRecord(scope: string, id: string, isEditing: boolean): Promise<void> {
  const view = new RecordView(scope);
  // By hand, what an administrator's change of the layout or a developer's module makes the real one do.
  window.onmessage = ({ data }) => void (data === 'espo: render' && view.render());
  try {
    await view.show(id, isEditing);
    main.replaceChildren(view.header, view.element, element('div', { class: 'bottom' }));
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    showWords(error.message);
  }
}

async function showList(scope: string): Promise<void> {
  const list = await readList(scope);
  const rows = list.map((record) =>
    element(
      'tr',
      { class: 'list-row', 'data-id': String(record.id) },
      element(
        'td',
        { class: 'cell', 'data-name': 'name' },
        element('a', { class: 'link', href: `#${scope}/view/${record.id}` }, String(record.name)),
      ),
      element('td', {}, String(record.accountName ?? record.billingAddressCity ?? '')),
    ),
  );
  const head = element('tr', {}, element('th', {}, word('name')), element('th', {}, ''));
  main.replaceChildren(
    element('div', { class: 'page-header' }, element('h3', { class: 'header-title' }, word(scope))),
    element(
      'div',
      { class: 'list-container' },
      element(
        'div',
        { class: 'list' },
        element('table', { class: 'table' }, element('thead', {}, head), element('tbody', {}, ...rows)),
      ),
    ),
  );
}

function showWords(words: string): void {
  main.replaceChildren(element('div', { class: 'page-header' }, element('h3', { class: 'header-title' }, words)));
  if (!main.isConnected) document.body.replaceChildren(main);
}

/** Carries the class by which a careless search for tabs finds it instead of the record's. */
function navigationBar(): HTMLElement {
  const items = SCOPES.map((scope) =>
    element(
      'li',
      { class: 'not-in-more tab', 'data-name': scope },
      element('a', { class: 'nav-link', href: `#${scope}` }, element('span', { class: 'full-label' }, word(scope))),
    ),
  );
  return element(
    'div',
    { id: 'navbar' },
    element(
      'div',
      { class: 'navbar navbar-inverse', role: 'navigation' },
      element(
        'a',
        { class: 'navbar-brand nav-link', href: '#' },
        element('img', { src: 'client/img/logo.svg', class: 'logo', alt: '' }),
      ),
      element('ul', { class: 'nav navbar-nav tabs' }, ...items),
    ),
  );
}

function showLogin(): void {
  const userName = element('input', { class: 'form-control', name: 'username', 'aria-label': word('userName') });
  const password = element('input', {
    class: 'form-control',
    name: 'password',
    type: 'password',
    'aria-label': word('password'),
  });
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, word('login'));
  const form = element('form', { id: 'login-form' }, userName, password, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void signIn(userName.value, password.value);
  });
  const panel = element('div', { class: 'panel panel-default' }, element('div', { class: 'panel-body' }, form));
  document.body.replaceChildren(element('div', { class: 'container content' }, element('div', { id: 'login' }, panel)));
}

async function signIn(userName: string, password: string): Promise<void> {
  const { token } = await api('GET', 'App/user', undefined, {
    Authorization: `Basic ${btoa(`${userName}:${password}`)}`,
  });
  // biome-ignore lint/suspicious/noDocumentCookie: the app itself keeps its token in a cookie that scripts can read.
  document.cookie = `auth-token=${token}; path=/; SameSite=Lax`;
  document.body.replaceChildren(element('div', { class: 'container content' }));
  await start();
}
