import { ENTITIES } from '../../../model/record';
import type { Anchor, SelectedMark } from '../../mount/anchor';
import type { SiteProfile } from '../profile';
import { below, each, type Problems, problem } from './problems';
import { checkDay, checkSelector } from './values';

/** Where the tab goes in the pages. */
export function checkPlace({ watch, ready, madeAnew, language, refresh, entities }: SiteProfile): Problems {
  return [
    ...checkSelector('watch', watch),
    ...checkSelector('ready', ready),
    ...checkSelector('madeAnew', madeAnew),
    ...checkSelector('language.selector', language?.selector),
    ...checkSelector('refresh.press', typeof refresh === 'object' ? refresh.press : undefined),
    ...ENTITIES.flatMap((name) => {
      const path = below('entities', name);
      return [
        ...checkSelector(below(path, 'confirm', 'selector'), entities[name]?.confirm?.selector),
        ...each(below(path, 'anchors'), entities[name]?.anchors, checkAnchor),
      ];
    }),
  ];
}

function checkAnchor(anchor: Anchor, path: string): Problems {
  const { kind: _kind, seen, ...rest } = anchor;
  const selectors = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'position' ? checkSelector(below(path, name), value) : [],
  );
  if (anchor.kind === 'section') return [...checkDay(below(path, 'seen'), seen), ...selectors];
  const isTorn = anchor.before !== undefined && anchor.after !== undefined;
  return [
    ...checkDay(below(path, 'seen'), seen),
    ...selectors,
    ...problem(
      below(path, 'after'),
      isTorn ? 'The tab goes before one element or after one: leave one of both out' : null,
    ),
    ...each(below(path, 'selected'), anchor.selected, checkMark),
  ];
}

function checkMark(mark: SelectedMark, path: string): Problems {
  const marks = [mark.class, mark.attribute].filter((name) => name !== undefined);
  return [
    ...checkSelector(below(path, 'at'), mark.at),
    ...problem(path, marks.length === 1 ? null : 'A tab shows by one “class” or one “attribute” that it is selected'),
    ...problem(
      below(path, 'value'),
      mark.value !== undefined && mark.attribute === undefined ? 'Only an attribute has a value' : null,
    ),
    ...problem(
      below(path, 'class'),
      mark.class !== undefined && /[\s.]/.test(mark.class)
        ? 'Write the name of one class, without “.” and spaces'
        : null,
    ),
  ];
}
