import { assistant } from '../../lib/i18n/assistant';
import type { SiteSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useFocusOnArrival } from '../frame/focus';
import { useSurroundings, useText } from '../frame/surroundings';
import type { CrmTab, CrmTabActions } from './assistant-context';

interface Props {
  readonly site: SiteSummary;
  readonly crmTab: CrmTab;
  readonly actions: CrmTabActions;
}

/** It works now; and the way to a further kind of record. */
export function Saved({ site, crmTab, actions }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(assistant);
  const action = useAction();
  const target = useFocusOnArrival<HTMLHeadingElement>();
  const { address, tabId } = crmTab;
  const further = () =>
    action.run(async () => {
      await client.request('assistant.begin', { address: address ?? site.address, tabId });
      browser.close();
    });
  return (
    <div class="assistant-body">
      <h2 ref={target} tabIndex={-1}>
        {text('done.heading', { site: site.name })}
      </h2>
      <p class="notice good">{text('done.next')}</p>
      <div class="button-row">
        {tabId !== null && (
          <button type="button" class="primary" onClick={() => void actions.bringToFront(tabId)}>
            {text('tab.show')}
          </button>
        )}
        <button type="button" onClick={() => browser.close()}>
          {text('close')}
        </button>
      </div>
      <section class="item">
        <h3>{text('done.further')}</h3>
        <p class="hint">{text('done.furtherHint')}</p>
        {address !== null && <p class="address">{address}</p>}
        <div class="button-row">
          <button type="button" disabled={action.busy || address === null} onClick={() => void further()}>
            {text('done.further')}
          </button>
        </div>
      </section>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={site.name} />}
    </div>
  );
}
