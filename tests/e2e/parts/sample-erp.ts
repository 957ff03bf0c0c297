import * as v from 'valibot';
import type { World } from '../harness/world';

type SampleType = 'customer' | 'supplier';

const row = v.object({
  changed: v.number(),
  values: v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
});
type Values = v.InferOutput<typeof row>['values'];

/** What the sample ERP holds of an actor, past the extension's own code. */
export async function sampleActor(world: World, type: SampleType, id: number): Promise<Values> {
  return v.parse(row, await transact(world, { type, id, changes: {} })).values;
}

/** Rises with every write to the actor. */
export async function sampleVersion(world: World, type: SampleType, id: number): Promise<number> {
  return v.parse(row, await transact(world, { type, id, changes: {} })).changed;
}

/** Changes an actor in the sample ERP as one of its own users would. */
export async function editSampleActor(world: World, type: SampleType, id: number, changes: Values): Promise<void> {
  v.parse(row, await transact(world, { type, id, changes }));
}

/** The sample lives in IndexedDB of the extension's origin; every write takes the next version of the whole database. */
function transact(world: World, work: { type: SampleType; id: number; changes: Values }): Promise<unknown> {
  return world.inside.evaluate(
    ({ type, id, changes }) =>
      new Promise<unknown>((done, fail) => {
        const opening = indexedDB.open('counterpart-sample-erp-demo');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction([type, 'state'], 'readwrite');
          const actors = transaction.objectStore(type);
          const states = transaction.objectStore('state');
          const state = states.get('state');
          const stored = actors.get(id);
          stored.onsuccess = () => {
            if (Object.keys(changes).length === 0) return;
            const version = state.result.changes + 1;
            actors.put({
              ...stored.result,
              values: { ...stored.result.values, ...changes },
              changed: version,
            });
            states.put({ ...state.result, changes: version }, 'state');
          };
          transaction.onabort = () => fail(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            done(stored.result);
          };
        };
      }),
    work,
  );
}
