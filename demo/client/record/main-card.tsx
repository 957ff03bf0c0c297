import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CARD_TABS, type RecordAddress } from '../../address';
import { words } from '../state/language';
import { address, replaceAddress } from '../state/location';
import { textAt } from '../state/pointer';
import { type ShownRecord, showSaved } from '../state/record';
import { CardFooter } from './card-footer';
import { CardHeader } from './card-header';
import { CardPanels } from './card-panels';
import { EditForm } from './edit-form';
import { TAB_LABELS } from './field-specs';
import { openAddress } from './open-address';
import { useStrip } from './strip-visibility';
import { type StripTab, TabStrip } from './tab-strip';

const CARD_NAMES = { contact: 'ContactMainCard', person: 'PersonMainCard', project: 'ProjectMainCard' } as const;

let cardCount = 0;

/** The main card of a record: header, tab strip, panels, footer. */
export function MainCard(props: { readonly record: ShownRecord }): JSX.Element {
  const { record } = props;
  const idStart = useGeneratedId();
  const strip = useStrip();
  const [savedAt, setSavedAt] = useState(0);
  const shown = currentAddress(record);
  const selected = CARD_TABS[record.screen].includes(shown.tab) ? shown.tab : 'main';
  useEffect(() => {
    if (savedAt === 0) {
      return undefined;
    }
    const timer = window.setTimeout(() => setSavedAt(0), 4000);
    return () => window.clearTimeout(timer);
  }, [savedAt]);
  const stopEditing = (): void => replaceAddress({ ...shown, editing: false });
  return (
    <section class="card main-card" data-card={CARD_NAMES[record.screen]} aria-label={words.value.mainCard}>
      <CardHeader record={record} address={shown} saved={savedAt !== 0} />
      {strip.visible && (
        <TabStrip
          key={strip.generation}
          class="tab-strip"
          label={words.value.mainTabs}
          tabs={stripTabs(record)}
          selected={selected}
          idStart={idStart}
          onSelect={(tab) => openAddress({ ...shown, tab })}
        />
      )}
      {shown.editing ? (
        <EditForm
          record={record}
          tab={selected}
          idStart={idStart}
          onCancel={stopEditing}
          onSaved={(entity) => {
            showSaved(record.screen, record.id, entity);
            setSavedAt(Date.now());
            stopEditing();
          }}
        />
      ) : (
        <CardPanels record={record} selected={selected} idStart={idStart} />
      )}
      <CardFooter record={record} />
    </section>
  );
}

/** Ids are partly generated, as in the real client: they change from one card to the next. */
function useGeneratedId(): string {
  const [id] = useState(() => {
    cardCount += 1;
    return `ctl${String(cardCount).padStart(2, '0')}_maincard`;
  });
  return id;
}

/** The address of this card; while the next record loads, the address line is already ahead. */
function currentAddress(record: ShownRecord): RecordAddress {
  const shown = address.value;
  return shown.screen === record.screen && shown.id === record.id
    ? shown
    : { screen: record.screen, id: record.id, tab: 'main', section: '', editing: false };
}

function stripTabs(record: ShownRecord): StripTab[] {
  const marked = new Set<string>();
  if (textAt(record.entity, '/Description') !== '' && record.screen !== 'project') {
    marked.add('info');
  }
  if (hasInterests(record)) {
    marked.add('interest');
  }
  return CARD_TABS[record.screen].map((name) => ({
    name,
    label: words.value[TAB_LABELS[record.screen][name] ?? 'more'],
    marked: marked.has(name),
  }));
}

function hasInterests(record: ShownRecord): boolean {
  const interests = record.entity.Interests;
  return Array.isArray(interests) && interests.some((item) => textSelected(item));
}

function textSelected(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'Selected' in item && item.Selected === true;
}
