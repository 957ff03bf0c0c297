import type { SearchColumn } from '../../lib/model/view';

/** Where the name of a hit stands: rows carry it apart, so that there is one even where no column was chosen for it. */
export const NAME_FIELD = '';

/** The columns with the name first. */
export function columnsToShow(columns: readonly SearchColumn[]): readonly SearchColumn[] {
  const name = columns.find((column) => column.label.meaning === 'name');
  const rest = columns.filter((column) => column !== name);
  return [
    name ?? { field: NAME_FIELD, label: { meaning: 'name', text: 'Name' }, type: 'text', sortable: false },
    ...rest,
  ];
}

/** Widths as a CSS grid template: names take what is left. */
export function columnTemplate(columns: readonly SearchColumn[]): string {
  return columns.map((column, index) => (index === 0 ? 'minmax(140px, 2fr)' : WIDTHS[widthOf(column)])).join(' ');
}

const WIDTHS = {
  narrow: 'minmax(76px, 0.7fr)',
  /** A VAT number with its country and ending. */
  identifier: 'minmax(128px, 1fr)',
  phone: 'minmax(108px, 1fr)',
  medium: 'minmax(84px, 1fr)',
  wide: 'minmax(104px, 1.4fr)',
} as const;

function widthOf(column: SearchColumn): keyof typeof WIDTHS {
  const { meaning } = column.label;
  if (meaning === 'number' || meaning === 'code' || meaning === 'postal.zip' || column.type === 'boolean')
    return 'narrow';
  if (meaning === 'vatNumber' || meaning === 'organisationNumber') return 'identifier';
  if (column.type === 'phone') return 'phone';
  if (column.type === 'email' || column.type === 'website' || meaning === 'postal.street') return 'wide';
  return 'medium';
}
