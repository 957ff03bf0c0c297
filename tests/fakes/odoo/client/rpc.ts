import { session } from './session';

export type Value = string | number | boolean | [number, string];
export type Values = Record<string, Value>;

/** An answer with an error in it. */
export class RpcFailure extends Error {}

/** Calls a method of a model as Odoo's own client does. */
export async function call(model: string, method: string, args: readonly unknown[]): Promise<Values[]> {
  const response = await fetch(`/web/dataset/call_kw/${model}/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      id: 0,
      jsonrpc: '2.0',
      method: 'call',
      params: { model, method, args, kwargs: { context: session.user_context } },
    }),
  });
  const { result, error } = await response.json();
  if (error !== undefined) throw new RpcFailure(error.data.message);
  return result;
}
