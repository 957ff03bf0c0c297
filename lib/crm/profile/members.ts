import * as v from 'valibot';
import { knownWords } from './nearest';

/**
 * An object with these members and no others. All unknown ones are reported, each with the name that was probably meant:
 * valibot's own strict objects report the first.
 */
export function members<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  const object = v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      if (typeof dataset.value !== 'object' || dataset.value === null || Array.isArray(dataset.value)) return;
      const input: Record<string, unknown> = { ...dataset.value };
      for (const [key, value] of Object.entries(input)) {
        if (known.includes(key)) continue;
        addIssue({
          message: `There is no member “${key}” here; ${knownWords(key, known)}`,
          path: [{ type: 'object', origin: 'key', input, key, value }],
        });
      }
    }),
  );
  // Valibot takes a list for an object.
  const run: (typeof object)['~run'] = (dataset, config) =>
    object['~run'](Array.isArray(dataset.value) ? { value: undefined } : dataset, config);
  return { ...object, '~run': run };
}

/** One of several shapes, told apart by the member that only it has; the last one where none of them is there. */
export function shapes<const Options extends readonly [v.GenericSchema, ...v.GenericSchema[]]>(
  marks: readonly string[],
  options: Options,
) {
  const chosen = (input: unknown): Options[number] => {
    const index = marks.findIndex((mark) => typeof input === 'object' && input !== null && Object.hasOwn(input, mark));
    return options[index] ?? options.at(-1) ?? options[0];
  };
  return v.pipe(v.lazy(chosen), v.metadata({ options }));
}
