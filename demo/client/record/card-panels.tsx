import type { ComponentChildren, JSX } from 'preact';
import { CARD_TABS } from '../../address';
import type { ShownRecord } from '../state/record';
import { FIELD_PANELS } from './field-specs';
import { FieldView } from './field-view';
import { ImagePanel, InterestsPanel, LinksPanel, NotePanel, WebsitePanel } from './other-panels';

export interface CardPanelsProps {
  readonly record: ShownRecord;
  readonly selected: string;
  readonly idStart: string;
}

/** One panel per tab; all but the selected one are hidden. */
export function CardPanels({ record, selected, idStart }: CardPanelsProps): JSX.Element {
  return (
    <div class="card-panels">
      {CARD_TABS[record.screen].map((tab) => (
        <CardPanel key={tab} tab={tab} idStart={idStart} hidden={tab !== selected}>
          <PanelContent record={record} tab={tab} />
        </CardPanel>
      ))}
    </div>
  );
}

export interface CardPanelProps {
  readonly tab: string;
  readonly idStart: string;
  readonly hidden: boolean;
  readonly children: ComponentChildren;
}

/** The box of a tab's content, tied to its tab. */
export function CardPanel(props: CardPanelProps): JSX.Element {
  return (
    <div
      class="card-panel"
      role="tabpanel"
      id={`${props.idStart}_${props.tab}_panel`}
      aria-labelledby={`${props.idStart}_${props.tab}`}
      hidden={props.hidden}
    >
      {props.children}
    </div>
  );
}

/** What a tab shows while the card is not edited. */
export function PanelContent({ record, tab }: { readonly record: ShownRecord; readonly tab: string }): JSX.Element {
  const columns = FIELD_PANELS[record.screen][tab];
  if (columns !== undefined) {
    return <FieldView entity={record.entity} columns={columns} />;
  }
  switch (tab) {
    case 'interest':
      return <InterestsPanel record={record} />;
    case 'www':
      return <WebsitePanel record={record} />;
    case 'image':
      return <ImagePanel />;
    case 'links':
      return <LinksPanel />;
    default:
      return <NotePanel record={record} />;
  }
}
