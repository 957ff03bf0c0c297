import * as v from 'valibot';
import { FailureError, failure } from '../model/failure';
import { type OpenDatabase, parseOptionalRow } from './database';

const KEY_NAME = 'secrets';

const secretRow = v.object({
  connectionId: v.string(),
  initialisation: v.instance(Uint8Array),
  ciphertext: v.instance(ArrayBuffer),
});

const secretsSchema = v.record(v.string(), v.string());

/**
 * Secrets of connections, encrypted with AES-GCM under a key that cannot be taken out of this browser profile
 * (non-extractable, in IndexedDB, which pages and content scripts cannot reach). Guards against scripts in pages and
 * against copying of plain files, not against software that runs as the same user.
 */
export function secretStore(open: OpenDatabase) {
  return {
    /** Empty when there is none. Gives `FailureError` (auth) when the key is gone: the person must sign in again. */
    async get(connectionId: string): Promise<Record<string, string>> {
      const database = await open();
      const row = parseOptionalRow(secretRow, await database.get('secrets', connectionId), 'secrets');
      if (row === null) return {};
      try {
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: new Uint8Array(row.initialisation) },
          await encryptionKey(open),
          row.ciphertext,
        );
        return v.parse(secretsSchema, JSON.parse(new TextDecoder().decode(plain)));
      } catch (cause) {
        throw new FailureError(failure('erp', 'auth', { serverMessage: String(cause) }));
      }
    },
    async put(connectionId: string, secrets: Readonly<Record<string, string>>): Promise<void> {
      const initialisation = crypto.getRandomValues(new Uint8Array(12));
      const ciphertext = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv: initialisation },
        await encryptionKey(open),
        new TextEncoder().encode(JSON.stringify(secrets)),
      );
      await (await open()).put('secrets', { connectionId, initialisation, ciphertext });
    },
  };
}

/** Two parts may ask for the key at once at first use: whoever stores first wins, both then use the stored one. */
async function encryptionKey(open: OpenDatabase): Promise<CryptoKey> {
  const database = await open();
  const stored: unknown = await database.get('keys', KEY_NAME);
  if (stored instanceof CryptoKey) return stored;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const transaction = database.transaction('keys', 'readwrite');
  const winner: unknown = await transaction.store.get(KEY_NAME);
  if (!(winner instanceof CryptoKey)) await transaction.store.put(made, KEY_NAME);
  await transaction.done;
  return winner instanceof CryptoKey ? winner : made;
}
