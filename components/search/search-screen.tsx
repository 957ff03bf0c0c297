import { popup } from '../../lib/i18n/popup';
import type { DialogView } from '../../lib/model/view';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { useFocusOnArrival } from '../frame/focus';
import { useClient, useText } from '../frame/surroundings';
import { DialogHeading } from '../popup/dialog-heading';
import { columnsToShow } from './columns';
import { useComparison } from './comparison';
import { ResultGrid } from './result-grid';
import { ResultStatus } from './result-status';
import { SearchFooter } from './search-footer';
import { SearchForm } from './search-form';
import { type SearchSession, type SearchView, useSearchSession } from './search-session';

interface Props {
  readonly view: SearchView;
  readonly onView: (view: DialogView) => void;
  readonly onCancel: () => Promise<void>;
}

/** Connect to ERP: search for the counterpart of a record and choose it. Nothing is written from here. */
export function SearchScreen({ view, onView, onCancel }: Props) {
  const client = useClient();
  const text = useText(popup);
  const session = useSearchSession(view, client);
  const comparison = useComparison(view, session, client, onView);
  const box = useFocusOnArrival<HTMLInputElement>();
  const { recordName: record, connectionName: connection } = view;
  return (
    <main class="dialog-screen">
      <DialogHeading
        heading={text('connect.heading')}
        subheading={text('connect.subheading', { record, connection })}
        isSample={view.isSample}
      />
      <SearchForm session={session} box={box} />
      <ResultStatus session={session} view={view} />
      <Hits view={view} session={session} onConnect={comparison.start} onTyping={() => box.current?.focus()} />
      <SearchFooter
        names={{ erp: connection, crm: view.crmName }}
        chosen={session.selected.value}
        comparison={comparison}
        onCancel={onCancel}
      />
    </main>
  );
}

interface HitsProps {
  readonly view: SearchView;
  readonly session: SearchSession;
  /** A chosen hit was chosen once more. */
  readonly onConnect: () => void;
  /** The person goes on typing. */
  readonly onTyping: () => void;
}

function Hits({ view, session, onConnect, onTyping }: HitsProps) {
  const text = useText(popup);
  const { state, rows } = session.pages.results.value;
  const isSearching = state === 'searching';
  const isSlow = useDelayed(isSearching, SHOW_PROGRESS_AFTER);
  if (rows === 0 && !isSearching) return null;
  return (
    <ResultGrid
      label={text('results.label')}
      pages={session.pages}
      columns={columnsToShow(view.columns)}
      order={session.draft.value.order}
      chosenKey={session.selected.value?.key ?? null}
      outdated={isSearching}
      showPlaces={isSlow}
      onOrder={(order) => session.change({ order }, true)}
      onChoose={(hit, isSecondTime) => {
        if (hit.linkedTo !== null) return;
        session.choose(hit);
        if (isSecondTime) onConnect();
      }}
      onType={(character) => {
        onTyping();
        if (character !== null) session.type(character);
      }}
    />
  );
}
