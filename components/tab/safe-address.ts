import type { FieldType, FieldValue } from '../../lib/model/value';

/**
 * Where a value may lead: `mailto:`, `tel:`, `https:` and `http:` addresses that hold nothing but what is shown. Values
 * come from other systems, so anything else (scripts, credentials, line breaks) leads nowhere.
 */
export function safeAddress(value: FieldValue, type: FieldType): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (type === 'email') return /^[^\s@<>"'?&%,;:]+@[^\s@<>"'?&%,;:]+$/.test(text) ? `mailto:${text}` : null;
  if (type === 'phone') return phoneAddress(text);
  return type === 'website' ? webAddress(text) : null;
}

function phoneAddress(text: string): string | null {
  if (!/^\+?[\d\s()./-]{3,40}$/.test(text)) return null;
  const digits = text.replace(/[^\d+]/g, '');
  return digits.length < 3 ? null : `tel:${digits}`;
}

function webAddress(text: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+\.[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (/\s/.test(whole) || !URL.canParse(whole)) return null;
  const address = new URL(whole);
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
  return isWeb && address.username === '' && address.password === '' && address.hostname.includes('.')
    ? address.href
    : null;
}
