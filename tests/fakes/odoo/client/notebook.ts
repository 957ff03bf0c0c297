import type { NotebookPage } from './forms';
import type { Values } from './rpc';
import { type View, view } from './vdom';
import { word } from './words';

/** A notebook: headers, and one panel that holds whichever page is selected. */
export function notebook(
  pages: readonly NotebookPage[],
  selected: string,
  record: Values,
  select: (name: string) => void,
): View {
  const page = pages.find(({ name }) => name === selected);
  return view(
    'div',
    { class: 'o_notebook d-flex w-100 horizontal flex-column' },
    view(
      'div',
      { class: 'o_notebook_headers' },
      view('ul', { class: 'nav nav-tabs flex-row flex-nowrap' }, ...pages.map((one) => header(one, selected, select))),
    ),
    view(
      'div',
      { class: 'o_notebook_content tab-content' },
      view('div', { class: 'tab-pane active fade show' }, ...(page ? [keyed(page.content(record), page.name)] : [])),
    ),
  );
}

function header({ name, title }: NotebookPage, selected: string, select: (name: string) => void): View {
  const link = view(
    'a',
    {
      class: name === selected ? 'nav-link active' : 'nav-link',
      name,
      href: '#',
      role: 'tab',
      tabindex: '0',
      on: {
        click: (event) => {
          event.preventDefault();
          select(name);
        },
      },
    },
    word(title),
  );
  return view('li', { key: name, class: 'nav-item flex-nowrap cursor-pointer' }, link);
}

function keyed(content: View, key: string): View {
  return { ...content, key };
}
