import { hasMembers } from '../../../lib/model/guards';
import type { OdooControl } from './control';
import { ACTIONS, COLUMNS, isModel, type Model, type Row, type Stored } from './definitions';
import { OdooException } from './exception';

export interface RpcAnswer {
  readonly status: number;
  readonly body: string;
}

interface Call {
  readonly model: Model;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** Answers a call to `/web/dataset/call_kw`, with status 200 for nearly everything that goes wrong. */
export function answerCall(control: OdooControl, body: string, session: string | null): RpcAnswer {
  return answer(control, body, session, (params) => {
    const call = callIn(params);
    const next = call.method === 'write' && call.model !== 'res.users' ? control.takeNextWrite() : undefined;
    if (next?.kind === 'status') return { status: next.status, body: '<html><h1>Bad Gateway</h1></html>' };
    if (next?.kind === 'refuse') throw next.exception;
    if (next?.kind === 'meanwhile') next.change();
    return reply({ result: next?.kind === 'ignore' ? true : perform(control, call) });
  });
}

/** Answers `/web/action/load`: by number, by external id, or by the path of an action. */
export function answerAction(control: OdooControl, body: string, session: string | null): RpcAnswer {
  return answer(control, body, session, (params) => {
    const known =
      hasMembers(params, {}) && Object.keys(params).every((name) => ['action_id', 'context'].includes(name));
    if (!known || !('action_id' in params)) {
      throw new OdooException('builtins.TypeError', "Action.load() got unexpected or missing arguments: 'action_id'");
    }
    const { action_id: wanted } = params;
    const found = ACTIONS.find(({ id, xml_id, path }) =>
      /^\d+$/.test(String(wanted)) ? id === Number(wanted) : [xml_id, path].includes(String(wanted)),
    );
    if (found !== undefined) return reply({ result: found });
    throw new OdooException(
      'odoo.addons.web.controllers.action.MissingActionError',
      `The action “${wanted}” does not exist`,
    );
  });
}

function answer(
  control: OdooControl,
  body: string,
  session: string | null,
  act: (params: unknown) => RpcAnswer,
): RpcAnswer {
  const envelope = parsed(body);
  if (!hasMembers(envelope, { params: 'object' })) return { status: 400, body: 'Invalid JSON data' };
  try {
    if (session !== control.session) {
      throw new OdooException('odoo.http.SessionExpiredException', 'Session expired', 100, 'Odoo Session Expired');
    }
    return act(envelope.params);
  } catch (error) {
    if (!(error instanceof OdooException)) throw error;
    const { exception: name, message, code, title } = error;
    const debug = `Traceback (most recent call last):\n  File "/usr/lib/python3/odoo/http.py"\n${name}: ${message}`;
    return reply({
      error: { code, message: title, data: { name, debug, message, arguments: [message], context: {} } },
    });
  }
}

function reply(content: object): RpcAnswer {
  return { status: 200, body: JSON.stringify({ jsonrpc: '2.0', id: 1, ...content }) };
}

function callIn(params: unknown): Call {
  if (!hasMembers(params, { model: 'string', method: 'string', args: 'object', kwargs: 'object' })) {
    throw new OdooException('builtins.TypeError', 'DataSet.call_kw() missing required positional arguments');
  }
  const { model, method, args, kwargs } = params;
  if (!isModel(model)) throw new OdooException('builtins.KeyError', `'${model}'`);
  if (!Array.isArray(args) || !hasMembers(kwargs, {})) throw new OdooException('builtins.TypeError', 'args');
  const { context } = kwargs;
  if (
    context !== undefined &&
    hasMembers(context, { lang: 'string' }) &&
    !/^(en_US|nb_NO)$/.test(String(context.lang))
  ) {
    throw new OdooException('odoo.exceptions.UserError', `Invalid language code: ${context.lang}`);
  }
  return { model, method: String(method), args, kwargs };
}

function perform(control: OdooControl, call: Call): unknown {
  const { model, method, args, kwargs } = call;
  switch (method) {
    case 'read':
      return idsIn(args[0]).flatMap((id) => readRow(control, model, id, args[1] ?? kwargs.fields));
    case 'search_read': {
      const rows = control.store.all(model).filter((row) => fitsAll(row, args[0] ?? kwargs.domain ?? []));
      return rows.flatMap((row) => readRow(control, model, Number(row.id), args[1] ?? kwargs.fields));
    }
    case 'fields_get':
      return Object.fromEntries(columnsOf(control, model).map((name) => [name, COLUMNS[model][name]]));
    case 'write':
      return writeRows(control, model, idsIn(args[0]), args[1]);
    default:
      throw new OdooException('builtins.AttributeError', `The method '${model}.${method}' does not exist`);
  }
}

/** What is not there is left out without a word. */
function readRow(control: OdooControl, model: Model, id: number, fields: unknown): object[] {
  const names = Array.isArray(fields) ? fields : columnsOf(control, model);
  const row = control.store.find(model, id);
  const entries = names.map((name): [string, unknown] => {
    if (!columnsOf(control, model).includes(name)) {
      throw new OdooException('builtins.ValueError', `Invalid field '${name}' on model '${model}'`);
    }
    return [name, row === undefined ? false : shown(control, model, row, name)];
  });
  return row === undefined ? [] : [{ id, ...Object.fromEntries(entries) }];
}

function shown(control: OdooControl, model: Model, row: Row, name: string): unknown {
  const value = name === 'display_name' ? displayName(control, row) : (row[name] ?? false);
  const relation = COLUMNS[model][name]?.relation;
  if (relation === undefined || value === false) return value;
  const target = control.store.find(relation, Number(value));
  return target === undefined ? false : [value, displayName(control, target)];
}

function displayName(control: OdooControl, { name = '', parent_id: parent = false }: Row): Stored {
  const company = parent === false ? undefined : control.store.find('res.partner', Number(parent));
  return company === undefined ? name : `${company.name}, ${name}`;
}

function writeRows(control: OdooControl, model: Model, ids: readonly number[], values: unknown): true {
  if (!hasMembers(values, {})) throw new OdooException('builtins.TypeError', 'write() wants a dictionary');
  if (control.locked.has(model)) {
    throw new OdooException(
      'odoo.exceptions.AccessError',
      `You are not allowed to modify '${model}' records.\n\nContact your administrator to request access if necessary.`,
    );
  }
  const row = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (!columnsOf(control, model).includes(name)) {
        throw new OdooException('builtins.ValueError', `Invalid field '${name}' on model '${model}'`);
      }
      return [name, storable(value)];
    }),
  );
  for (const id of ids) control.store.write(model, id, row);
  return true;
}

function storable(value: unknown): Stored {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new OdooException('builtins.TypeError', `unhashable type: ${typeof value}`);
}

function columnsOf({ lacking }: OdooControl, model: Model): string[] {
  return Object.keys(COLUMNS[model]).filter((name) => !lacking.has(`${model}.${name}`));
}

/** Domains of conditions that must all hold. */
function fitsAll(row: Row, domain: unknown): boolean {
  if (!Array.isArray(domain)) throw new OdooException('builtins.TypeError', 'domain');
  return domain.every(
    (condition) => Array.isArray(condition) && condition[1] === '=' && row[condition[0]] === condition[2],
  );
}

function idsIn(value: unknown): number[] {
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'number')) {
    throw new OdooException('builtins.TypeError', 'ids must be a list of integers');
  }
  return value;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
