import { failureWords } from '../../lib/i18n/words';
import type { Failure } from '../../lib/model/failure';
import type { Speaking } from './surroundings';
import { TrustedButton } from './trusted-button';

interface Props {
  readonly failure: Failure;
  readonly erp: string;
  readonly crm: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong in the person's words, the server's own words second, and what to do next. */
export function FailureNote({ failure, erp, crm, onRetry, say }: Props & Speaking) {
  const { text, word } = say;
  const { what, next, serverMessage } = failureWords(failure, { erp, crm }, word);
  const system = failure.source === 'crm' ? crm : failure.source === 'erp' ? erp : word('system.counterpart');
  return (
    <div class="note bad" role="alert">
      <div class="note-text">
        <p>
          <strong>{what}</strong> {next}
        </p>
        {serverMessage !== '' && <p class="server">{text('serverSays', { system, message: serverMessage })}</p>}
      </div>
      {onRetry !== undefined && <TrustedButton onPress={onRetry}>{text('retry')}</TrustedButton>}
    </div>
  );
}
