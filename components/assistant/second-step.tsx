import { useEffect, useRef } from 'preact/hooks';
import { assistant } from '../../lib/i18n/assistant';
import type { DraftField } from '../../lib/messages/assistant-messages';
import type { SeenPage } from '../../lib/messages/picker-messages';
import { Progress } from '../frame/loaded-view';
import { useText, useWords } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import { useAssistant } from './assistant-context';
import { useLooking } from './looking';
import { SeenValues } from './seen-values';
import { StepFrame } from './step-frame';

/** The same on another record: what is right there as well was understood. */
export function SecondStep() {
  const { view, change, crmTab, actions } = useAssistant();
  const text = useText(assistant);
  const { seen, isUnreachable } = useLooking();
  const { draft } = view;
  const isAnother = seen?.id != null && seen.id !== draft.recordId;
  const isOneLoad = useOneLoad(seen, draft.recordId);
  // A page that was loaded for this record, holds its id or is drawn anew for it proves whose values it shows.
  const isProven = !isOneLoad || seen?.confirm !== null || seen.madeAnew !== null;
  const keep = async () => {
    if (seen?.id == null) return;
    const { id, address, confirm, madeAnew } = seen;
    const follows = isOneLoad ? draft.addressFollowsPage : true;
    const proof = isOneLoad
      ? { confirm, madeAnew: confirm === null ? madeAnew : null }
      : { confirm: null, madeAnew: null };
    await change({ second: { id, address }, ...proof, addressFollowsPage: follows });
  };
  const canGoOn = isAnother && (isProven || draft.addressFollowsPage);
  return (
    <StepFrame heading={text('second.heading')} why={text('second.why')} canGoOn={canGoOn} onNext={keep}>
      {draft.entity !== null && <p class="strong">{text(`another.${draft.entity}`)}</p>}
      {crmTab.tabId !== null && (
        <div class="button-row">
          <button type="button" onClick={() => void actions.bringToFront(crmTab.tabId ?? -1)}>
            {text('tab.show')}
          </button>
        </div>
      )}
      {isUnreachable && <p class="notice warning">{text('tab.unreachable')}</p>}
      <div role="status" class="verdicts">
        {seen !== null && <Verdict seen={seen} />}
      </div>
      {seen === null && !isUnreachable && <Progress label={text('review.looking')} />}
      {seen?.id != null && <SeenValues seen={seen} />}
      {isAnother && !isProven && (
        <div class="notice warning">
          <div class="notice-text">
            <p>{text('second.oneLoad')}</p>
            <label class="check">
              <input
                type="checkbox"
                checked={draft.addressFollowsPage}
                onChange={(event) => void change({ addressFollowsPage: event.currentTarget.checked })}
              />
              {text('second.follows')}
            </label>
          </div>
        </div>
      )}
    </StepFrame>
  );
}

/** Whether the CRM went from the first record to another one without loading the page anew. */
function useOneLoad(seen: SeenPage | null, first: string | null): boolean {
  const loadOfFirst = useRef<string | null>(null);
  useEffect(() => {
    if (seen !== null && seen.id === first) loadOfFirst.current = seen.load;
  }, [seen, first]);
  return seen !== null && seen.load === loadOfFirst.current;
}

function Verdict({ seen }: { readonly seen: SeenPage }) {
  const { view } = useAssistant();
  const text = useText(assistant);
  const words = useWords();
  const format = useFormat();
  const { recordId, fields, place } = view.draft;
  if (seen.id === null) return <p class="notice danger">{text('second.noId')}</p>;
  if (seen.id === recordId) return <p class="notice">{text('second.same')}</p>;
  const named = (some: readonly DraftField[]) => ({
    count: some.length,
    fields: format.list(some.map(({ label, meaning }) => (meaning === null ? label : words(`meaning.${meaning}`)))),
  });
  const missing = fields.filter(({ key }) => seen.values[key] == null);
  const blank = fields.filter(({ key }) => seen.values[key] === '');
  const isUnplaced = seen.place === 'none' && place?.kind === 'anchor';
  const isUnchanged = fields.length > 0 && fields.every(({ key, sample }) => seen.values[key] === sample);
  const isGood = missing.length === 0 && blank.length === 0 && !isUnplaced && !isUnchanged;
  return (
    <>
      {isGood && <p class="notice good">{text('second.good')}</p>}
      {isUnplaced && <p class="notice warning">{text('second.noPlace')}</p>}
      {missing.length > 0 && <p class="notice warning">{text('second.missing', named(missing))}</p>}
      {blank.length > 0 && <p class="notice">{text('second.blank', named(blank))}</p>}
      {isUnchanged && <p class="notice warning">{text('second.unchanged')}</p>}
    </>
  );
}
