import { controls } from '../../lib/i18n/controls';
import { failureWords } from '../../lib/i18n/words';
import type { Failure } from '../../lib/model/failure';
import { useExplanation } from './explanation';
import { useText, useWords } from './surroundings';

interface Props {
  readonly failure: Failure;
  /** The names by which the person knows the two systems. */
  readonly erp: string;
  readonly crm: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What happened, what to do next, and the server's own words, read out at once. */
export function FailureNotice({ failure, erp, crm, onRetry }: Props) {
  const words = useWords();
  const text = useText(controls);
  const { what, next, serverMessage } = failureWords(failure, { erp, crm }, words);
  const system = failure.source === 'crm' ? crm : erp;
  const exact = useExplanation(failure.explanation, system);
  const fieldMessages = Object.values(failure.fields).filter((message) => message !== serverMessage);
  return (
    <div class="notice danger" role="alert">
      <div class="notice-text">
        {exact === null ? (
          <>
            <p class="strong">{what}</p>
            <p>{next}</p>
          </>
        ) : (
          <p class="strong">{exact}</p>
        )}
        {[serverMessage, ...fieldMessages]
          .filter((message) => message !== '')
          .map((message) => (
            <p key={message} class="server-words">
              {text('serverSaid', { message })}
            </p>
          ))}
      </div>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {text('tryAgain')}
        </button>
      )}
    </div>
  );
}
