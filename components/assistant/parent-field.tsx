import { assistant } from '../../lib/i18n/assistant';
import { useText } from '../frame/surroundings';
import { useAssistant } from './assistant-context';
import { usePicking } from './picking';
import { PickingNotice } from './picking-notice';

/** The link to the company of a contact or project. */
export function ParentField() {
  const { view, change, crmTab } = useAssistant();
  const text = useText(assistant);
  const picking = usePicking();
  const { parent } = view.draft;
  const knowsCompanies = view.described.includes('company');
  const point = () =>
    picking.start('link', (picked) => {
      if (picked.kind !== 'field') return;
      const { from, value, isFragile } = picked;
      const label = text('parent.label');
      void change({ parent: { key: 'parent', label, meaning: null, type: 'text', from, sample: value, isFragile } });
    });
  return (
    <section class="item">
      <h3>{text('parent.heading')}</h3>
      <p class="hint">{text(knowsCompanies ? 'parent.why' : 'parent.later')}</p>
      {parent !== null && <p class="address">{parent.sample}</p>}
      {parent?.isFragile && <p class="hint problem-hint">{text('fields.fragile')}</p>}
      <div class="button-row">
        <button type="button" disabled={crmTab.tabId === null || !knowsCompanies} onClick={point}>
          {text('parent.point')}
        </button>
        {parent !== null && (
          <button
            type="button"
            class="link"
            aria-label={text('fields.remove', { field: text('parent.label') })}
            onClick={() => void change({ parent: null })}
          >
            ✕
          </button>
        )}
      </div>
      <PickingNotice picking={picking} />
    </section>
  );
}
