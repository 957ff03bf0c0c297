import { popup } from '../../lib/i18n/popup';
import type { FieldComparison, Picks } from '../../lib/model/comparison';
import type { Side } from '../../lib/model/side';
import type { Plan } from '../../lib/sync/plan';
import { useText } from '../frame/surroundings';
import { chosenSide, pickAll, sideLeftAsItIs, sortComparisons } from './choices';
import type { ChooserView } from './chooser-session';
import { ColumnHeads } from './column-heads';
import { FieldChoice } from './field-choice';
import { FoldedFields } from './folded-fields';

interface Props {
  readonly view: ChooserView;
  readonly names: Readonly<Record<Side, string>>;
  readonly picks: Picks;
  readonly planned: Plan;
  readonly onPick: (picks: Picks) => void;
}

/** Every field that differs with its two values; those that need no decision are folded away. */
export function ChooserFields({ view, names, picks, planned, onPick }: Props) {
  const text = useText(popup);
  const { differing, equal, accepted } = sortComparisons(view.comparisons);
  const choices = (fields: readonly FieldComparison[]) =>
    fields.map((comparison) => {
      const { erpField } = comparison.field;
      return (
        <FieldChoice
          key={erpField}
          comparison={comparison}
          chosen={chosenSide(comparison, picks)}
          leftAsItIs={sideLeftAsItIs(comparison, picks)}
          refused={planned.refused.find((refused) => refused.field.erpField === erpField) ?? null}
          names={names}
          onPick={(side) => onPick({ ...picks, [erpField]: side })}
        />
      );
    });
  return (
    <>
      {differing.length === 0 ? (
        <p class="empty">{text('choose.allEqual')}</p>
      ) : (
        <>
          <ColumnHeads names={names} onAll={(side) => onPick(pickAll(differing, picks, side))} />
          {choices(differing)}
          <Rule purpose={view.purpose} names={names} byHand={differing.some(({ field }) => field.byHandInCrm)} />
        </>
      )}
      <FoldedFields summary={text('choose.equal', { count: equal.length })} fields={equal} />
      {accepted.length > 0 && (
        <details class="folded">
          <summary>{text('choose.accepted', { count: accepted.length })}</summary>
          {choices(accepted)}
        </details>
      )}
    </>
  );
}

interface RuleProps {
  readonly purpose: ChooserView['purpose'];
  readonly names: Props['names'];
  readonly byHand: boolean;
}

/** Which side is preselected, and what becomes of values that cannot be written. */
function Rule({ purpose, names, byHand }: RuleProps) {
  const text = useText(popup);
  return (
    <div class="rule">
      {byHand && <p>{text('choose.ruleReadOnly', names)}</p>}
      <p class="quiet">
        {text(purpose === 'resolve' ? 'choose.ruleResolve' : byHand ? 'choose.ruleByHand' : 'choose.ruleConnect')}
      </p>
    </div>
  );
}
