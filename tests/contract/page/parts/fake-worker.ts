import { recogniseSuperOffice } from '../../../../lib/crm/superoffice/recognise';
import type { Answer, Envelope } from '../../../../lib/messages/envelope';
import type { RecordOnPage } from '../../../../lib/model/record';
import type { RecordView } from '../../../../lib/model/view';
import { emptyView } from './views';

function recordAt(address: string): RecordOnPage | null {
  const addressed = recogniseSuperOffice(new URL(address));
  const entity = addressed?.entities[0];
  return addressed && entity ? { entity, id: addressed.id } : null;
}

/** Plays the worker for a page under test: answers with views, and remembers what was asked. */
export class FakeWorker {
  readonly asked: { readonly name: string; readonly payload: unknown; readonly address: string }[] = [];
  /** What `record.view` and `record.refresh` answer, by message name or for all. */
  view: (view: RecordView, name: string) => RecordView = (view) => view;
  /** Answers some messages otherwise; undefined goes on to the views. */
  intercept: (name: string, payload: unknown) => Promise<Answer> | undefined = () => undefined;
  revision = 1;

  async answer(envelope: Envelope, address: string): Promise<Answer> {
    const name = envelope.counterpart;
    this.asked.push({ name, payload: envelope.payload, address });
    const intercepted = this.intercept(name, envelope.payload);
    if (intercepted !== undefined) return intercepted;
    const record = recordAt(address);
    if (name === 'tab.load-panel' || name === 'tab.report-place') return { ok: true, value: null };
    if (record === null) throw new Error(`No record at ${address}`);
    if (name === 'record.open-options') return { ok: true, value: null };
    return { ok: true, value: this.view(emptyView(record, this.revision), name) };
  }

  count(name: string): number {
    return this.asked.filter((message) => message.name === name).length;
  }
}
