import type { JSX } from 'preact';
import { fill } from '../../dictionary/fill';
import { Icon, type IconName } from '../frame/icons';
import { words } from '../state/language';
import { objectsAt, textAt } from '../state/pointer';
import type { ShownRecord } from '../state/record';
import { webAddress } from './field-view';

interface PanelProps {
  readonly record: ShownRecord;
}

export function InterestsPanel({ record }: PanelProps): JSX.Element {
  return (
    <ul class="chips">
      {objectsAt(record.entity, '/Interests').map((item) => {
        const on = item.Selected === true;
        return (
          <li key={textAt(item, '/Id')} class={on ? 'chip on' : 'chip'}>
            {on && <Icon name="check" size={14} />}
            {textAt(item, '/Name')}
            <span class="visually-hidden">{on ? words.value.yes : words.value.no}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function NotePanel({ record }: PanelProps): JSX.Element {
  const note = textAt(record.entity, record.screen === 'project' ? '/Postit' : '/Description');
  return note === '' ? <Empty icon="pencil" text={words.value.noNote} /> : <p class="note">{note}</p>;
}

export function WebsitePanel({ record }: PanelProps): JSX.Element {
  const value = textAt(record.entity, '/Urls/0/Value');
  const address = webAddress(value);
  if (value === '' || address === undefined) {
    return <Empty icon="globe" text={words.value.noWebsite} />;
  }
  return (
    <div class="website">
      <Icon name="globe" size={32} />
      <a class="link" href={address} target="_blank" rel="noreferrer">
        {fill(words.value.openWebsite, { address: value.replace(/^https?:\/\//, '') })}
      </a>
    </div>
  );
}

export function ImagePanel(): JSX.Element {
  return <Empty icon="picture" text={words.value.noImage} />;
}

export function LinksPanel(): JSX.Element {
  return <Empty icon="link" text={words.value.noLinks} />;
}

function Empty(props: { readonly icon: IconName; readonly text: string }): JSX.Element {
  return (
    <p class="empty">
      <Icon name={props.icon} size={28} />
      {props.text}
    </p>
  );
}
