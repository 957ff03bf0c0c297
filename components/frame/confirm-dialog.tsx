import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { useText } from './surroundings';

interface Props {
  readonly heading: string;
  /** The verb on the button that does it. */
  readonly verb: string;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back; says in numbers what it will do. */
export function ConfirmDialog({ heading, verb, busy = false, children, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useText(controls);
  const headingId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={headingId} onClose={onCancel}>
      <h2 id={headingId}>{heading}</h2>
      {children}
      <div class="button-row end">
        <button type="button" onClick={onCancel} disabled={busy}>
          {text('cancel')}
        </button>
        <button type="button" class="danger" onClick={onConfirm} disabled={busy}>
          {verb}
        </button>
      </div>
    </dialog>
  );
}
