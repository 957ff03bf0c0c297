import type { JSX } from 'preact';
import type { Words } from '../../dictionary/en';
import type { JsonObject } from '../../server/json';
import { words } from '../state/language';
import { choicesOf } from '../state/list-choices';
import { inputPaths, isFixed } from './edits';
import type { FieldSpec } from './field-specs';
import { FieldView } from './field-view';

export interface FieldInputProps {
  readonly spec: FieldSpec;
  readonly entity: JsonObject;
  readonly values: Readonly<Record<string, string>>;
  readonly idStart: string;
  onInput(path: string, value: string): void;
}

const INPUT_TYPES = { phone: 'tel', email: 'email', url: 'url', date: 'date' } as const;

/** The inputs of one line of a card; a line that cannot be changed is shown as it is. */
export function FieldInput(props: FieldInputProps): JSX.Element {
  const { spec } = props;
  if (isFixed(spec)) {
    return <FieldView entity={props.entity} columns={[[spec]]} />;
  }
  if (spec.kind === 'address') {
    return <AddressInputs {...props} />;
  }
  const [path = ''] = inputPaths(spec);
  const id = inputId(props.idStart, path);
  return (
    <div class="field">
      <label for={id}>{words.value[spec.label]}</label>
      {spec.kind === 'note' ? (
        <textarea
          id={id}
          class="input note-input"
          value={props.values[path] ?? ''}
          onInput={(event) => props.onInput(path, event.currentTarget.value)}
        />
      ) : spec.kind === 'list' ? (
        <ListSelect {...props} path={path} list={spec.list} />
      ) : (
        <input
          id={id}
          class="input"
          type={spec.kind in INPUT_TYPES ? INPUT_TYPES[inputKind(spec.kind)] : 'text'}
          value={props.values[path] ?? ''}
          autocomplete="off"
          onInput={(event) => props.onInput(path, event.currentTarget.value)}
        />
      )}
    </div>
  );
}

function inputKind(kind: FieldSpec['kind']): keyof typeof INPUT_TYPES {
  return kind === 'phone' || kind === 'email' || kind === 'url' ? kind : 'date';
}

function inputId(idStart: string, path: string): string {
  return `${idStart}${path.replace(/[^\w]/g, '_')}`;
}

const ADDRESS_LABELS: Readonly<Record<string, keyof Words>> = {
  Address1: 'addressLine',
  Address2: 'addressLine',
  Zipcode: 'postcode',
  City: 'city',
};

function AddressInputs(props: FieldInputProps): JSX.Element {
  const legend = words.value[props.spec.label];
  return (
    <fieldset class="field address-inputs">
      <legend>{legend}</legend>
      {inputPaths(props.spec).map((path) => {
        const line = path.slice(path.lastIndexOf('/') + 1);
        return (
          <input
            key={path}
            class={`input line-${line.toLowerCase()}`}
            type="text"
            value={props.values[path] ?? ''}
            aria-label={`${legend}: ${words.value[ADDRESS_LABELS[line] ?? 'addressLine']}${line === 'Address2' ? ' 2' : ''}`}
            placeholder={words.value[ADDRESS_LABELS[line] ?? 'addressLine']}
            autocomplete="off"
            onInput={(event) => props.onInput(path, event.currentTarget.value)}
          />
        );
      })}
    </fieldset>
  );
}

function ListSelect(props: FieldInputProps & { readonly path: string; readonly list: string }): JSX.Element {
  const value = props.values[props.path] ?? '';
  return (
    <select
      id={inputId(props.idStart, props.path)}
      class="input"
      value={value}
      onChange={(event) => props.onInput(props.path, event.currentTarget.value)}
    >
      {(value === '' || value === '0') && <option value={value}>{words.value.none}</option>}
      {choicesOf(props.list).map((choice) => (
        <option key={choice.id} value={choice.id} selected={String(choice.id) === value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}
