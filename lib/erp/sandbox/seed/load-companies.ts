import * as v from 'valibot';
import { ErpError } from '../../contract';
import { parseCompanies, type SeedCompany } from './company';

/** A file of the extension itself, copied from `public/`. A worker may fetch it without its being web-accessible. */
const FILE = '/sample-erp/companies.json';

const rowsSchema = v.array(v.string());

/**
 * Reads the firms of the sample from the extension's own file. Throws `unreachable` when there is no such file, and
 * `unexpected-reply` when it holds something else.
 */
export async function loadCompanies(signal: AbortSignal): Promise<readonly SeedCompany[]> {
  const parsed = v.safeParse(rowsSchema, await loadFile(signal));
  if (parsed.success) return parseCompanies(parsed.output);
  throw new ErpError('unexpected-reply', { serverMessage: parsed.issues[0].message });
}

async function loadFile(signal: AbortSignal): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(FILE, { signal });
    if (!response.ok) throw new Error(`${FILE}: ${response.status}`);
    text = await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    throw new ErpError('unreachable', { serverMessage: FILE, cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ErpError('unexpected-reply', { serverMessage: FILE, cause });
  }
}
