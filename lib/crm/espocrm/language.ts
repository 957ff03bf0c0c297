/** EspoCRM's word for editing in the languages that the ERP tab speaks: `Global.json` in application/Espo/Resources/i18n. */
const EDIT: ReadonlyMap<string, string> = new Map([
  ['Edit', 'en'],
  ['Rediger', 'nb'],
]);

/** The page's language, which EspoCRM states nowhere: by the word on the button that every record page has. Null: another one. */
export function pageLanguage(page: Document): string | null {
  const button = page.querySelector('#main .record button[data-action="edit"]');
  return EDIT.get(button?.textContent?.trim() ?? '') ?? null;
}
