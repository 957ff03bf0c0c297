import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type RecordScreen, SECTION_TABS } from '../../address';
import type { Words } from '../../dictionary/en';
import { ACTIVITY_COLUMNS, type Column, PERSON_COLUMNS, PROJECT_COLUMNS } from '../list/columns';
import { Grid } from '../list/grid';
import { words } from '../state/language';
import { address } from '../state/location';
import type { ShownRecord } from '../state/record';
import { useRows } from '../state/rows';
import { API_ENTITIES } from '../state/screens';
import { openAddress } from './open-address';
import { TabStrip } from './tab-strip';

interface Section {
  readonly label: keyof Words;
  readonly part: string;
  readonly columns: readonly Column[];
  readonly opens?: RecordScreen;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  personarchive: { label: 'contacts', part: 'Persons', columns: PERSON_COLUMNS, opens: 'person' },
  projectmembersarchive: { label: 'members', part: 'ProjectMembers', columns: PERSON_COLUMNS, opens: 'person' },
  activityarchive: { label: 'activities', part: 'Activities', columns: ACTIVITY_COLUMNS },
  projectarchive: { label: 'projects', part: 'Projects', columns: PROJECT_COLUMNS, opens: 'project' },
};

let sectionCount = 0;

/** The sections below the card, each with a grid of related records. */
export function SectionCard({ record }: { readonly record: ShownRecord }): JSX.Element {
  const [idStart] = useState(() => {
    sectionCount += 1;
    return `ctl${String(sectionCount).padStart(2, '0')}_archive`;
  });
  const names = SECTION_TABS[record.screen];
  const shown = address.value;
  const wanted = shown.screen !== 'find' && shown.id === record.id ? shown.section : '';
  const selected = names.includes(wanted) ? wanted : (names[0] ?? '');
  return (
    <section class="card section-card" aria-label={words.value.sectionTabs}>
      <TabStrip
        class="section-strip"
        label={words.value.sectionTabs}
        tabs={names.map((name) => ({ name, label: words.value[SECTIONS[name]?.label ?? 'more'] }))}
        selected={selected}
        idStart={idStart}
        onSelect={(section) => {
          if (shown.screen !== 'find') {
            openAddress({ ...shown, section });
          }
        }}
      />
      {names.map((name) => (
        <div
          key={name}
          role="tabpanel"
          class="section-panel"
          id={`${idStart}_${name}_panel`}
          aria-labelledby={`${idStart}_${name}`}
          hidden={name !== selected}
        >
          {name === selected && <SectionRows key={name} record={record} name={name} />}
        </div>
      ))}
    </section>
  );
}

function SectionRows({ record, name }: { readonly record: ShownRecord; readonly name: string }): JSX.Element | null {
  const section = SECTIONS[name];
  const path = useMemo(
    () => signal(`${API_ENTITIES[record.screen]}/${record.id}/${section?.part ?? ''}?$top=200`),
    [record.screen, record.id, section],
  );
  const state = useRows(path).value;
  if (section === undefined) {
    return null;
  }
  if (state.loading) {
    return <div class="skeleton-block" aria-busy="true" />;
  }
  if (state.rows.length === 0) {
    return <p class="empty">{state.failed ? words.value.loadFailed : words.value.noRows}</p>;
  }
  return <Grid label={words.value[section.label]} columns={section.columns} rows={state.rows} opens={section.opens} />;
}
