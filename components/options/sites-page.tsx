import { useState } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import type { SiteSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { ConfirmDialog } from '../frame/confirm-dialog';
import { FailureNotice } from '../frame/failure-notice';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useSurroundings, useText } from '../frame/surroundings';
import { SiteForm } from '../sites/site-form';

/** The CRM installations that were granted. */
export function SitesPage() {
  const client = useClient();
  const text = useText(options);
  const loading = useLoaded(async () => {
    const [adapters, sites] = await Promise.all([
      client.request('adapters.list', {}),
      client.request('sites.list', {}),
    ]);
    return { adapters, sites };
  }, [client]);
  return (
    <section class="page-body">
      <p class="quiet">{text('sites.intro')}</p>
      <LoadedView loading={loading}>
        {({ adapters, sites }) => (
          <>
            {sites.length === 0 && <p class="empty strong">{text('sites.none')}</p>}
            <ul class="items">
              {sites.map((site) => (
                <SiteItem key={site.id} site={site} onChanged={loading.reload} />
              ))}
            </ul>
            <h2>{text('sites.addHeading')}</h2>
            <SiteForm adapters={adapters} isPrimary={sites.length === 0} onAdded={loading.reload} />
          </>
        )}
      </LoadedView>
    </section>
  );
}

function SiteItem({ site, onChanged }: { readonly site: SiteSummary; readonly onChanged: () => void }) {
  const { client, browser } = useSurroundings();
  const text = useText(options);
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const grantAgain = () => {
    const granting = browser.grant([site.origin]);
    void action.run(async () => {
      // Adding it again makes the worker watch its pages again.
      if (await granting) await client.request('sites.add', { address: site.address, adapter: site.adapter.id });
      onChanged();
    });
  };
  const remove = () =>
    action.run(async () => {
      await client.request('sites.remove', { siteId: site.id });
      setAsking(false);
      onChanged();
    });
  return (
    <li class="item">
      <div class="item-head">
        <h2>{site.name}</h2>
        {site.granted && <span class="state good">{text('sites.granted')}</span>}
      </div>
      <p class="quiet">{site.address}</p>
      {!site.granted && (
        <div class="notice warning">
          <p class="notice-text">{text('sites.notGranted')}</p>
          <button type="button" onClick={grantAgain}>
            {text('sites.grantAgain')}
          </button>
        </div>
      )}
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={site.name} />}
      <div class="button-row">
        <button
          type="button"
          aria-label={`${text('sites.open')}: ${site.name}`}
          onClick={() => browser.openAddress(site.address)}
        >
          {text('sites.open')}
        </button>
        <span class="grow" />
        <button
          type="button"
          class="danger"
          aria-label={`${text('sites.remove')}: ${site.name}`}
          onClick={() => setAsking(true)}
        >
          {text('sites.remove')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          heading={text('sites.removeHeading', { site: site.name })}
          verb={text('sites.remove')}
          busy={action.busy}
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        >
          <p>{text('sites.removeSays', { origin: site.origin })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
