import type { JSX } from 'preact';
import { sessionEnded } from '../state/api';
import { words } from '../state/language';

/** Says that the session ended; a reload signs in again. */
export function SessionNotice(): JSX.Element | null {
  if (!sessionEnded.value) {
    return null;
  }
  return (
    <div class="notice warning" role="alert">
      <div>
        <strong>{words.value.sessionEnded}</strong> {words.value.sessionEndedHint}
      </div>
      <button type="button" class="button primary" onClick={() => window.location.reload()}>
        {words.value.signIn}
      </button>
    </div>
  );
}
