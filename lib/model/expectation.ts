/**
 * By what means a write was protected against overwriting someone else's change, strongest first:
 * `tested` the server compares the values or the version and refuses; `seconds` the server compares a whole-second time
 * stamp; `read-before` the values were read again immediately before, a change within that moment can slip through.
 */
export const GUARANTEES = ['tested', 'seconds', 'read-before'] as const;
export type Guarantee = (typeof GUARANTEES)[number];
