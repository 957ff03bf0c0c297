import * as v from 'valibot';
import { type JsonRpc, TrytonRefusal } from './json-rpc';

const Wizard = v.tupleWithRest([v.number()], v.unknown());
const Warning = v.tuple([v.literal('UserWarning'), v.tupleWithRest([v.string()], v.unknown())]);
/** The wizard warns of different names and of different tax numbers, one at a time. */
const MOST_WARNINGS = 5;

/** Merges one party into another through Tryton's own wizard, as a person who accepts its warnings. */
export async function mergeParties(rpc: JsonRpc, source: number, destination: number): Promise<void> {
  const [wizard] = v.parse(Wizard, await rpc('wizard.party.replace.create', []));
  const state = { ask: { source, destination } };
  for (let warnings = 0; warnings < MOST_WARNINGS; warnings += 1) {
    try {
      await rpc('wizard.party.replace.execute', [wizard, state, 'replace']);
      await rpc('wizard.party.replace.delete', [wizard]);
      return;
    } catch (error) {
      if (!(error instanceof TrytonRefusal) || !v.is(Warning, error.detail)) throw error;
      await rpc('model.res.user.warning.create', [[{ user: 1, name: error.detail[1][0], always: false }]]);
    }
  }
  throw new Error(`party ${source} could not be merged into ${destination}`);
}
