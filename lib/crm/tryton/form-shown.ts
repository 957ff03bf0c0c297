const FORM = '#tabcontent > .tab-pane.active .content-box > .form';
const PAUSE = 100;
const LONGEST_WAIT = 30_000;

/**
 * Resolves once the client shows a form: it asks its server many things before that, and until then there is no place for
 * the tab, nor need of one elsewhere. Resolves as well when it takes too long. Rejects with the signal's reason.
 */
export async function formShown(page: Document, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT && page.querySelector(FORM) === null; waited += PAUSE) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
