import * as v from 'valibot';
import { FIELD_MEANINGS } from '../../model/field';
import type { FromPicker } from '../picker-messages';
import { anchor, elementText } from './assistant';
import type { Schema } from './schema';

const shortText = v.pipe(v.string(), v.maxLength(2000));

/** What comes from a page is looked at before it is believed. */
export const fromPicker: Schema<FromPicker> = v.variant('kind', [
  v.object({
    kind: v.literal('place'),
    anchor,
    names: v.pipe(v.array(shortText), v.maxLength(60)),
    isFragile: v.boolean(),
  }),
  v.object({
    kind: v.literal('field'),
    from: elementText,
    value: shortText,
    label: shortText,
    meaning: v.nullable(v.picklist(FIELD_MEANINGS)),
    isFragile: v.boolean(),
  }),
  v.object({
    kind: v.literal('seen'),
    load: shortText,
    address: shortText,
    id: v.nullable(shortText),
    place: v.picklist(['strip', 'section', 'none']),
    values: v.record(v.string(), v.nullable(shortText)),
    confirm: v.nullable(elementText),
    madeAnew: v.nullable(shortText),
  }),
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('cancelled') }),
]);
