import type { Speaking } from './surroundings';

const ROWS = [62, 48, 74];

/** The shape of what is to come; the style sheet shows it only after 300 ms. */
export function Skeleton({ say }: Speaking) {
  const { text } = say;
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{text('loading')}</span>
      {ROWS.map((width) => (
        <span key={width} class="bone" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
