import { controls } from '../../lib/i18n/controls';
import { type PopupKey, popup } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import type { FieldLabel } from '../../lib/model/comparison';
import type { Side } from '../../lib/model/side';
import type { Plan } from '../../lib/sync/plan';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { Progress } from '../frame/loaded-view';
import { useText } from '../frame/surroundings';
import { type Format, useFormat } from '../frame/use-format';
import type { ChooserView } from './chooser-session';
import { writeCounts } from './write-summary';

interface Props {
  readonly purpose: ChooserView['purpose'];
  readonly planned: Plan;
  readonly names: Readonly<Record<Side, string>>;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** What will be written where, in one line, and the way on, back or out. */
export function ChooserFooter({ purpose, planned, names, busy, onBack, onCancel, onConfirm }: Props) {
  const text = useText(popup);
  const button = useText(controls);
  const format = useFormat();
  const blocked = blockedBy(planned, text, format);
  return (
    <footer class="dialog-footer">
      <FooterLine purpose={purpose} planned={planned} names={names} busy={busy} blocked={blocked} />
      <div class="button-row">
        {purpose === 'connect' && (
          <button type="button" onClick={onBack} disabled={busy}>
            {button('back')}
          </button>
        )}
        <span class="grow" />
        <button type="button" onClick={onCancel} disabled={busy}>
          {button('cancel')}
        </button>
        <button
          type="button"
          class="primary"
          onClick={onConfirm}
          disabled={busy || blocked !== null}
          aria-describedby={blocked === null ? undefined : 'blocked'}
        >
          {text(purpose === 'connect' ? 'connect.button' : 'sync.button')}
        </button>
      </div>
    </footer>
  );
}

type LineProps = Pick<Props, 'purpose' | 'planned' | 'names' | 'busy'> & { readonly blocked: string | null };

function FooterLine({ purpose, planned, names, busy, blocked }: LineProps) {
  const text = useText(popup);
  const working = useDelayed(busy, SHOW_PROGRESS_AFTER);
  const isConnecting = purpose === 'connect';
  return (
    <p class="footer-line" aria-live="polite">
      {working ? (
        <Progress label={text(isConnecting ? 'choose.keeping' : 'choose.writing')} />
      ) : blocked !== null ? (
        <span id="blocked" class="needs-choice">
          {blocked}
        </span>
      ) : (
        <>
          <span class="strong">{writeCounts(planned.writes, names, text)}</span>
          <span class="quiet">{text(isConnecting ? 'choose.notYet' : 'choose.atOnce')}</span>
        </>
      )}
    </p>
  );
}

/** Why nothing can be confirmed yet; null when it can. */
function blockedBy({ undecided, refused }: Plan, text: Translate<PopupKey>, format: Format): string | null {
  const fields = (ones: readonly { readonly field: { readonly label: FieldLabel } }[]) =>
    format.list(ones.map(({ field }) => format.label(field.label)));
  if (undecided.length > 0) return text('choose.undecided', { fields: fields(undecided) });
  return refused.length > 0 ? text('choose.refused', { fields: fields(refused) }) : null;
}
