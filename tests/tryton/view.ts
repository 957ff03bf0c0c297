import { firstId } from './json-rpc';
import type { Tryton } from './tryton';

/**
 * Takes the notebook out of the form of a model, as a module of its own would. Clients that start from now on show the form
 * so, until the function that is given back has run.
 */
export async function removeNotebook(tryton: Tryton, model: string): Promise<() => Promise<void>> {
  const views = 'model.ir.ui.view';
  const whole = [
    ['model', '=', model],
    ['type', '=', 'form'],
    ['inherit', '=', null],
  ];
  const form = await firstId(tryton.rpc(`${views}.search`, [whole, 0, 1, null]));
  const data = '<data><xpath expr="/form/notebook" position="replace"/></data>';
  const id = await firstId(tryton.rpc(`${views}.create`, [[{ model, inherit: form, data }]]));
  return async () => {
    await tryton.rpc(`${views}.delete`, [[id]]);
  };
}
