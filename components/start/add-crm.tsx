import { type AssistantStartKey, assistantStart } from '../../lib/i18n/assistant-start';
import type { PageToAdd } from '../../lib/model/view';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';

interface Props {
  readonly page: PageToAdd;
  readonly verb: Extract<AssistantStartKey, `start.${string}`>;
  /** How much it stands out; absent: as a link beside something likelier. */
  readonly look?: 'primary' | 'plain' | 'link';
}

/** Opens the assistant on the page in front; the origin is asked for there, in a window that stays. */
export function AddCrm({ page, verb, look = 'link' }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(assistantStart);
  const action = useAction();
  const { address, tabId } = page;
  const begin = () =>
    action.run(async () => {
      await client.request('assistant.begin', { address, tabId });
      browser.close();
    });
  return (
    <>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={new URL(address).host} />}
      <div class="button-row">
        <button type="button" class={`${look} long`} disabled={action.busy} onClick={() => void begin()}>
          {text(verb)}
        </button>
      </div>
    </>
  );
}

/** On a page of an application that the extension does not know. */
export function UnknownCrm({ page, isPrimary }: { readonly page: PageToAdd; readonly isPrimary: boolean }) {
  const text = useText(assistantStart);
  return (
    <section class="card">
      <p class="strong">{text('start.unknown', { host: new URL(page.address).host })}</p>
      <p class="quiet">{text('start.addHint')}</p>
      <AddCrm page={page} verb="start.add" look={isPrimary ? 'primary' : 'plain'} />
    </section>
  );
}
