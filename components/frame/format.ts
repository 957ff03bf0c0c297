import { type FieldType, type FieldValue, isBlank } from '../../lib/model/value';

export interface ValueWords {
  readonly blank: string;
  readonly yes: string;
  readonly no: string;
}

/** A value as a person of this locale would write it. Texts stay exactly as they are. */
export function formatValue(value: FieldValue | undefined, type: FieldType, locale: string, words: ValueWords): string {
  if (value === undefined || value === null || isBlank(value)) return words.blank;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(value, type, locale);
  if (type === 'country') return countryName(value, locale);
  if (type === 'date') return formatDay(value, locale);
  return value;
}

function formatNumber(value: number, type: FieldType, locale: string): string {
  const digits = type === 'decimal' ? { minimumFractionDigits: 2, maximumFractionDigits: 6 } : {};
  return kept(`number ${type} ${locale}`, () => new Intl.NumberFormat(locale, digits)).format(value);
}

function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return kept(`country ${locale}`, () => new Intl.DisplayNames([locale], { type: 'region' })).of(code) ?? code;
}

function formatDay(day: string, locale: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

const makers = new Map<string, unknown>();

/** Formatters are costly to make; a grid of countries needs one, not hundreds. `name` stands for exactly one kind. */
function kept<Formatter>(name: string, make: () => Formatter): Formatter {
  const known = makers.get(name) as Formatter | undefined;
  if (known !== undefined) return known;
  const made = make();
  makers.set(name, made);
  return made;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A moment in milliseconds since 1970, as "5 minutes ago"; from a week on, the date. */
export function formatMoment(moment: number, now: number, locale: string): string {
  const age = Math.max(0, now - moment);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (age < MINUTE) return relative.format(0, 'second');
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  if (age < 7 * DAY) return relative.format(-Math.floor(age / DAY), 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment);
}

/** The day of a moment: "today", "yesterday", else the date. */
export function formatDayOf(moment: number, now: number, locale: string): string {
  const age = Math.round((midnightBefore(now) - midnightBefore(moment)) / DAY);
  if (age <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.max(0, age), 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment);
}

function midnightBefore(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
