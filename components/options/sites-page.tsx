import { useState } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import { profiles } from '../../lib/i18n/profiles';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useReturn } from '../frame/return';
import { useClient, useText } from '../frame/surroundings';
import { SiteForm } from '../sites/site-form';
import { hashOf } from './route';
import { SiteItem } from './site-item';

/** The CRM installations that were granted. */
export function SitesPage() {
  const client = useClient();
  const text = useText(options);
  const [said, setSaid] = useState('');
  const loading = useLoaded(async () => {
    const [adapters, sites] = await Promise.all([
      client.request('adapters.list', {}),
      client.request('sites.list', {}),
    ]);
    return { adapters, sites };
  }, [client]);
  // How the tab fares in a page is known once the page was looked at.
  useReturn(loading.reload);
  return (
    <section class="page-body">
      <p class="quiet">{text('sites.intro')}</p>
      <div role="status">{said !== '' && <p class="notice good">{said}</p>}</div>
      <LoadedView loading={loading}>
        {({ adapters, sites }) => (
          <>
            {sites.length === 0 && <p class="empty strong">{text('sites.none')}</p>}
            <ul class="items">
              {sites.map((site) => (
                <SiteItem key={site.id} site={site} adapters={adapters} onChanged={loading.reload} onSaid={setSaid} />
              ))}
            </ul>
            <h2>{text('sites.addHeading')}</h2>
            <SiteForm adapters={adapters} isPrimary={sites.length === 0} onAdded={loading.reload} />
            <p class="quiet">
              <OtherCrm />
            </p>
          </>
        )}
      </LoadedView>
    </section>
  );
}

/** The way on for a CRM that is not in the list. */
function OtherCrm() {
  const text = useText(profiles);
  return (
    <>
      {text('otherCrm')} <a href={hashOf({ page: 'profiles', id: null })}>{text('otherCrm.link')}</a>
    </>
  );
}
