import { useState } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { profiles } from '../../lib/i18n/profiles';
import type { ProfileSummary } from '../../lib/model/profile-summary';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useFocusOnArrival } from '../frame/focus';
import { useClient, useText } from '../frame/surroundings';
import { CheckOutcome } from './check-outcome';
import { type Place, placeOf } from './document-place';
import { useProfileCheck } from './profile-check';
import { dropDraft, isNew, keepDraft, readDraft } from './profile-drafts';

/** Longest document that the worker takes, in characters. */
const LONGEST_DOCUMENT = 500_000;

interface Props {
  /** The profile's id, or that of a new draft. */
  readonly id: string;
  /** The document as it is stored; null: it is not yet. */
  readonly stored: string | null;
  readonly all: readonly ProfileSummary[];
  readonly onSaved: (saved: ProfileSummary) => void;
  readonly onLeave: () => void;
}

/** The document of a profile as text: checked while it is written, kept as a draft until it is saved. */
export function ProfileEditor({ id, stored, all, onSaved, onLeave }: Props) {
  const client = useClient();
  const text = useText(profiles);
  const button = useText(controls);
  const [written, setWritten] = useState(() => readDraft(id) ?? stored ?? '');
  const check = useProfileCheck(written);
  const action = useAction();
  const box = useFocusOnArrival<HTMLTextAreaElement>();
  const isBlank = written.trim() === '';
  const isChanged = written !== (stored ?? '');
  const write = (next: string) => {
    setWritten(next);
    if (next === (stored ?? '')) dropDraft(id);
    else keepDraft(id, next);
  };
  const save = () =>
    action.run(async () => {
      const saved = await client.request('profiles.save', { text: written });
      dropDraft(id);
      onSaved(saved);
    });
  const discard = () => {
    dropDraft(id);
    if (stored === null) onLeave();
    else write(stored);
  };
  const show = (path: string) => {
    const place = placeOf(path, written);
    if (box.current !== null && place !== null) select(box.current, place);
  };
  const edited = all.find((profile) => profile.id === id);
  const meant = all.find((profile) => profile.id === check?.summary?.id);
  return (
    <form
      class="profile-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{isNew(id) ? text('editor.newHeading') : text('editor.heading', { name: edited?.name ?? id })}</h2>
      <div class="field">
        <label for="document">{text('editor.label')}</label>
        <textarea
          ref={box}
          id="document"
          class="document"
          rows={24}
          maxLength={LONGEST_DOCUMENT}
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          aria-describedby="document-hint"
          value={written}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <p id="document-hint" class="hint">
          {text('editor.hint')}
        </p>
      </div>
      <div role="status">
        <CheckOutcome check={check} isBlank={isBlank} replaces={meant === edited ? undefined : meant} onShow={show} />
      </div>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm="CRM" />}
      <footer class="button-row page-footer">
        <button type="button" onClick={onLeave}>
          {text('editor.close')}
        </button>
        <span class="grow" />
        <button type="button" disabled={!isChanged || action.busy} onClick={discard}>
          {text('editor.discard')}
        </button>
        <button type="submit" class="primary" disabled={!isChanged || check?.problems.length !== 0 || action.busy}>
          {button('save')}
        </button>
      </footer>
    </form>
  );
}

/** Selects a part of what is in the box, and brings it into view: browsers leave that to us. */
function select(box: HTMLTextAreaElement, [start, end]: Place): void {
  const linesBefore = box.value.slice(0, start).split('\n').length - 1;
  const lines = box.value.split('\n').length;
  box.focus();
  box.setSelectionRange(start, end);
  box.scrollTop = Math.max(0, (linesBefore / lines) * box.scrollHeight - box.clientHeight / 3);
}
