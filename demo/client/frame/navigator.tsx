import type { JSX } from 'preact';
import { listAddress, type RecordScreen, recordAddress } from '../../address';
import type { Words } from '../../dictionary/en';
import { words } from '../state/language';
import { address } from '../state/location';
import { recentRecords } from '../state/recent';
import { AppLink } from './app-link';
import { Icon, type IconName } from './icons';

const ENTRIES: readonly { readonly entity: RecordScreen; readonly icon: IconName; readonly label: keyof Words }[] = [
  { entity: 'contact', icon: 'company', label: 'companies' },
  { entity: 'person', icon: 'contact', label: 'contacts' },
  { entity: 'project', icon: 'project', label: 'projects' },
];

export const SCREEN_ICONS: Readonly<Record<RecordScreen, IconName>> = {
  contact: 'company',
  person: 'contact',
  project: 'project',
};

/** The menu at the left with the lists and what was viewed last. */
export function Navigator(): JSX.Element {
  const shown = address.value;
  const current = shown.screen === 'find' ? shown.entity : shown.screen;
  return (
    <nav class="navigator" aria-label={words.value.navigation}>
      <AppLink class="brand" to={listAddress('contact')} label={words.value.productName}>
        <BrandMark />
        <span class="brand-name">Fjord</span>
      </AppLink>
      <ul class="navigator-list">
        {ENTRIES.map(({ entity, icon, label }) => (
          <li key={entity}>
            <AppLink
              class="navigator-link"
              to={listAddress(entity)}
              current={entity === current}
              label={words.value[label]}
            >
              <Icon name={icon} />
              <span class="navigator-text">{words.value[label]}</span>
            </AppLink>
          </li>
        ))}
      </ul>
      <Recent />
    </nav>
  );
}

function Recent(): JSX.Element {
  return (
    <section class="recent">
      <h2 class="recent-title">{words.value.recent}</h2>
      {recentRecords.value.length === 0 ? (
        <p class="recent-empty">{words.value.recentEmpty}</p>
      ) : (
        <ul class="navigator-list">
          {recentRecords.value.map(({ screen, id, name }) => (
            <li key={`${screen}-${id}`}>
              <AppLink class="recent-link" to={recordAddress(screen, id)}>
                <Icon name={SCREEN_ICONS[screen]} size={15} />
                <span class="navigator-text">{name}</span>
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function BrandMark(): JSX.Element {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" class="brand-tile" />
      <path class="brand-peak-far" d="M3.500 20.500 10.500 9l6 11.500z" />
      <path class="brand-peak-near" d="m11.500 20.500 7.750-13.500 9.250 13.500z" />
      <path class="brand-water" d="M3.500 20.500h25a12.500 12.500 0 0 1-25 0Z" />
    </svg>
  );
}
