import type { JSX } from 'preact';

const HUES = 8;

/** A coloured tile with the first letters of a name. */
export function Monogram(props: {
  readonly name: string;
  readonly round?: boolean;
  readonly large?: boolean;
}): JSX.Element {
  const classes = ['monogram', `hue-${hueOf(props.name)}`];
  if (props.round === true) {
    classes.push('round');
  }
  if (props.large === true) {
    classes.push('large');
  }
  return (
    <span class={classes.join(' ')} aria-hidden="true">
      {initials(props.name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s–-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = words.slice(0, 2).map((word) => /\p{L}/u.exec(word)?.[0] ?? '');
  return letters.join('').toLocaleUpperCase('nb');
}

function hueOf(name: string): number {
  let sum = 0;
  for (const letter of name) {
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  }
  return sum % HUES;
}
