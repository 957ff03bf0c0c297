import { controls } from '../../lib/i18n/controls';
import { type PopupKey, popup } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import { OFFER_STOP_AFTER, SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { Progress } from '../frame/loaded-view';
import { useText } from '../frame/surroundings';
import type { Results } from './result-pages';
import type { SearchSession, SearchView } from './search-session';

interface Props {
  readonly session: SearchSession;
  readonly view: SearchView;
}

/** The line above the grid: how many hits, the wait, what went wrong, and what to do when nothing fits. */
export function ResultStatus({ session, view }: Props) {
  const text = useText(popup);
  const button = useText(controls);
  const results = session.pages.results.value;
  const searching = results.state === 'searching';
  const waiting = useDelayed(searching, SHOW_PROGRESS_AFTER);
  const offerStop = useDelayed(searching, OFFER_STOP_AFTER);
  const names = { erp: view.connectionName, crm: view.crmName };
  return (
    <div class="result-status">
      <div class="status-line">
        <span class="grow" role="status">
          {!waiting && countText(results, text)}
        </span>
        {waiting && <Progress label={text('results.searching', { connection: view.connectionName })} />}
        {offerStop && (
          <button type="button" onClick={() => session.pages.stop()}>
            {button('stop')}
          </button>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={session.draft.value.includeArchived}
            onChange={(event) => session.change({ includeArchived: event.currentTarget.checked }, true)}
          />
          {text('search.archived')}
        </label>
        {results.state === 'ready' && results.rows > 0 && (
          <details class="no-match">
            <summary>{text('noMatch.heading')}</summary>
            <NoMatchHint />
          </details>
        )}
      </div>
      {results.state === 'ready' && results.rows === 0 && <Nothing searched={results.search?.text ?? ''} view={view} />}
      {results.state === 'stopped' && (
        <div class="notice">
          <p class="notice-text">{text('results.stopped')}</p>
          <button type="button" onClick={() => session.search()}>
            {button('tryAgain')}
          </button>
        </div>
      )}
      {results.failure !== null && results.state === 'failed' && (
        <FailureNotice failure={results.failure} {...names} onRetry={() => session.search()} />
      )}
      {results.pageFailure !== null && (
        <FailureNotice failure={results.pageFailure} {...names} onRetry={() => session.pages.retry()} />
      )}
    </div>
  );
}

type PopupText = Translate<PopupKey>;

function countText(results: Results, text: PopupText): string {
  if (results.state !== 'ready' || results.rows === 0) return '';
  const isAll = results.search?.text.trim() === '';
  if (results.total === null) return isAll ? text('results.manyInTotal') : text('results.many');
  return text(isAll ? 'results.countInTotal' : 'results.count', { count: results.total });
}

function Nothing({ searched, view }: { readonly searched: string; readonly view: SearchView }) {
  const text = useText(popup);
  return (
    <div class="empty">
      <p class="strong">
        {searched.trim() === ''
          ? text('results.noneAtAll', { connection: view.connectionName })
          : text('results.none', { text: searched.trim(), connection: view.connectionName })}
      </p>
      <h2>{text('noMatch.heading')}</h2>
      <NoMatchHint />
    </div>
  );
}

function NoMatchHint() {
  const text = useText(popup);
  return (
    <ul class="hints">
      <li>{text('noMatch.spelling')}</li>
      <li>{text('noMatch.number')}</li>
      <li>{text('noMatch.all')}</li>
      <li>{text('noMatch.archived')}</li>
      <li>{text('noMatch.create')}</li>
    </ul>
  );
}
