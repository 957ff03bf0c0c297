import type { Entity } from './record';
import type { FieldValues } from './value';

export const ACTOR_TYPES = ['customer', 'supplier', 'partner', 'person', 'project'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Identity of an actor inside one connection. */
export interface ActorAddress {
  readonly type: ActorType;
  readonly key: string;
}

/** A record in the ERP, with the fields that were asked for. */
export interface Actor extends ActorAddress {
  readonly values: FieldValues;
  /** What an update must carry to be refused when someone else wrote in between; null where the ERP has nothing. */
  readonly version: string | null;
  readonly archived: boolean;
  /** The actor that this one was merged into. */
  readonly replacedBy: string | null;
  readonly parent: ActorAddress | null;
}

const ENTITY_OF: Readonly<Record<ActorType, Entity>> = {
  customer: 'company',
  supplier: 'company',
  partner: 'company',
  person: 'contact',
  project: 'project',
};

/** Which kind of CRM record an actor type is the counterpart of. */
export function entityOfActor(type: ActorType): Entity {
  return ENTITY_OF[type];
}

/** The actor types of a connection that a record of this kind can be connected to, in their order. */
export function actorTypesFor(entity: Entity, supported: readonly ActorType[]): ActorType[] {
  return supported.filter((type) => ENTITY_OF[type] === entity);
}
