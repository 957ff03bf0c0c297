import { CIVILITIES, COUNTRIES, STATES } from './choices';
import { type Html, html } from './html';
import type { DolibarrRecord } from './store';
import type { Visit } from './visit';

/** The controls of Dolibarr's forms, as its classes Form and FormCompany write them. */
export interface FormParts {
  readonly record: DolibarrRecord;
  readonly visit: Visit;
}

export function row(label: Html | string, ...cells: readonly Html[]): Html {
  return html`<tr><td>${label}</td>${cells.map((cell) => html`<td colspan="3">${cell}</td>`)}</tr>`;
}

export function label(visit: Visit, word: string, id: string): Html {
  return html`<label for="${id}">${visit.words(word)}</label>`;
}

export function input({ record }: FormParts, name: string, id = name, length = 128): Html {
  return html`<input type="text" class="minwidth300" maxlength="${length}" name="${name}" id="${id}" value="${record[name] ?? ''}">`;
}

export function area({ record }: FormParts, name: string): Html {
  return html`<textarea name="${name}" id="${name}" class="quatrevingtpercent" rows="3" wrap="soft">
${record[name] ?? ''}</textarea>`;
}

export function box({ record }: FormParts, name: string, value: string | null): Html {
  const sends = value === null ? html`` : html` value="${value}"`;
  return html`<input id="${name}input" class="flat checkforselect" type="checkbox" name="${name}"${sends}${
    record[name] ? html` checked="checked"` : ''
  }>`;
}

export function list(
  { record }: FormParts,
  name: string,
  rows: readonly { readonly id: string; readonly name: string }[],
  empty: { readonly value: string; readonly words: string } | null,
): Html {
  const chosen = record[name] ?? '';
  return html`<select id="${name}" class="flat" name="${name}">${
    empty !== null && html`<option value="${empty.value}">${empty.words}</option>`
  }${rows.map((one) => html`<option value="${one.id}"${one.id === chosen ? html` selected` : ''}>${one.name}</option>`)}</select>`;
}

/** `multiselectarray`: the names of both controls, with and without brackets, are its own. */
export function lists(
  { record }: FormParts,
  name: string,
  rows: readonly { readonly id: string; readonly name: string }[],
): Html {
  const chosen = (record[name] ?? '').split(',');
  return html`<input type="hidden" name="${name}_multiselect" value="1"><select id="${name}" class="multiselect" multiple name="${name}[]">${rows.map(
    (one) => html`<option value="${one.id}"${chosen.includes(one.id) ? html` selected` : ''}>${one.name}</option>`,
  )}</select>`;
}

/** `select_country`: the ids are the installation's, the code stands in brackets, and a rule parts the favourites. */
export function countries({ record, visit }: FormParts): Html {
  const names = new Intl.DisplayNames([visit.control.appearance.language], { type: 'region' });
  const option = ({ id, code }: (typeof COUNTRIES)[number]) => {
    const words = html`<span class="flag-sprite ${code.toLowerCase()}"></span> ${names.of(code) ?? ''} <span class="opacitymedium">(${code})</span>`;
    return html`<option value="${id}"${id === record.country_id ? html` selected` : ''} data-html="${words.text}" data-eec="1">${words}</option>`;
  };
  return html`<select id="selectcountry_id" class="flat maxwidth200onsmartphone selectcountry minwidth300" name="country_id" >
<option value="">&nbsp;</option>
${COUNTRIES.slice(0, 2).map(option)}
<option value="" disabled class="selectoptiondisabledwhite">------------</option>
${COUNTRIES.slice(2).map(option)}</select>`;
}

export function states(parts: FormParts): Html {
  const there = STATES.filter(({ country }) => country === parts.record.country_id);
  return list(parts, 'state_id', there, { value: '0', words: ' ' });
}

export function civilities(parts: FormParts): Html {
  const { language } = parts.visit.control.appearance;
  return list(
    parts,
    'civility_code',
    CIVILITIES.map((one) => ({ id: one.id, name: one[language] })),
    { value: '', words: ' ' },
  );
}

/** `selectDate`: what a person sees is in the user's format; what the server takes stands in three controls beside it. */
export function date({ record, visit }: FormParts, name: string): Html {
  const [year = '', month = '', day = ''] = (record[name] ?? '').split('-');
  const seen = visit.control.appearance.language === 'nb' ? [day, month, year].join('.') : [month, day, year].join('/');
  const part = (suffix: string, value: string) =>
    html`<input type="hidden" id="${name}${suffix}" name="${name}${suffix}" value="${value}">`;
  return html`<div class="nowrap inline-block divfordateinput"><input id="${name}" name="${name}" type="text" class="maxwidthdate" maxlength="11" value="${
    year === '' ? '' : seen
  }">${part('day', day)}${part('month', month)}${part('year', year)}</div>`;
}

/** `buttonsSaveCancel` */
export function buttons({ words }: Visit, name: string): Html {
  return html`<div class="center"><input type="submit" class="button button-save" name="${name}" value="${words('Save')}"><input type="submit" class="button button-cancel" name="cancel" value="${words('Cancel')}"></div>`;
}
