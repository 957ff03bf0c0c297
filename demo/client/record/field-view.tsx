import type { ComponentChildren, JSX } from 'preact';
import { recordAddress } from '../../address';
import { fill } from '../../dictionary/fill';
import type { JsonObject } from '../../server/json';
import { AppLink } from '../frame/app-link';
import { words, writeDate } from '../state/language';
import { objectsAt, textAt, valueAt } from '../state/pointer';
import type { FieldColumns, FieldSpec } from './field-specs';

/** Label and value pairs in columns. */
export function FieldView(props: { readonly entity: JsonObject; readonly columns: FieldColumns }): JSX.Element {
  return (
    <div class="field-columns">
      {props.columns.map((column) => (
        <dl class="field-list" key={column[0]?.path}>
          {column.map((spec) => (
            <div class="field" key={spec.path}>
              <dt>{words.value[spec.label]}</dt>
              <dd>{fieldValue(props.entity, spec)}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}

function fieldValue(entity: JsonObject, spec: FieldSpec): ComponentChildren {
  switch (spec.kind) {
    case 'phone':
    case 'email':
    case 'url':
      return elementLinks(entity, spec.path, spec.kind);
    case 'list':
      return orNone(textAt(entity, `${spec.path}/${spec.idName === 'CountryId' ? 'Name' : 'Value'}`));
    case 'address':
      return addressLines(entity, spec.path);
    case 'company':
      return companyLink(entity, spec.path);
    case 'date':
      return orNone(writeDate(textAt(entity, spec.path)));
    case 'flag':
      return valueAt(entity, spec.path) === true ? words.value.yes : words.value.no;
    case 'custom-flag':
      return textAt(entity, spec.path) === 'True' ? words.value.yes : words.value.no;
    case 'custom-number':
      return customNumber(textAt(entity, spec.path));
    default:
      return orNone(textAt(entity, spec.path));
  }
}

function orNone(text: string): ComponentChildren {
  return text === '' ? <span class="no-value">{words.value.none}</span> : text;
}

function customNumber(encoded: string): ComponentChildren {
  const number = /^\[I:(-?\d+)\]$/.exec(encoded)?.[1];
  return number === undefined ? orNone('') : fill(words.value.days, { count: number });
}

function addressLines(entity: JsonObject, path: string): ComponentChildren {
  const place = `${textAt(entity, `${path}/Zipcode`)} ${textAt(entity, `${path}/City`)}`.trim();
  const lines = [textAt(entity, `${path}/Address1`), textAt(entity, `${path}/Address2`), place].filter(Boolean);
  return lines.length === 0 ? orNone('') : lines.map((line) => <span class="address-line">{line}</span>);
}

function companyLink(entity: JsonObject, path: string): ComponentChildren {
  const id = valueAt(entity, `${path}/ContactId`);
  const name = textAt(entity, `${path}/FullName`);
  return typeof id === 'number' ? (
    <AppLink class="link" to={recordAddress('contact', id)}>
      {name}
    </AppLink>
  ) : (
    orNone(name)
  );
}

function elementLinks(entity: JsonObject, path: string, kind: 'phone' | 'email' | 'url'): ComponentChildren {
  const elements = objectsAt(entity, path);
  if (elements.length === 0) {
    return orNone('');
  }
  return elements.map((element) => {
    const value = textAt(element, '/Value');
    const target = elementAddress(kind, value, textAt(element, '/StrippedValue'));
    return target === undefined ? (
      <span class="element-line">{value}</span>
    ) : (
      <a class="link element-line" href={target} {...(kind === 'url' ? { target: '_blank', rel: 'noreferrer' } : {})}>
        {kind === 'url' ? value.replace(/^https?:\/\//, '') : value}
      </a>
    );
  });
}

function elementAddress(kind: 'phone' | 'email' | 'url', value: string, stripped: string): string | undefined {
  if (kind === 'phone') {
    return `tel:${stripped}`;
  }
  if (kind === 'email') {
    return `mailto:${value}`;
  }
  return webAddress(value);
}

/** A web address that is safe to follow; undefined for anything else. */
export function webAddress(value: string): string | undefined {
  const address = URL.parse(/^[a-z]+:/i.test(value) ? value : `https://${value}`);
  return address?.protocol === 'https:' || address?.protocol === 'http:' ? address.href : undefined;
}
