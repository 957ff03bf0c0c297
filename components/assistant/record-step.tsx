import { assistant } from '../../lib/i18n/assistant';
import { assistantStart } from '../../lib/i18n/assistant-start';
import type { ProposedId } from '../../lib/messages/assistant-messages';
import { ENTITIES } from '../../lib/model/record';
import { useText } from '../frame/surroundings';
import { useAssistant } from './assistant-context';
import { StepFrame } from './step-frame';

/** Which kind of record the page shows, and which part of its address is the id. */
export function RecordStep() {
  const { view, crmTab, change } = useAssistant();
  const text = useText(assistant);
  const kind = useText(assistantStart);
  const { draft, proposals, chosen, described } = view;
  const hasMoved = crmTab.address !== null && crmTab.address !== draft.address;
  const likely = proposals.some(({ isLikely }) => isLikely);
  const shown = (proposal: ProposedId, index: number) => proposal.isLikely || index === chosen || !likely;
  const choice = (proposal: ProposedId, index: number) => (
    <IdChoice
      key={`${draft.address} ${index}`}
      proposal={proposal}
      isChosen={index === chosen}
      onChoose={() => void change({ proposal: index })}
    />
  );
  const others = proposals.filter((proposal, index) => !shown(proposal, index)).length;
  return (
    <StepFrame heading={text('record.heading')} canGoOn={draft.entity !== null && chosen !== null}>
      <fieldset class="choices">
        <legend>{text('record.kind')}</legend>
        {ENTITIES.map((entity) => (
          <label key={entity} class="check">
            <input
              type="radio"
              name="entity"
              checked={draft.entity === entity}
              onChange={() => void change({ entity })}
            />
            {kind(`entity.${entity}`)}
          </label>
        ))}
      </fieldset>
      {draft.entity !== null && described.includes(draft.entity) && (
        <p class="notice warning">{text('record.described')}</p>
      )}
      {hasMoved && (
        <div class="notice">
          <p class="notice-text">{text('record.moved')}</p>
          <button type="button" onClick={() => void change({ address: crmTab.address ?? draft.address })}>
            {text('record.useIt')}
          </button>
        </div>
      )}
      {proposals.length === 0 ? (
        <p class="notice danger" role="alert">
          {text('record.none')}
        </p>
      ) : (
        <fieldset class="choices">
          <legend>{text('record.id')}</legend>
          <p class="hint">{text('record.idHint')}</p>
          {proposals.map((proposal, index) => shown(proposal, index) && choice(proposal, index))}
          {others > 0 && (
            <details>
              <summary>{text('record.others')}</summary>
              <div class="choices">
                {proposals.map((proposal, index) => !shown(proposal, index) && choice(proposal, index))}
              </div>
            </details>
          )}
        </fieldset>
      )}
    </StepFrame>
  );
}

interface IdChoiceProps {
  readonly proposal: ProposedId;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function IdChoice({ proposal, isChosen, onChoose }: IdChoiceProps) {
  const text = useText(assistant);
  const [before, id, after] = proposal.pieces;
  return (
    <label class={`check address-choice ${isChosen ? 'picked' : ''}`}>
      <input
        type="radio"
        name="id"
        checked={isChosen}
        aria-label={text('record.idAt', { id, address: before + id + after })}
        onChange={onChoose}
      />
      <span class="address">
        {before}
        <mark>{id}</mark>
        {after}
      </span>
    </label>
  );
}
