import type { CrmSnapshot, CrmWrite, CrmWritten } from '../../lib/crm/contract';
import { FailureError, failure } from '../../lib/model/failure';
import type { RecordAddress } from '../../lib/model/record';
import type { FieldValue, FieldValues } from '../../lib/model/value';
import type { CrmGateway } from '../../lib/service/environment';

/**
 * A CRM in memory, as strict as SuperOffice's JSON Patch with `test` (409 when a tested value is not there) and with its
 * fields: what is not a field of the record is refused. It holds one company.
 */
export class FakeCrm implements CrmGateway {
  values: Record<string, FieldValue>;
  version = 1;
  readonly writes: FieldValues[] = [];
  reads = 0;
  /** Makes the next write fail this way instead. */
  failing: FailureError | null = null;

  constructor(
    readonly name: string,
    values: FieldValues,
  ) {
    this.values = { ...values };
  }

  async read(record: RecordAddress, signal: AbortSignal): Promise<CrmSnapshot> {
    signal.throwIfAborted();
    this.reads += 1;
    return this.snapshot(record);
  }

  async write(record: RecordAddress, write: Omit<CrmWrite, 'record'>, signal: AbortSignal): Promise<CrmWritten> {
    signal.throwIfAborted();
    const { failing } = this;
    this.failing = null;
    if (failing !== null) throw failing;
    for (const key of [...Object.keys(write.expected), ...Object.keys(write.values)]) {
      if (!Object.hasOwn(this.values, key))
        throw new FailureError(failure('crm', 'validation', { fields: { [key]: '' } }));
    }
    for (const [key, expected] of Object.entries(write.expected)) {
      if (this.values[key] !== expected) throw new FailureError(failure('crm', 'conflict', { fields: { [key]: '' } }));
    }
    this.writes.push(write.values);
    this.change(write.values);
    return { snapshot: this.snapshot(record), guarantee: 'tested' };
  }

  /** Somebody edits the record in the CRM. */
  change(values: FieldValues): void {
    this.values = { ...this.values, ...values };
    this.version += 1;
  }

  private snapshot({ entity, id }: RecordAddress): CrmSnapshot {
    const name = typeof this.values.name === 'string' ? this.values.name : this.name;
    return { record: { entity, id }, name, values: { ...this.values }, version: String(this.version), parent: null };
  }
}
