import { useEffect, useRef } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import { useText } from '../frame/surroundings';
import { AboutPage } from './about-page';
import { ConnectionsPage } from './connections-page';
import { MappingsPage } from './mappings-page';
import { ProfilesPage } from './profiles-page';
import { hashOf, PAGES, type Route, useRoute } from './route';
import { SettingsPage } from './settings-page';
import { SitesPage } from './sites-page';

/** The settings page. */
export function OptionsApp() {
  const text = useText(options);
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  useEffect(() => {
    document.title = `${text(`nav.${route.page}`)}: ${text('title')}`;
    if (arrived.current) main.current?.focus({ preventScroll: true });
    arrived.current = true;
  }, [route.page, text]);
  return (
    <div class="options">
      <nav aria-label={text('nav.label')}>
        <p class="product">
          <img src="/icon/mark.svg" alt="" width="20" height="20" />
          Counterpart
        </p>
        <ul>
          {PAGES.map((page) => (
            <li key={page}>
              <a href={hashOf({ page, id: null })} aria-current={page === route.page ? 'page' : undefined}>
                {text(`nav.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} tabIndex={-1} aria-labelledby="page-heading">
        <h1 id="page-heading">{text(`nav.${route.page}`)}</h1>
        <PageOf route={route} />
      </main>
    </div>
  );
}

function PageOf({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'connections':
      return <ConnectionsPage />;
    case 'mappings':
      return <MappingsPage connectionId={route.id} />;
    case 'sites':
      return <SitesPage />;
    case 'profiles':
      return <ProfilesPage profileId={route.id} />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
  }
}
