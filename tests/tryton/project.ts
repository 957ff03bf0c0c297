import * as v from 'valibot';
import { firstId } from './json-rpc';
import type { Tryton } from './tryton';

const Project = v.object({
  name: v.string(),
  comment: v.nullable(v.string()),
  'status.': v.object({ name: v.string() }),
});

/** The id of a project of the template. */
export async function findProject(tryton: Tryton, name = 'Showroom refurbishment'): Promise<number> {
  return firstId(tryton.rpc('model.project.work.search', [[['name', '=', name]], 0, 1, null]));
}

/** A project as Tryton holds it. */
export async function projectValues(tryton: Tryton, id: number) {
  const reply = await tryton.rpc('model.project.work.read', [[id], ['name', 'comment', 'status.name']]);
  const [project] = v.parse(v.array(Project), reply);
  if (project === undefined) throw new Error(`no project ${id}`);
  return { name: project.name, comment: project.comment, status: project['status.'].name };
}
