import type { FieldValues } from '../../../model/value';

/**
 * Where the sample ERP differs from the demo CRM, by company id. Companies that are neither here nor in `MISSING` are
 * equal on both sides.
 */
export const DIFFERENCES: Readonly<Record<number, FieldValues>> = {
  1: { phone: '70 26 41 00', email: 'faktura@fjellheim-mobler.example', streetStreet: 'Industrivegen 4' },
  2: { phone: '77 61 20 01' },
  3: { name: 'Nordlys Energi avd. Bergen', email: null },
  6: { name: 'Bjørk og Sønner Bygg AS' },
  9: {
    phone: '38 02 61 00',
    email: 'post@sorlandsbat.example',
    website: null,
    streetStreet: 'Østre Strandgate 11',
    vatNumber: null,
  },
  11: { name: 'Tindra Programvare', vatNumber: null },
  13: { phone: '51 89 44 00' },
  14: { name: 'Aegir Havbruk AS' },
  15: { streetStreet: 'Fjordveien 90', email: 'post@lysefjord-eiendom.example' },
  18: { email: null, postalStreet: 'Postboks 4020', postalZip: '2306' },
  21: { name: 'Åkerlunds Verktyg AB', phone: '031-390 06 00' },
  24: { email: 'ekonomi@sodermalmsbageri.example', website: 'https://sodermalmsbageri.example' },
  26: { vatNumber: null },
  28: { name: 'Nordiska Lagerhuset AB', phone: '08-465 004 91' },
  30: {
    phone: '040-628 04 00',
    email: 'info@vatterplat.example',
    postalStreet: 'Jönköpingsvägen 19',
    postalZip: '561 61',
    postalCity: 'Tenhult',
  },
  32: { name: 'Østerbro Cykler', phone: '35 26 71 00' },
  35: { vatNumber: null },
  37: { phone: null },
  38: {
    phone: '98 44 61 00',
    email: 'kontor@skagen-fisk.example',
    website: 'https://www.skagen-fiskeeksport.example',
    streetStreet: 'Auktionsvej 10',
  },
  40: { name: 'Jarvi Timber Oy' },
  43: { phone: '08 311 5200', email: 'laskut@pohjantahti.example' },
  45: { name: 'Van den Berg Logistiek BV' },
  47: { email: 'administratie@detulpenkas.example' },
  50: { name: 'Brainport Meettechniek', phone: '+31 40 235 60 00', postalStreet: 'Postbus 900' },
  52: { name: 'Chocolaterie Frederic Lemaitre', phone: '+32 2 588 41 00' },
  56: { phone: '+352 26 48 71 1', website: null },
  58: { email: 'rechnung@foerde-schiff.example', streetStreet: 'Kaistraße 35' },
  59: {
    name: 'Bäckerei Grünwald GmbH',
    phone: '040 5559 2700',
    streetStreet: 'Große Elbstraße 212',
    vatNumber: null,
    department: 'Einkauf',
  },
};

/** Companies without a counterpart. */
export const MISSING: ReadonlySet<number> = new Set([5, 7, 16, 20, 22, 39, 41, 49, 54]);

/** Suppliers that are customers as well, and the other way round. */
export const BOTH: ReadonlySet<number> = new Set([1, 13, 25, 45]);

/** No longer used in the ERP; merged into the company named, or just put away. */
export const ARCHIVED: Readonly<Record<number, number | null>> = { 27: null, 34: 33 };
