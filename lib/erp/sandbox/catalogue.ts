import type { IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import type { ActorAddress } from '../../model/actor';
import { ErpError } from '../contract';
import { columnsOf, freeTextFieldsOf, nameOf, orderNameOf, type SampleActorType } from './actor-fields';
import { columnText } from './column';
import type { SampleSchema, SampleStore } from './database';
import { fold, foldedWords } from './fold';
import type { Row } from './row';

/** What can be searched of an actor, in little: reading this for 100,000 actors takes a fraction of reading the actors. */
export interface CatalogueEntry {
  readonly id: number;
  readonly orderName: string;
  /** The words of the name, then the words of the other fields that a free text is looked for in. */
  readonly name: string;
  readonly words: string;
  readonly parent: string;
  readonly archived: boolean;
  /** In the order of `columnsOf`. */
  readonly columns: readonly string[];
}

const BLOCK_SIZE = 512;
const BLOCKS_PER_READ = 8;
const blockSchema = v.object({ block: v.number(), lines: v.array(v.string()) });
type Block = v.InferOutput<typeof blockSchema>;

export type CatalogueStore<Mode extends IDBTransactionMode> = IDBPObjectStore<
  SampleSchema,
  SampleStore[],
  'catalogue',
  Mode
>;

/** Writes the entries of these actors, a block at a time. */
export async function writeEntries(
  store: CatalogueStore<'readwrite'>,
  type: SampleActorType,
  rows: readonly Row[],
): Promise<void> {
  const blocks = new Map<number, Block>();
  for (const row of rows) {
    const number = Math.floor(row.id / BLOCK_SIZE);
    const block = blocks.get(number) ?? (await readBlock(store, type, number));
    blocks.set(number, block);
    block.lines[row.id % BLOCK_SIZE] = lineOf(type, row);
  }
  await Promise.all([...blocks.values()].map((block) => store.put({ type, ...block })));
}

/** Visits every actor of the type by ascending id. Memory holds a few blocks at a time. */
export async function visitEntries(
  store: CatalogueStore<'readonly'>,
  type: SampleActorType,
  signal: AbortSignal,
  visit: (entry: CatalogueEntry) => void,
): Promise<void> {
  let first = 0;
  for (;;) {
    signal.throwIfAborted();
    const range = IDBKeyRange.bound([type, first], [type, Number.POSITIVE_INFINITY]);
    const blocks = (await store.getAll(range, BLOCKS_PER_READ)).map(parseBlock);
    for (const block of blocks) {
      block.lines.forEach((line, index) => {
        if (line !== '') visit(entryOf(line, block.block * BLOCK_SIZE + index));
      });
    }
    const last = blocks.at(-1);
    if (last === undefined || blocks.length < BLOCKS_PER_READ) return;
    first = last.block + 1;
  }
}

/** One text per parent, usable in a comparison. */
export function parentText(parent: ActorAddress | null): string {
  return parent === null ? '' : `${parent.type}:${parent.key}`;
}

async function readBlock(store: CatalogueStore<'readwrite'>, type: SampleActorType, number: number): Promise<Block> {
  const stored = await store.get([type, number]);
  if (stored !== undefined) return parseBlock(stored);
  return { block: number, lines: Array.from({ length: BLOCK_SIZE }, () => '') };
}

function parseBlock(stored: unknown): Block {
  const parsed = v.safeParse(blockSchema, stored);
  if (parsed.success) return parsed.output;
  throw new ErpError('unexpected-reply', { serverMessage: parsed.issues[0].message });
}

function lineOf(type: SampleActorType, row: Row): string {
  const words = freeTextFieldsOf(type).map((field) => {
    const parts = foldedWords(String(row.values[field.key] ?? ''));
    return parts.join(field.type === 'identifier' || field.type === 'phone' ? '' : ' ');
  });
  return [
    fold(orderNameOf(type, row.values)),
    foldedWords(nameOf(type, row.values)).join(' '),
    words.join(' '),
    parentText(row.parent),
    row.archived ? '1' : '',
    ...columnsOf(type).map((field) => columnText(field.type, row.values[field.key] ?? null)),
  ].join('\t');
}

function entryOf(line: string, id: number): CatalogueEntry {
  const [orderName = '', name = '', words = '', parent = '', archived, ...columns] = line.split('\t');
  return { id, orderName, name, words, parent, archived: archived === '1', columns };
}
