import type { JSX } from 'preact';
import type { RecordAddress } from '../../address';
import { Icon } from '../frame/icons';
import { Monogram } from '../frame/monogram';
import { favourites, toggleFavourite } from '../state/favourites';
import { words } from '../state/language';
import { textAt } from '../state/pointer';
import { refreshRecord, type ShownRecord } from '../state/record';
import { recordName } from '../state/screens';
import { openAddress } from './open-address';

export interface CardHeaderProps {
  readonly record: ShownRecord;
  readonly address: RecordAddress;
  readonly saved: boolean;
}

/** Who the card is about, and what can be done with it. */
export function CardHeader({ record, address, saved }: CardHeaderProps): JSX.Element {
  const text = words.value;
  const name = recordName(record.screen, record.entity);
  return (
    <header class="card-header">
      <Monogram name={name} large round={record.screen === 'person'} />
      <div class="card-titles">
        <div class="card-title-row">
          <h1 class="card-title">{name}</h1>
          <Star record={record} />
        </div>
        <p class="card-subtitle">{subtitle(record)}</p>
      </div>
      <p class="saved-note" role="status">
        {saved && (
          <>
            <Icon name="check" size={16} /> {text.saved}
          </>
        )}
      </p>
      <div class="card-tools">
        <button
          type="button"
          class="icon-button"
          aria-label={text.refresh}
          title={text.refresh}
          onClick={refreshRecord}
        >
          <Icon name="refresh" />
        </button>
        <button
          type="button"
          class="icon-button edit-button"
          aria-label={text.edit}
          title={text.edit}
          disabled={address.editing}
          onClick={() => openAddress({ ...address, editing: true })}
        >
          <Icon name="pencil" />
        </button>
      </div>
    </header>
  );
}

function Star({ record }: { readonly record: ShownRecord }): JSX.Element {
  const key = `${record.screen} ${record.id}`;
  const on = favourites.value.has(key);
  const label = on ? words.value.removeFavourite : words.value.addFavourite;
  return (
    <button
      type="button"
      class="icon-button star"
      aria-label={words.value.favourite}
      title={label}
      aria-pressed={on}
      onClick={() => toggleFavourite(key)}
    >
      <Icon name="star" filled={on} />
    </button>
  );
}

function subtitle(record: ShownRecord): JSX.Element {
  const { entity, screen } = record;
  const parts: Readonly<Record<ShownRecord['screen'], readonly string[]>> = {
    contact: [textAt(entity, '/Department'), textAt(entity, '/Address/Street/City'), textAt(entity, '/Country/Name')],
    person: [textAt(entity, '/Title'), textAt(entity, '/Contact/FullName')],
    project: [textAt(entity, '/ProjectNumber'), textAt(entity, '/ProjectType/Value')],
  };
  const badge = textAt(entity, screen === 'project' ? '/ProjectStatus/Value' : '/Category/Value');
  return (
    <>
      {badge !== '' && <span class="badge">{badge}</span>}
      <span>{parts[screen].filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}
