import { controls } from '../../lib/i18n/controls';
import { type PopupKey, popup } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import type { FieldComparison, FieldLabel } from '../../lib/model/comparison';
import type { Side } from '../../lib/model/side';
import type { DialogView, RecordView } from '../../lib/model/view';
import { type Plan, plan } from '../../lib/sync/plan';
import { useAction } from '../frame/action';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { useFocusOnArrival } from '../frame/focus';
import { Progress } from '../frame/loaded-view';
import { useClient, useText } from '../frame/surroundings';
import { type Format, useFormat } from '../frame/use-format';
import { DialogHeading } from '../popup/dialog-heading';
import { chosenSide, pickAll, sideLeftAsItIs, sortComparisons } from './choices';
import { type ChooserView, useChooserSession } from './chooser-session';
import { FieldChoice } from './field-choice';
import { FoldedFields } from './folded-fields';
import { WriteSummary, writeCounts } from './write-summary';

interface Props {
  readonly view: ChooserView;
  readonly onView: (view: DialogView) => void;
  readonly onConfirmed: (view: RecordView, purpose: ChooserView['purpose']) => void;
  /** The confirmation was refused: what is compared may have changed. */
  readonly onRefused: () => Promise<void>;
  readonly onCancel: () => Promise<void>;
}

/** Select correct field values: one side for every field that differs, and what that will write where. */
export function ChooserScreen({ view, onView, onConfirmed, onRefused, onCancel }: Props) {
  const client = useClient();
  const text = useText(popup);
  const button = useText(controls);
  const format = useFormat();
  const session = useChooserSession(view, client);
  const action = useAction();
  const working = useDelayed(action.busy, SHOW_PROGRESS_AFTER);
  const body = useFocusOnArrival<HTMLDivElement>();
  const { connectionId, record, purpose } = view;
  const names = { crm: view.crmName, erp: view.connectionName };
  const sorted = sortComparisons(view.comparisons);
  const planned = plan(view.comparisons, session.picks);
  const blocked = blockedBy(planned, text, format);
  const failure = action.failure ?? session.failure ?? view.failure;

  const confirm = () =>
    action.run(async () => {
      await session.keep();
      try {
        onConfirmed(await client.request('dialog.confirm', { connectionId }, record), purpose);
      } catch (cause) {
        await onRefused();
        throw cause;
      }
    });
  const goBack = () =>
    action.run(async () => {
      await session.keep();
      onView(await client.request('dialog.back', { connectionId }, record));
    });
  const choices = (fields: readonly FieldComparison[]) =>
    fields.map((comparison) => (
      <FieldChoice
        key={comparison.field.erpField}
        comparison={comparison}
        chosen={chosenSide(comparison, session.picks)}
        leftAsItIs={sideLeftAsItIs(comparison, session.picks)}
        refused={planned.refused.find((refused) => refused.field.erpField === comparison.field.erpField) ?? null}
        names={names}
        onPick={(side) => session.pick({ ...session.picks, [comparison.field.erpField]: side })}
      />
    ));
  return (
    <main class="dialog-screen">
      <DialogHeading
        heading={text('choose.heading')}
        subheading={text('choose.subheading', { record: view.recordName, actor: view.actorName })}
        isSample={view.isSample}
      />
      <div ref={body} class="dialog-body" tabIndex={-1}>
        {failure !== null && <FailureNotice failure={failure} erp={names.erp} crm={names.crm} />}
        {sorted.differing.length === 0 ? (
          <p class="empty">{text('choose.allEqual')}</p>
        ) : (
          <>
            <ColumnHeads names={names} onAll={(side) => session.pick(pickAll(sorted.differing, session.picks, side))} />
            {choices(sorted.differing)}
            <p class="quiet rule">{text(purpose === 'connect' ? 'choose.ruleConnect' : 'choose.ruleResolve')}</p>
          </>
        )}
        <FoldedFields summary={text('choose.equal', { count: sorted.equal.length })} fields={sorted.equal} />
        {sorted.accepted.length > 0 && (
          <details class="folded">
            <summary>{text('choose.accepted', { count: sorted.accepted.length })}</summary>
            {choices(sorted.accepted)}
          </details>
        )}
        <WriteSummary
          writes={planned.writes}
          names={names}
          guarantees={{ crm: view.crmGuarantee, erp: view.erpGuarantee }}
        />
      </div>
      <footer class="dialog-footer">
        <p class="footer-line" aria-live="polite">
          {working ? (
            <Progress label={text(purpose === 'connect' ? 'choose.keeping' : 'choose.writing')} />
          ) : blocked !== null ? (
            <span id="blocked" class="needs-choice">
              {blocked}
            </span>
          ) : (
            <>
              <span class="strong">{writeCounts(planned.writes, names, text)}</span>{' '}
              <span class="quiet">{text(purpose === 'connect' ? 'choose.notYet' : 'choose.atOnce')}</span>
            </>
          )}
        </p>
        <div class="button-row">
          {purpose === 'connect' && (
            <button type="button" onClick={goBack} disabled={action.busy}>
              {button('back')}
            </button>
          )}
          <span class="grow" />
          <button type="button" onClick={() => action.run(onCancel)} disabled={action.busy}>
            {button('cancel')}
          </button>
          <button
            type="button"
            class="primary"
            onClick={confirm}
            disabled={action.busy || blocked !== null}
            aria-describedby={blocked === null ? undefined : 'blocked'}
          >
            {text(purpose === 'connect' ? 'connect.button' : 'sync.button')}
          </button>
        </div>
      </footer>
    </main>
  );
}

/** Why nothing can be confirmed yet; null when it can. */
function blockedBy({ undecided, refused }: Plan, text: Translate<PopupKey>, format: Format): string | null {
  const fields = (ones: readonly { readonly field: { readonly label: FieldLabel } }[]) =>
    format.list(ones.map(({ field }) => format.label(field.label)));
  if (undecided.length > 0) return text('choose.undecided', { fields: fields(undecided) });
  return refused.length > 0 ? text('choose.refused', { fields: fields(refused) }) : null;
}

interface ColumnHeadsProps {
  readonly names: Readonly<Record<Side, string>>;
  readonly onAll: (side: Side) => void;
}

function ColumnHeads({ names, onAll }: ColumnHeadsProps) {
  const text = useText(popup);
  return (
    <div class="column-heads">
      <span />
      {(['crm', 'erp'] as const).map((side) => (
        <div key={side} class="column-head">
          <span class="strong" title={names[side]}>
            {names[side]}
          </span>
          <button type="button" class="link" onClick={() => onAll(side)}>
            {text('choose.selectAll', { system: names[side] })}
          </button>
        </div>
      ))}
    </div>
  );
}
