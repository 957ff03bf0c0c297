import { assistant } from '../../lib/i18n/assistant';
import type { DraftPlace } from '../../lib/messages/assistant-messages';
import type { PickedField, PickedPlace } from '../../lib/messages/picker-messages';
import { useText } from '../frame/surroundings';
import { useAssistant } from './assistant-context';
import { usePicking } from './picking';
import { PickingNotice } from './picking-notice';
import { StepFrame } from './step-frame';

/** Where the ERP tab goes: the row of tabs, a block, or the edge of the window. */
export function PlaceStep() {
  const { view, change, crmTab } = useAssistant();
  const text = useText(assistant);
  const picking = usePicking();
  const { place } = view.draft;
  const take = (picked: PickedPlace | PickedField) => {
    if (picked.kind !== 'place') return;
    const { anchor, names, isFragile } = picked;
    void change({ place: { kind: 'anchor', anchor, names, isFragile } });
  };
  const isBusy = crmTab.tabId === null;
  return (
    <StepFrame heading={text('place.heading')} why={text('place.why')} canGoOn={place !== null}>
      <div class="button-row">
        <button
          type="button"
          class={place === null ? 'primary' : ''}
          disabled={isBusy}
          onClick={() => picking.start('strip', take)}
        >
          {text(place === null ? 'place.point' : 'place.again')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => picking.start('section', take)}>
          {text('place.section')}
        </button>
        <button type="button" onClick={() => void change({ place: { kind: 'edge' } })}>
          {text('place.edge')}
        </button>
      </div>
      <PickingNotice picking={picking} />
      <div role="status">{place !== null && <PlaceFound place={place} />}</div>
    </StepFrame>
  );
}

function PlaceFound({ place }: { readonly place: DraftPlace }) {
  const text = useText(assistant);
  if (place.kind === 'edge') return <p class="notice good">{text('place.isEdge')}</p>;
  const { anchor, names, isFragile } = place;
  return (
    <>
      <div class="notice good">
        <div class="notice-text">
          <p>{anchor.kind === 'strip' ? text('place.isStrip', { count: names.length }) : text('place.isSection')}</p>
          <ul class="tab-names">
            {names.map((name) => (
              <li key={name} class="tag">
                {name}
              </li>
            ))}
          </ul>
        </div>
      </div>
      {isFragile && <p class="notice warning">{text('place.fragile')}</p>}
    </>
  );
}
