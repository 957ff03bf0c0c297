import type { FieldValues } from '../../../model/value';

const NAMES =
  'Aurland Berge Bjerke Bogen Borge Brattli Dale Dalsø Eidet Elvestad Engebø Fagerli Finnøy Fjære Flatøy Foss Frøya ' +
  'Furuset Gjerde Grønli Gulset Hauge Havnes Heggelund Hjelle Hovden Høyland Kårstad Kjelsås Kleppe Kvam Langø Lervik ' +
  'Lunde Lysø Moen Myrset Nesøya Nybø Nærland Olden Rindal Rødne Røssvik Sandøy Selje Skarpnes Solbakken Stokke ' +
  'Storhaug Strand Sunde Svanøy Sætre Teigen Tjøme Torsnes Tveiten Ulvøy Vestby Viken Vågen Øksnes Ålvik';
const TRADES =
  'Bakeri Bilverksted Blikk Bokhandel Bygg Catering Dagligvare Design Drift Eiendom Elektro Entreprenør Finans ' +
  'Fiskemottak Forlag Frakt Gartneri Glass Havbruk Helse Hotell Hydraulikk Industri Isolasjon Kjøkken Klima Kontor Kran ' +
  'Lager Maling Marin Maskin Mekaniske Media Møbler Optikk Regnskap Renhold Rør Sagbruk Sikkerhet Stål Tak Taxi Tømrer ' +
  'Utleie Vaskeri Verktøy';
const PARTS = ['', ' Nord', ' Sør', ' Vest', ' Øst'];
const FORMS = ['AS', 'AS', 'ANS', 'SA', 'DA'];
const PLACES =
  '0152;Oslo,1606;Fredrikstad,2317;Hamar,3015;Drammen,3724;Skien,4006;Stavanger,4612;Kristiansand S,5003;Bergen,' +
  '6002;Ålesund,7010;Trondheim,8006;Bodø,9008;Tromsø,9600;Hammerfest';

const names = NAMES.split(' ');
const trades = TRADES.split(' ');
const places = PLACES.split(',').map((place) => place.split(';'));
const COMBINATIONS = names.length * trades.length * PARTS.length * FORMS.length;
/** Shares no factor with the combinations, so that neighbours in number are far apart in name. */
const STRIDE = 30_011;

/** A made-up Norwegian firm; the same index always gives the same one. */
export function generatedFirm(index: number): FieldValues {
  const pick = picker((index * STRIDE) % COMBINATIONS);
  const first = pick(names);
  const trade = pick(trades);
  const name = `${first} ${trade}${pick(PARTS)} ${pick(FORMS)}`;
  const number = norwegianNumber(index);
  const [zip = '', city = ''] = places[index % places.length] ?? [];
  const domain = `${plain(first)}-${plain(trade)}.example`;
  const street = `${names[(index * 7) % names.length]}vegen ${1 + (index % 140)}`;
  return {
    name,
    organisationNumber: `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`,
    vatNumber: `NO${number}MVA`,
    phone: `22 ${twoDigits(index, 1)} ${twoDigits(index, 97)} ${twoDigits(index, 9409)}`,
    email: `post@${domain}`,
    website: `https://www.${domain}`,
    postalStreet: street,
    postalZip: zip,
    postalCity: city,
    streetStreet: street,
    streetZip: zip,
    streetCity: city,
    country: 'NO',
  };
}

/** Takes a number apart, one choice after the other. */
function picker(seed: number): (choices: readonly string[]) => string {
  let rest = seed;
  return (choices) => {
    const choice = choices[rest % choices.length] ?? '';
    rest = Math.floor(rest / choices.length);
    return choice;
  };
}

/** Nine digits with a right check digit, from the range that the Norwegian register keeps for synthetic data. */
function norwegianNumber(index: number): string {
  for (let extra = 0; ; extra += 1) {
    const base = String(31_000_000 + index * 4 + extra);
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * Number(base[place]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${base}${check}`;
  }
}

function twoDigits(index: number, divisor: number): string {
  return String(10 + (Math.floor(index / divisor) % 90));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae');
}
