import { controlPanel } from './control-panel';
import { FORMS } from './forms';
import type { Values } from './rpc';
import { type View, view } from './vdom';
import { word } from './words';

export function listView(model: string, rows: readonly Values[], open: (id: number) => void): View {
  const { columns = [], list = '' } = FORMS[model] ?? {};
  const cell = (row: Values, name: string, index: number) => {
    const value = row[index === 0 ? 'display_name' : name] ?? false;
    const text = value === false ? '' : Array.isArray(value) ? value[1] : String(value);
    return view('td', { key: name, class: 'o_data_cell cursor-pointer o_field_cell', name }, text);
  };
  const body = rows.map((row) =>
    view(
      'tr',
      { key: String(row.id), class: 'o_data_row', on: { click: () => open(Number(row.id)) } },
      ...columns.map(([name], index) => cell(row, name, index)),
    ),
  );
  const heads = columns.map(([name, label]) => view('th', { key: name, 'data-name': name }, word(label)));
  return view(
    'div',
    { key: 'list', class: 'o_list_view o_view_controller o_action' },
    controlPanel({ back: null, title: word(list), status: null, pager: null }),
    view(
      'div',
      { class: 'o_content' },
      view(
        'table',
        { class: 'o_list_table table' },
        view('thead', {}, view('tr', {}, ...heads)),
        view('tbody', {}, ...body),
      ),
    ),
  );
}
