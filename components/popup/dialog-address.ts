import * as v from 'valibot';
import { recordAddress } from '../../lib/messages/schemas/model';
import type { RecordAddress } from '../../lib/model/record';

export interface DialogAddress {
  readonly isWindow: boolean;
  readonly record: RecordAddress | null;
  readonly connectionId: string | null;
}

/** What the popup's own address asks for: `?window=1&record=<JSON>&connection=<id>`; nothing in the toolbar. */
export function dialogAddress(query: string): DialogAddress {
  const parameters = new URLSearchParams(query);
  const record = v.safeParse(recordAddress, parsed(parameters.get('record')));
  return {
    isWindow: parameters.get('window') === '1',
    record: record.success ? record.output : null,
    connectionId: parameters.get('connection'),
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
