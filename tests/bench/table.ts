import type { Measurement } from './measurement';

const COLUMNS = ['part', 'what', 'limit', 'measured', 'baseline', 'verdict'] as const;
const HEADINGS: Measurement = {
  part: 'Part',
  what: 'What',
  limit: 'Limit',
  measured: 'Measured',
  baseline: 'Raw baseline in the same run',
  verdict: 'within',
};
const SIGNS = { within: 'within', over: 'OVER', 'not yet': 'not yet', 'for information': '' } as const;

/** The measurements as a table of text. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [HEADINGS, ...measurements].map((row, index) =>
    COLUMNS.map((column) => (column === 'verdict' ? (index === 0 ? 'Verdict' : SIGNS[row.verdict]) : row[column])),
  );
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}
