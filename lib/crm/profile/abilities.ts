import type { Guarantee } from '../../model/expectation';
import type { Field } from '../../model/field';
import type { ProfileEntity, ProfileField, ValueSource } from './profile';

/** A field as the rest of the product knows it: without how the profile finds it. */
export function profileField(entity: ProfileEntity, field: ProfileField): Field {
  const { from: _from, blank: _blank, kept: _kept, access, ...plain } = field;
  const natural = entity.write !== undefined && isWritable(field.from) ? 'normal' : 'read-only';
  return { ...plain, access: access ?? natural };
}

/** Elements of a page can only be read. */
export function isWritable(source: ValueSource): boolean {
  return 'json' in source || 'input' in source;
}

/** By what means a write of the entity is protected; for what is only read, the weakest. */
export function guaranteeOf({ write, version }: ProfileEntity): Guarantee {
  if (write?.style === 'json-patch') return 'tested';
  if (write === undefined || version?.header === undefined) return 'read-before';
  return version.seconds === true ? 'seconds' : 'tested';
}
