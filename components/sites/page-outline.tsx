import { useId, useState } from 'preact/hooks';
import { sites } from '../../lib/i18n/sites';
import type { Entity } from '../../lib/model/record';
import { useSurroundings, useText } from '../frame/surroundings';

interface Props {
  readonly entity: Entity;
  readonly outline: string;
}

/** The structure of a page in which the tab's place was not found, to be put into a bug report. */
export function PageOutline({ entity, outline }: Props) {
  const { browser } = useSurroundings();
  const text = useText(sites);
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{text('outline.label', { pages: text(`pages.${entity}`) })}</label>
      <textarea
        id={id}
        class="document"
        readOnly
        rows={8}
        spellcheck={false}
        aria-describedby={`${id}-says`}
        value={outline}
      />
      <p id={`${id}-says`} class="hint">
        {text('outline.says')}
      </p>
      <div class="button-row">
        <button type="button" onClick={() => void browser.copy(outline).then(setCopied)}>
          {text('outline.copy')}
        </button>
        <span role="status">{copied !== null && text(copied ? 'outline.copied' : 'outline.refused')}</span>
      </div>
    </div>
  );
}
