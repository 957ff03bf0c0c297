import type { GenericSchema } from 'valibot';

/** A schema whose parsed values are exactly a model type. */
export type Schema<T> = GenericSchema<unknown, T>;
