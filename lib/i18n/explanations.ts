import type { Dictionaries, Dictionary, Translate } from './translate';

export type ExplanationKey =
  | 'erp.settingMissing'
  | 'erp.timeLimit'
  | 'erp.mandatoryField'
  | 'erp.parentMissing'
  | 'erp.actorTypeNotOffered'
  | 'erp.cannotOrderByThat'
  | 'erp.cannotSearchThat'
  | 'erp.cursorUnknown'
  | 'erp.readOnlyField'
  | 'erp.unknownField'
  | 'erp.unknownList'
  | 'erp.tryton.addressMalformed'
  | 'erp.tryton.addressRedirects'
  | 'erp.tryton.categoryMissing'
  | 'erp.tryton.countryMissing'
  | 'erp.tryton.databaseMissing'
  | 'erp.tryton.firstAddressMissing'
  | 'erp.tryton.merged'
  | 'erp.tryton.notTryton'
  | 'erp.tryton.originRefused'
  | 'erp.tryton.warning'
  | 'failure.mandatory'
  | 'failure.too-long'
  | 'failure.noDialog'
  | 'failure.notGranted';

const ENGLISH: Dictionary<ExplanationKey> = {
  'erp.settingMissing': 'A setting is missing. Fill in the marked ones.',
  'erp.timeLimit': '{system} took too long to answer. Try again, or search for something narrower.',
  'erp.mandatoryField': '{system} needs a value here. Choose the value that is not blank.',
  'erp.parentMissing': '{system} needs to know the company first. Connect the company, then this.',
  'erp.actorTypeNotOffered': '{system} does not keep this kind of record. Check the connection’s settings.',
  'erp.cannotOrderByThat': '{system} cannot sort by that column. Sort by another one.',
  'erp.cannotSearchThat': '{system} cannot search for that. Search by name or number.',
  'erp.cursorUnknown': '{system} has forgotten where the list was. Search again.',
  'erp.readOnlyField': '{system} sets this value itself. Let it travel to the CRM only, in the mappings.',
  'erp.unknownField':
    '{system} has this field no more. Save the connection once more in the settings, then check the mappings.',
  'erp.unknownList': '{system} has this list no more. Save the connection once more in the settings.',
  'erp.tryton.addressMalformed':
    'That is not a web address. Write it as it stands in the browser when you use Tryton, such as https://erp.example.com.',
  'erp.tryton.addressRedirects':
    'This address leads on to another one. Enter the address that you end up at, usually with https.',
  'erp.tryton.categoryMissing':
    'Tryton has no party category of that name. Enter the category as it is called in Tryton.',
  'erp.tryton.countryMissing': 'Tryton does not know this country. Load its countries, or choose the other value.',
  'erp.tryton.firstAddressMissing':
    'The party has no address yet, so there can be no second one. Fill in the postal address first.',
  'erp.tryton.databaseMissing':
    'This Tryton server has no database of that name. Check its spelling, also capital letters.',
  'erp.tryton.merged': 'This party was merged into another one. Connect the other one.',
  'erp.tryton.notTryton':
    'There is no Tryton at this address. Check the address, and that it leads to the server itself.',
  'erp.tryton.originRefused':
    'Tryton refused this browser extension. Ask whoever looks after it to allow the extension’s origin ([web] cors).',
  'erp.tryton.warning': 'Tryton wants a person to confirm this. Make the change in Tryton itself, then sync.',
  'failure.mandatory': 'A value that {system} needs would become blank. Choose the value that is not blank.',
  'failure.too-long': 'A value is longer than {system} takes. Choose the other one, or shorten it first.',
  'failure.noDialog': 'This was finished or cancelled in another window.',
  'failure.notGranted': 'The browser does not let Counterpart reach this address. Grant it again in the settings.',
};

const NORWEGIAN: Dictionary<ExplanationKey> = {
  'erp.settingMissing': 'En innstilling mangler. Fyll ut de som er merket.',
  'erp.timeLimit': '{system} brukte for lang tid på å svare. Prøv igjen, eller søk smalere.',
  'erp.mandatoryField': '{system} må ha en verdi her. Velg verdien som ikke er tom.',
  'erp.parentMissing': '{system} må kjenne firmaet først. Koble til firmaet, og deretter denne.',
  'erp.actorTypeNotOffered': '{system} har ikke denne typen poster. Kontroller innstillingene for tilkoblingen.',
  'erp.cannotOrderByThat': '{system} kan ikke sortere etter den kolonnen. Sorter etter en annen.',
  'erp.cannotSearchThat': '{system} kan ikke søke etter det. Søk etter navn eller nummer.',
  'erp.cursorUnknown': '{system} har glemt hvor listen var. Søk på nytt.',
  'erp.readOnlyField': '{system} setter denne verdien selv. La den bare gå til CRM-systemet, under tilordninger.',
  'erp.unknownField':
    '{system} har ikke dette feltet lenger. Lagre tilkoblingen på nytt i innstillingene, og kontroller tilordningene.',
  'erp.unknownList': '{system} har ikke denne listen lenger. Lagre tilkoblingen på nytt i innstillingene.',
  'erp.tryton.addressMalformed':
    'Dette er ikke en nettadresse. Skriv den slik den står i nettleseren når du bruker Tryton, for eksempel https://erp.example.com.',
  'erp.tryton.addressRedirects':
    'Denne adressen fører videre til en annen. Skriv inn adressen du havner på, vanligvis med https.',
  'erp.tryton.categoryMissing':
    'Tryton har ingen partskategori med det navnet. Skriv kategorien slik den heter i Tryton.',
  'erp.tryton.countryMissing': 'Tryton kjenner ikke dette landet. Last inn landene der, eller velg den andre verdien.',
  'erp.tryton.firstAddressMissing':
    'Parten har ingen adresse ennå, så det kan ikke finnes noen nummer to. Fyll ut postadressen først.',
  'erp.tryton.databaseMissing':
    'Denne Tryton-serveren har ingen database med det navnet. Kontroller stavemåten, også store bokstaver.',
  'erp.tryton.merged': 'Denne parten er slått sammen med en annen. Koble til den andre.',
  'erp.tryton.notTryton':
    'Det er ingen Tryton på denne adressen. Kontroller adressen, og at den fører til selve serveren.',
  'erp.tryton.originRefused':
    'Tryton avviste denne nettleserutvidelsen. Be den som har ansvar for den, om å tillate utvidelsens opphav ([web] cors).',
  'erp.tryton.warning':
    'Tryton vil at en person bekrefter dette. Gjør endringen i selve Tryton, og synkroniser deretter.',
  'failure.mandatory': 'En verdi som {system} må ha, ville blitt tom. Velg verdien som ikke er tom.',
  'failure.too-long': 'En verdi er lengre enn {system} tar imot. Velg den andre, eller kort den ned først.',
  'failure.noDialog': 'Dette ble fullført eller avbrutt i et annet vindu.',
  'failure.notGranted': 'Nettleseren lar ikke Counterpart nå denne adressen. Gi tilgang på nytt i innstillingene.',
};

/** More exact than the kind of a failure: what happened, and what to do next. */
export const explanations: Dictionaries<ExplanationKey> = { en: ENGLISH, nb: NORWEGIAN };

/** The words for a failure's exact explanation; null where it has none, or one that this dictionary does not know. */
export function explanationWords(
  explanation: string | null,
  system: string,
  translate: Translate<ExplanationKey>,
): string | null {
  return isKnown(explanation) ? translate(explanation, { system }) : null;
}

function isKnown(explanation: string | null): explanation is ExplanationKey {
  return explanation !== null && Object.hasOwn(ENGLISH, explanation);
}
