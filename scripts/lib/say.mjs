import process from 'node:process';

const COLOURS = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

/** Words in a colour, where the terminal shows colours. */
export function colour(name, words) {
  return coloured ? `\u001b[${COLOURS[name]}m${words}\u001b[0m` : words;
}

/** One line about what is going on. */
export function say(words) {
  process.stdout.write(`${words}\n`);
}

/** A length of time as a person reads it, e.g. `1.4 s` or `2 min 5 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Something that a person has to put right; shown without a stack. */
export class Explained extends Error {}

/** Runs a script and ends with a message, not a stack, where something has to be put right by a person. */
export async function main(script) {
  try {
    process.exitCode = (await script()) ?? process.exitCode ?? 0;
  } catch (cause) {
    process.stderr.write(`\n${colour('red', cause instanceof Explained ? cause.message : cause.stack)}\n`);
    process.exitCode = 1;
  }
}
