import type { ProfileProblem } from '../../../model/profile-summary';

export type Problems = readonly ProfileProblem[];

/** A problem at a path; none where there are no words for one. */
export function problem(path: string, words: string | null): Problems {
  return words === null ? [] : [{ path, words }];
}

/** The path of a member, as a person would write it: `entities.company`, `headers["X-Token"]`, `fields[2]`. */
export function below(path: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((parent, step) => {
    if (typeof step === 'number') return `${parent}[${step}]`;
    if (!/^[\w-]+$/.test(step)) return `${parent}[${JSON.stringify(step)}]`;
    return parent === '' ? step : `${parent}.${step}`;
  }, path);
}

/** What a check finds for each member that is there. */
export function each<Value>(
  path: string,
  values: readonly Value[] | undefined,
  check: (value: Value, path: string, index: number) => Problems,
): Problems {
  return (values ?? []).flatMap((value, index) => check(value, below(path, index), index));
}
