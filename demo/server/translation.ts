import { isJsonObject, type Json } from './json';

/** Language codes as multi-language strings spell them. */
export type ReplyLanguage = 'NO' | 'US';

const MULTI_LANGUAGE = /^(?:[A-Z]{2}:"[^"]*"(?:;|$))+$/;

/**
 * The language of a reply: `SO-Language` before `Accept-Language`. Undefined for none, `x` or `*`:
 * then names stay in all languages, as documented.
 */
export function replyLanguage(soLanguage: string, acceptLanguage: string): ReplyLanguage | undefined {
  const wanted = (soLanguage === '' ? acceptLanguage : soLanguage).trim().toLowerCase();
  if (wanted === '' || wanted === '*' || wanted === 'x') {
    return undefined;
  }
  return /^(no|nb|nn)\b/.test(wanted) ? 'NO' : 'US';
}

/** Replaces every multi-language text in a reply by its text in one language. */
export function translate<Value extends Json>(value: Value, language: ReplyLanguage | undefined): Value;
export function translate(value: Json, language: ReplyLanguage | undefined): Json {
  if (language === undefined) {
    return value;
  }
  if (typeof value === 'string') {
    return MULTI_LANGUAGE.test(value) ? pick(value, language) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => translate(item, language));
  }
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translate(item, language)]));
  }
  return value;
}

function pick(text: string, language: ReplyLanguage): string {
  return new RegExp(`${language}:"([^"]*)"`).exec(text)?.[1] ?? /"([^"]*)"/.exec(text)?.[1] ?? text;
}
