import * as v from 'valibot';
import { ApiError, badRequest } from './api-error';
import { CONTROL_SCHEMAS } from './control-schemas';
import { presentEntity, readEntity } from './entity-form';
import type { ApiReply } from './exchange';
import type { Json, JsonObject } from './json';
import { applyJsonPatch } from './json-patch';
import { mergePatchOperations } from './merge-patch';
import type { CrmRecords, EntityName } from './records';
import type { Sessions } from './sessions';
import type { TestState } from './test-state';
import { translate } from './translation';

/** The user under whose name foreign edits appear. */
const SOMEONE_ELSE = 12;

export interface ControlledParts {
  readonly crm: CrmRecords;
  readonly sessions: Sessions;
  readonly state: TestState;
}

/** Carries out one test control. @throws ApiError for an unknown control or a body that does not fit. */
export function answerControl(name: string, method: string, body: string, parts: ControlledParts): ApiReply {
  if (method === 'GET' && name === 'requests') {
    return { status: 200, body: parts.state.requests.map((entry) => ({ ...entry, headers: { ...entry.headers } })) };
  }
  const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined;
  if (control === undefined || method !== 'POST') {
    throw new ApiError(404, 'SoNotFoundException', `There is no control "${method} ${name}".`);
  }
  const result = control(body, parts);
  return result === undefined ? { status: 204 } : { status: 200, body: result };
}

type Control = (body: string, parts: ControlledParts) => JsonObject | undefined;

function done(action: () => void): undefined {
  action();
  return undefined;
}

const CONTROLS: Readonly<Record<string, Control>> = {
  reset: (_body, { crm, state }) =>
    done(() => {
      crm.reset();
      state.reset();
    }),
  'expire-session': (_body, { sessions }) => done(() => sessions.expireAll()),
  delay: (body, { state }) =>
    done(() => {
      state.delays = read(CONTROL_SCHEMAS.delay, body);
    }),
  'edit-record': (body, { crm }) => {
    const edit = read(CONTROL_SCHEMAS.editRecord, body);
    return editRecord(crm, edit.entity, edit.id, edit.changes, edit.keepTime === true);
  },
  'read-record': (body, { crm }) => {
    const { entity, id } = read(CONTROL_SCHEMAS.record, body);
    return shown(crm, entity, id);
  },
  'remove-record': (body, { crm }) => {
    const { entity, id } = read(CONTROL_SCHEMAS.record, body);
    return done(() => crm.remove(entity, id));
  },
  'fail-next': (body, { state }) => done(() => state.failNext(read(CONTROL_SCHEMAS.failure, body))),
  'ignore-next': (_body, { state }) =>
    done(() => {
      state.ignoresNextWrite = true;
    }),
  strip: (body, { state }) =>
    done(() => {
      state.strip = read(CONTROL_SCHEMAS.strip, body);
    }),
  'inject-script': (body, { state }) =>
    done(() => {
      state.script = read(CONTROL_SCHEMAS.script, body).source;
    }),
  'clear-requests': (_body, { state }) => done(() => state.clearRequests()),
};

function read<Schema extends v.GenericSchema>(schema: Schema, body: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(body === '' ? '{}' : body));
  if (!result.success) {
    throw badRequest(result.issues.map((issue) => issue.message).join(' '));
  }
  return result.output;
}

function editRecord(
  crm: CrmRecords,
  entity: EntityName,
  id: number,
  changes: Record<string, Json>,
  keepTime: boolean,
): JsonObject {
  const record = crm.get(entity, id);
  const before = shown(crm, entity, id);
  const after = applyJsonPatch(before, mergePatchOperations(before, changes));
  const values = readEntity(entity, after, record, crm);
  crm.save(entity, id, values, { updatedBy: SOMEONE_ELSE, keepTime, advanceTime: !keepTime });
  return shown(crm, entity, id);
}

function shown(crm: CrmRecords, entity: EntityName, id: number): JsonObject {
  return translate<JsonObject>(presentEntity(entity, crm.get(entity, id), crm), 'US');
}
