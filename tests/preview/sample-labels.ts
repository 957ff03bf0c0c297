import type { FieldLabel } from '../../lib/model/comparison';
import type { FieldMeaning } from '../../lib/model/field';

export const label = (meaning: FieldMeaning, text: string = meaning): FieldLabel => ({ meaning, text });
