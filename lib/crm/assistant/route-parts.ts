import { idForm, idIn, isIdLike } from './address-part';

/** A place for the id in a route such as `companies/17/overview`, with the templates that have it there. */
export interface RoutePart {
  readonly id: string;
  readonly index: number;
  readonly templates: readonly string[];
}

/**
 * Every part of a route that could be the id. What comes before it is kept to the letter, so that no other kind of page
 * is taken for this one; what comes after it may be left out or be another single part, for many applications put the
 * name of a tab there. Where there are other ids in the route there is a second choice that lets those vary.
 */
export function routeParts(route: string): RoutePart[] {
  const parts = route.split('/');
  return parts.flatMap((text, index) => {
    if (idForm(text) === null) return [];
    const before = parts.slice(0, index);
    const after = parts.slice(index + 1);
    const exact = templates(before, after);
    const varying = templates(
      before.map((part) => (isIdLike(part) ? '{any}' : part)),
      after,
    );
    const id = idIn(text);
    const first = { id, index, templates: exact };
    return exact[0] === varying[0] ? [first] : [first, { id, index, templates: varying }];
  });
}

function templates(before: readonly string[], after: readonly string[]): string[] {
  const start = [...before, '{id}'];
  const tails = after.length > 1 ? [after.map((part) => (isIdLike(part) ? '{any}' : part))] : [];
  const shapes = [...tails, after.length === 1 ? after : [], [], ['{any}']];
  return [...new Set(shapes.map((tail) => [...start, ...tail].join('/')))];
}
