import type { CrmSite } from '../crm/contract';
import { entityOfActor } from '../model/actor';
import type { Connection } from '../model/connection';
import type { Field } from '../model/field';
import type { ActorMapping, Direction, FieldMapping } from '../model/mapping';
import { DIRECTIONS } from '../model/mapping';
import type { MappingRow, MappingTable } from '../model/setup';
import { mappedFields } from '../sync/mapped-fields';
import type { Environment } from './environment';
import { connectionOf, erpFieldsOf, mappingOf } from './resolve';

/** The mappings of a connection, each with what may be chosen in it. */
export async function listMappings(
  environment: Environment,
  connectionId: string,
  crmSite: CrmSite,
): Promise<MappingTable[]> {
  const connection = await connectionOf(environment, connectionId);
  return connection.catalogue.map(({ actorType }) => {
    const crmFields = crmSite.fields(entityOfActor(actorType));
    const mapping = mappingOf(connection, crmSite, actorType);
    return {
      actorType,
      active: mapping.active,
      rows: rows(connection, mapping, crmFields),
      crmFields: crmFields.map((field) => ({ key: field.key, label: labelOf(field), type: field.type })),
    };
  });
}

function rows(connection: Connection, mapping: ActorMapping, crmFields: readonly Field[]): MappingRow[] {
  const erpFields = erpFieldsOf(connection, mapping.actorType);
  return mapping.fields
    .toSorted((left, right) => left.rank - right.rank)
    .flatMap((entry) => {
      const erpField = erpFields.find(({ key }) => key === entry.erpField);
      if (erpField === undefined) return [];
      const { type, access } = erpField;
      const directions = allowedDirections(mapping, entry, erpFields, crmFields);
      return { ...entry, label: labelOf(erpField), type, access, directions };
    });
}

/** A direction is offered only where the two fields can carry it. */
function allowedDirections(
  mapping: ActorMapping,
  entry: FieldMapping,
  erpFields: readonly Field[],
  crmFields: readonly Field[],
): Direction[] {
  return DIRECTIONS.filter((direction) => {
    if (direction === 'none') return true;
    const alone = { ...mapping, fields: [{ ...entry, direction }] };
    return mappedFields(alone, erpFields, crmFields).fields[0]?.direction === direction;
  });
}

function labelOf(field: Field) {
  return { meaning: field.meaning ?? null, text: field.label };
}

export async function saveMapping(
  environment: Environment,
  connectionId: string,
  crmSite: CrmSite,
  mapping: ActorMapping,
): Promise<MappingTable[]> {
  const connection = await connectionOf(environment, connectionId);
  const adapter = crmSite.description.id;
  const others = (connection.mappings[adapter] ?? []).filter(({ actorType }) => actorType !== mapping.actorType);
  const mappings = { ...connection.mappings, [adapter]: [...others, mapping] };
  await environment.store.connections.put({ ...connection, mappings });
  return listMappings(environment, connectionId, crmSite);
}

/** Back to the mapping by field meaning. */
export async function resetMappings(
  environment: Environment,
  connectionId: string,
  crmSite: CrmSite,
): Promise<MappingTable[]> {
  const connection = await connectionOf(environment, connectionId);
  const { [crmSite.description.id]: _gone, ...mappings } = connection.mappings;
  await environment.store.connections.put({ ...connection, mappings });
  return listMappings(environment, connectionId, crmSite);
}
