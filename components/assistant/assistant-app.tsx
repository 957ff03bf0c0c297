import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { assistant } from '../../lib/i18n/assistant';
import type { AssistantChange, AssistantView } from '../../lib/messages/assistant-messages';
import type { AssistantStep } from '../../lib/model/assistant';
import type { Failure } from '../../lib/model/failure';
import type { SiteSummary } from '../../lib/model/setup';
import { FailureNotice } from '../frame/failure-notice';
import { failureOf, useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useSurroundings, useText } from '../frame/surroundings';
import { AssistantProvider, type CrmTabActions } from './assistant-context';
import { useCrmTab } from './crm-tab';
import { FieldsStep } from './fields-step';
import { Grant } from './grant';
import { PlaceStep } from './place-step';
import { RecordStep } from './record-step';
import { ReviewStep } from './review-step';
import { SaveStep } from './save-step';
import { Saved } from './saved';
import { SecondStep } from './second-step';
import { StepList } from './step-list';

interface Props {
  readonly draftId: string;
  readonly actions: CrmTabActions;
}

/** Adds a CRM that the extension does not know, by showing it one record and confirming it with another. */
export function AssistantApp({ draftId, actions }: Props) {
  const client = useClient();
  const { browser } = useSurroundings();
  const text = useText(assistant);
  const loading = useLoaded<AssistantView | null>(
    () => client.request('assistant.view', { id: draftId }),
    [client, draftId],
  );
  return (
    <LoadedView loading={loading} isScreen>
      {(view) =>
        view === null ? (
          <main class="assistant">
            <div class="assistant-body">
              <h1>{text('title')}</h1>
              <p>{text('gone')}</p>
              <div class="button-row">
                <button type="button" onClick={() => browser.close()}>
                  {text('close')}
                </button>
              </div>
            </div>
          </main>
        ) : (
          <Assistant view={view} actions={actions} onView={loading.replace} />
        )
      }
    </LoadedView>
  );
}

interface AssistantProps {
  readonly view: AssistantView;
  readonly actions: CrmTabActions;
  readonly onView: (view: AssistantView) => void;
}

function Assistant({ view, actions, onView }: AssistantProps) {
  const text = useText(assistant);
  const { id, origin, tabId, extendedProfile, step } = view.draft;
  const [granted, checkGranted] = useGranted(origin);
  const crmTab = useCrmTab(actions, origin, tabId, granted === true);
  const [saved, setSaved] = useState<SiteSummary | null>(null);
  const { change, failure } = useChanges(id, onView);
  if (crmTab === null || granted === null) return null;
  return (
    <main class="assistant">
      <header class="assistant-head">
        <img src="/icon/mark.svg" alt="" width="24" height="24" />
        <div class="grow">
          <h1>{text(extendedProfile === null ? 'title' : 'titleFurther')}</h1>
          <p class="quiet small">{new URL(origin).host}</p>
        </div>
      </header>
      {saved !== null && <Saved site={saved} crmTab={crmTab} actions={actions} />}
      {saved === null && !granted && <Grant origin={origin} onGranted={checkGranted} />}
      {saved === null && granted && (
        <AssistantProvider value={{ view, crmTab, actions, change }}>
          <StepList current={step} />
          {crmTab.tabId === null && (
            <div class="notice warning assistant-notice" role="alert">
              <p class="notice-text">{text('tab.lost', { origin })}</p>
              <button type="button" onClick={() => void actions.openAddress(view.draft.address)}>
                {text('tab.open')}
              </button>
            </div>
          )}
          {failure !== null && <FailureNotice failure={failure} erp="ERP" crm={new URL(origin).host} />}
          <Step key={step} step={step} onSaved={setSaved} />
          <p class="hint assistant-kept">{text('kept')}</p>
        </AssistantProvider>
      )}
    </main>
  );
}

function Step({ step, onSaved }: { readonly step: AssistantStep; readonly onSaved: (site: SiteSummary) => void }) {
  switch (step) {
    case 'record':
      return <RecordStep />;
    case 'place':
      return <PlaceStep />;
    case 'fields':
      return <FieldsStep />;
    case 'review':
      return <ReviewStep />;
    case 'second':
      return <SecondStep />;
    case 'save':
      return <SaveStep onSaved={onSaved} />;
  }
}

/** Keeps decisions one after another, so that none is lost when the next one comes before it is kept. */
function useChanges(id: string, onView: (view: AssistantView) => void) {
  const client = useClient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const change = useCallback(
    (next: AssistantChange) => {
      const keep = async () => {
        try {
          onView(await client.request('assistant.change', { id, change: next }));
          setFailure(null);
        } catch (cause) {
          setFailure(failureOf(cause));
        }
      };
      queue.current = queue.current.then(keep);
      return queue.current;
    },
    [client, id, onView],
  );
  return { change, failure };
}

/** Whether the origin may be reached; null: not known yet. It can be withdrawn at any time. */
function useGranted(origin: string): [granted: boolean | null, check: () => void] {
  const { browser } = useSurroundings();
  const [granted, setGranted] = useState<boolean | null>(null);
  const check = useCallback(() => void browser.isGranted([origin]).then(setGranted), [browser, origin]);
  useEffect(() => {
    const ending = new AbortController();
    check();
    window.addEventListener('focus', check, { signal: ending.signal });
    return () => ending.abort();
  }, [check]);
  return [granted, check];
}
