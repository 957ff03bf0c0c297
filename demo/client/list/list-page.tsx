import { signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ListAddress, listAddress, type RecordScreen } from '../../address';
import type { Words } from '../../dictionary/en';
import { fill } from '../../dictionary/fill';
import { Icon } from '../frame/icons';
import { words } from '../state/language';
import { replaceAddress } from '../state/location';
import { refreshRecord } from '../state/record';
import { type RowsState, useRows } from '../state/rows';
import { API_ENTITIES } from '../state/screens';
import { LIST_COLUMNS, SEARCH_COLUMNS } from './columns';
import { Grid, type Sorting } from './grid';

const TITLES: Readonly<Record<RecordScreen, keyof Words>> = {
  contact: 'companies',
  person: 'contacts',
  project: 'projects',
};

const SEARCH_PAUSE = 180;

/** A list of companies, contacts or projects with a search box. */
export function ListPage(props: { readonly address: ListAddress }): JSX.Element {
  const { entity, text } = props.address;
  const sorting = useSignal<Sorting>({ path: LIST_COLUMNS[entity][0]?.path ?? '', descending: false });
  const path = useMemo(() => signal(listPath(entity, text, sorting.peek())), [entity, sorting]);
  path.value = listPath(entity, text, sorting.value);
  const state = useRows(path);
  const title = words.value[TITLES[entity]];
  useEffect(() => {
    document.title = `${title} – Fjord CRM`;
  }, [title]);
  return (
    <section class="card list-card" aria-label={title}>
      <header class="list-header">
        <h1 class="list-title">{title}</h1>
        <span class="row-count" role="status">
          {state.value.loading ? '' : fill(words.value.rowCount, { count: state.value.rows.length })}
        </span>
        <ListSearch entity={entity} text={text} />
      </header>
      <ListRows
        entity={entity}
        text={text}
        state={state.value}
        sorting={sorting.value}
        onSort={(column) => {
          const before = sorting.peek();
          sorting.value = { path: column, descending: before.path === column && !before.descending };
        }}
      />
    </section>
  );
}

function listPath(entity: RecordScreen, text: string, sorting: Sorting): string {
  const options = new URLSearchParams({
    $orderby: `${sorting.path} ${sorting.descending ? 'desc' : 'asc'}`,
    $top: '500',
  });
  if (text !== '') {
    const wanted = `'${text.replaceAll("'", "''")}'`;
    options.set('$filter', SEARCH_COLUMNS[entity].map((column) => `${column} contains ${wanted}`).join(' or '));
  }
  return `${API_ENTITIES[entity]}?${options}`;
}

function ListSearch(props: { readonly entity: RecordScreen; readonly text: string }): JSX.Element {
  const [typed, setTyped] = useState(props.text);
  useEffect(() => setTyped(props.text), [props.text]);
  useEffect(() => {
    if (typed.trim() === props.text) {
      return undefined;
    }
    const timer = window.setTimeout(() => replaceAddress(listAddress(props.entity, typed.trim())), SEARCH_PAUSE);
    return () => window.clearTimeout(timer);
  }, [typed, props.text, props.entity]);
  return (
    <div class="search-box list-search">
      <Icon name="search" size={16} />
      <input
        type="search"
        class="search-input"
        value={typed}
        placeholder={words.value.search}
        aria-label={words.value.search}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}

interface ListRowsProps {
  readonly entity: RecordScreen;
  readonly text: string;
  readonly state: RowsState;
  readonly sorting: Sorting;
  onSort(path: string): void;
}

function ListRows(props: ListRowsProps): JSX.Element {
  const { entity, state, text } = props;
  if (state.loading) {
    return <div class="skeleton-block tall" aria-busy="true" />;
  }
  if (state.failed) {
    return (
      <p class="empty" role="alert">
        {words.value.loadFailed}
        <button type="button" class="button" onClick={refreshRecord}>
          {words.value.tryAgain}
        </button>
      </p>
    );
  }
  if (state.rows.length === 0) {
    return (
      <p class="empty">
        <Icon name="search" size={28} />
        {text === '' ? words.value.noRows : fill(words.value.noMatches, { text })}
        {text !== '' && (
          <button type="button" class="button" onClick={() => replaceAddress(listAddress(entity))}>
            {words.value.clearSearch}
          </button>
        )}
      </p>
    );
  }
  return (
    <Grid
      label={words.value[TITLES[entity]]}
      columns={LIST_COLUMNS[entity]}
      rows={state.rows}
      opens={entity}
      sorting={props.sorting}
      onSort={props.onSort}
    />
  );
}
