import { type Configuration, ErpError } from '../contract';
import { generatedFirm } from './seed/generated-firms';
import { loadCompanies } from './seed/load-companies';
import { customerValues, SAMPLE_SIZE, type SeedActor, STRANGERS, sampleActors } from './seed/sample-actors';

/** The names of the data sets, as the configuration chooses them. */
export const DATA_SETS = ['demo', 'large'] as const;

/** Makes the actors of a data set one by one, so that a large set never stands in memory as a whole. */
export type ActorAt = (position: number) => SeedActor;

/** Actors to begin with. */
export interface DataSet {
  /** Name of the database that keeps it. */
  readonly database: string;
  readonly size: number;
  /** Loads what the actors are made of. Throws as `loadCompanies` does. */
  load(signal: AbortSignal): Promise<ActorAt>;
}

const LARGE_SIZE = 100_000;
const LARGE_FIRST_ID = 100_001;

/** The data set that these settings choose; `demo` where they choose none. Throws `validation` on any other name. */
export function dataSetOf(configuration: Configuration): DataSet {
  const name = configuration.data || 'demo';
  if (name === 'demo') return sampleDataSet('demo', 0);
  if (name === 'large') return sampleDataSet('large', LARGE_SIZE);
  throw new ErpError('validation', { fields: { data: 'Unknown data set' } });
}

/** The sample, filled up with made-up customers to `size` actors. */
function sampleDataSet(name: string, size: number): DataSet {
  return {
    database: `counterpart-sample-erp-${name}`,
    size: Math.max(SAMPLE_SIZE, size),
    load: async (signal) => {
      const sample = sampleActors(await loadCompanies(signal));
      return (position) => sample[position] ?? generatedCustomer(position - sample.length);
    },
  };
}

function generatedCustomer(index: number): SeedActor {
  const values = customerValues(generatedFirm(STRANGERS + index), index);
  return { type: 'customer', id: LARGE_FIRST_ID + index, values, archived: false, replacedBy: null, parent: null };
}
