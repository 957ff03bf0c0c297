import { assistant } from '../../lib/i18n/assistant';
import { assistantStart } from '../../lib/i18n/assistant-start';
import type { SeenPage } from '../../lib/messages/picker-messages';
import { useText, useWords } from '../frame/surroundings';
import { useAssistant } from './assistant-context';

/** What the profile finds in the page now, value by value. */
export function SeenValues({ seen }: { readonly seen: SeenPage }) {
  const { view } = useAssistant();
  const text = useText(assistant);
  const kind = useText(assistantStart);
  const words = useWords();
  const { entity, fields, parent, place } = view.draft;
  const isPlaced = seen.place !== 'none' || place?.kind === 'edge';
  const where = { strip: 'review.inStrip', section: 'review.inSection', none: 'review.atEdge' } as const;
  const missing = <span class="problem">{text('review.missing')}</span>;
  const value = (key: string) => {
    const found = seen.values[key];
    if (found === null || found === undefined) return missing;
    return found === '' ? <span class="quiet">{text('review.blank')}</span> : found;
  };
  return (
    <dl class="values">
      <div>
        <dt>{text('review.kind')}</dt>
        <dd>{entity !== null && kind(`entity.${entity}`)}</dd>
      </div>
      <div>
        <dt>{text('review.id')}</dt>
        <dd>{seen.id ?? <span class="problem">{text('review.noId')}</span>}</dd>
      </div>
      <div>
        <dt>{text('review.place')}</dt>
        <dd>{isPlaced ? text(where[seen.place]) : missing}</dd>
      </div>
      {[...fields, ...(parent === null ? [] : [parent])].map(({ key, label, meaning }) => (
        <div key={key}>
          <dt>{meaning === null ? label : words(`meaning.${meaning}`)}</dt>
          <dd>{value(key)}</dd>
        </div>
      ))}
    </dl>
  );
}
