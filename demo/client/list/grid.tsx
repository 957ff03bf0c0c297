import type { ComponentChildren, JSX } from 'preact';
import { type RecordScreen, recordAddress } from '../../address';
import { type JsonObject, member, numberMember } from '../../server/json';
import { AppLink } from '../frame/app-link';
import { Icon } from '../frame/icons';
import { Monogram } from '../frame/monogram';
import { words, writeDate } from '../state/language';
import type { Column } from './columns';

export interface Sorting {
  readonly path: string;
  readonly descending: boolean;
}

export interface GridProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly JsonObject[];
  /** What a row opens; undefined when rows open nothing. */
  readonly opens?: RecordScreen | undefined;
  readonly sorting?: Sorting | undefined;
  onSort?(path: string): void;
}

/** A table of records. */
export function Grid(props: GridProps): JSX.Element {
  return (
    <div class="grid-scroller">
      <table class="grid" aria-label={props.label}>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <Heading key={column.path} column={column} grid={props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={String(member(row, 'PrimaryKey'))}>
              {props.columns.map((column) => (
                <td key={column.path} class={cellClass(column)}>
                  {cell(row, column, props.opens)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass(column: Column): string {
  const classes = [`cell-${column.kind ?? 'text'}`];
  if (column.wideOnly === true) {
    classes.push('wide-only');
  }
  if (column.widestOnly === true) {
    classes.push('widest-only');
  }
  return classes.join(' ');
}

function Heading({ column, grid }: { readonly column: Column; readonly grid: GridProps }): JSX.Element {
  const label = words.value[column.label];
  const sorted = grid.sorting?.path === column.path;
  const direction = grid.sorting?.descending === true ? 'descending' : 'ascending';
  return (
    <th scope="col" class={cellClass(column)} aria-sort={sorted ? direction : undefined}>
      {grid.onSort === undefined ? (
        label
      ) : (
        <button type="button" class="sort-button" onClick={() => grid.onSort?.(column.path)}>
          {label}
          <span class={sorted ? 'sort-mark on' : 'sort-mark'}>
            <Icon name={sorted ? (direction === 'descending' ? 'sortDown' : 'sortUp') : 'sort'} size={14} />
          </span>
        </button>
      )}
    </th>
  );
}

function cell(row: JsonObject, column: Column, opens: RecordScreen | undefined): ComponentChildren {
  const value = row[column.path];
  const text = typeof value === 'string' ? value : String(value ?? '');
  switch (column.kind) {
    case 'record':
      return opens === undefined ? text : <RecordCell row={row} text={text} opens={opens} />;
    case 'company': {
      const id = numberMember(row, 'contactId');
      return id === 0 ? (
        text
      ) : (
        <AppLink class="link" to={recordAddress('contact', id)}>
          {text}
        </AppLink>
      );
    }
    case 'badge':
      return text === '' ? '' : <span class="badge">{text}</span>;
    case 'date':
      return writeDate(text);
    case 'email':
      return (
        <a class="link" href={`mailto:${text}`}>
          {text}
        </a>
      );
    case 'done':
      return value === true ? (
        <span class="done">
          <Icon name="check" size={15} />
          <span class="visually-hidden">{words.value.yes}</span>
        </span>
      ) : (
        ''
      );
    default:
      return text;
  }
}

function RecordCell(props: {
  readonly row: JsonObject;
  readonly text: string;
  readonly opens: RecordScreen;
}): JSX.Element {
  const id = numberMember(props.row, `${props.opens}Id`);
  return (
    <AppLink class="record-cell" to={recordAddress(props.opens, id)}>
      <Monogram name={props.text} round={props.opens === 'person'} />
      <span class="record-name">{props.text}</span>
    </AppLink>
  );
}
