import { useRef } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { popup } from '../../lib/i18n/popup';
import type { DialogView, SearchHit } from '../../lib/model/view';
import { useAction } from '../frame/action';
import { OFFER_STOP_AFTER, SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { useFocusOnArrival } from '../frame/focus';
import { Progress } from '../frame/loaded-view';
import { useClient, useText } from '../frame/surroundings';
import { DialogHeading } from '../popup/dialog-heading';
import { columnsToShow } from './columns';
import { ResultGrid } from './result-grid';
import { ResultStatus } from './result-status';
import { SearchForm } from './search-form';
import { type SearchView, useSearchSession } from './search-session';

interface Props {
  readonly view: SearchView;
  readonly onView: (view: DialogView) => void;
  readonly onCancel: () => Promise<void>;
}

/** Connect to ERP: search for the counterpart of a record and choose it. Nothing is written from here. */
export function SearchScreen({ view, onView, onCancel }: Props) {
  const client = useClient();
  const text = useText(popup);
  const button = useText(controls);
  const session = useSearchSession(view, client);
  const comparing = useAction();
  const cancelling = useAction();
  const box = useFocusOnArrival<HTMLInputElement>();
  const attempt = useRef(0);
  const waiting = useDelayed(comparing.busy, SHOW_PROGRESS_AFTER);
  const offerStop = useDelayed(comparing.busy, OFFER_STOP_AFTER);
  const { connectionId, record } = view;
  const chosen = session.selected.value;
  const results = session.pages.results.value;
  const slow = useDelayed(results.state === 'searching', SHOW_PROGRESS_AFTER);

  const compare = () => {
    attempt.current += 1;
    const mine = attempt.current;
    void comparing.run(async () => {
      await session.keep();
      const compared = await client.request('dialog.compare', { connectionId }, record);
      if (mine === attempt.current) onView(compared);
      else await client.request('dialog.back', { connectionId }, record);
    });
  };
  const choose = (hit: SearchHit, isSecondTime: boolean) => {
    if (hit.linkedTo !== null) return;
    session.choose(hit);
    if (isSecondTime) compare();
  };
  const goOnTyping = (character: string | null) => {
    box.current?.focus();
    if (character === null) return;
    const typed = session.draft.peek().text;
    session.change({ text: character === 'Backspace' ? typed.slice(0, -1) : typed + character }, false);
  };
  const names = { erp: view.connectionName, crm: 'CRM' };
  return (
    <main class="dialog-screen">
      <DialogHeading
        heading={text('connect.heading')}
        subheading={text('connect.subheading', { record: view.recordName, connection: view.connectionName })}
        isSample={view.isSample}
      />
      <SearchForm session={session} box={box} />
      <ResultStatus session={session} view={view} />
      {(results.rows > 0 || results.state === 'searching') && (
        <ResultGrid
          label={text('results.label')}
          pages={session.pages}
          columns={columnsToShow(view.columns)}
          order={session.draft.value.order}
          chosenKey={chosen?.key ?? null}
          outdated={results.state === 'searching'}
          showPlaces={slow}
          onOrder={(order) => session.change({ order }, true)}
          onChoose={choose}
          onType={goOnTyping}
        />
      )}
      {comparing.failure !== null && <FailureNotice failure={comparing.failure} {...names} onRetry={compare} />}
      {cancelling.failure !== null && <FailureNotice failure={cancelling.failure} {...names} />}
      <footer class="button-row">
        <span class="grow chosen-name" aria-live="polite">
          {waiting ? (
            <Progress label={text('compare.reading', { connection: view.connectionName })} />
          ) : (
            chosen !== null && text('results.chosen', { name: chosen.name })
          )}
        </span>
        {offerStop && (
          <button
            type="button"
            onClick={() => {
              attempt.current += 1;
            }}
          >
            {button('stop')}
          </button>
        )}
        <button type="button" onClick={() => void cancelling.run(onCancel)} disabled={cancelling.busy}>
          {button('cancel')}
        </button>
        <button type="button" class="primary" disabled={chosen === null || comparing.busy} onClick={compare}>
          {text('connect.button')}
        </button>
      </footer>
    </main>
  );
}
