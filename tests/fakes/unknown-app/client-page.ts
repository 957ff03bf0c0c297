import { COMPANIES } from './seed';

/**
 * The same companies, drawn by a script in the page: one load for all records, the address in the hash, tabs that switch
 * panels in place, and delegated handlers that would also hear a copied tab. The record is drawn anew for each company a
 * moment after its address has changed.
 */
export function clientPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Kundeboka</title><style>
body { margin: 0; font: 14px/20px system-ui, sans-serif; }
main { padding: 16px 24px; max-width: 860px; }
[role="tablist"] { display: flex; gap: 4px; border-bottom: 1px solid #d5dbe1; }
[role="tab"] { padding: 8px 14px; border: 0; background: none; font: inherit; border-bottom: 3px solid transparent; }
[role="tab"][aria-selected="true"] { border-bottom-color: #2d7f8c; }
[role="tabpanel"] { min-height: 120px; padding: 16px 0; }
[role="tabpanel"][hidden] { display: none; }
</style></head><body><main></main><script>
const companies = ${JSON.stringify(COMPANIES)};
let counter = 0;
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const draw = () => {
  const company = companies.find(({ id }) => location.hash === '#/companies/' + id);
  const main = document.querySelector('main');
  if (!company) return main.replaceChildren(make('p', {}, 'Choose a company.'));
  const names = ['Card', 'Notes', 'Orders'];
  counter += 10;
  const row = (field, label) => make('p', { 'data-field': field }, make('label', {}, label), ' ', make('output', {}, company[field]));
  const tabs = names.map((name, index) => make('button', { role: 'tab', id: ':r' + (counter + index) + ':',
    'aria-controls': ':p' + (counter + index) + ':', 'aria-selected': String(index === 0), tabindex: index === 0 ? '0' : '-1' }, name));
  const panels = names.map((name, index) => make('div', { role: 'tabpanel', id: ':p' + (counter + index) + ':',
    'aria-labelledby': ':r' + (counter + index) + ':', ...(index === 0 ? {} : { hidden: '' }) },
    ...(index === 0 ? [row('name', 'Name'), row('phone', 'Phone')] : [make('p', {}, name)])));
  main.replaceChildren(make('section', { 'data-part': 'record' },
    make('div', { role: 'tablist', 'data-part': 'tabs' }, ...tabs), make('div', { 'data-part': 'panels' }, ...panels)));
};
addEventListener('hashchange', () => setTimeout(draw, 50));
document.addEventListener('click', (event) => {
  const pressed = event.target.closest('[role="tab"]');
  if (!pressed) return;
  for (const tab of document.querySelectorAll('[role="tab"]')) tab.setAttribute('aria-selected', String(tab === pressed));
  for (const panel of document.querySelectorAll('[role="tabpanel"]')) panel.hidden = panel.id !== pressed.getAttribute('aria-controls');
});
draw();
</script></body></html>`;
}
