import { sideBySide } from './side-by-side';
import type { Translate } from './translate';

/** More exact than the kind of a failure: what happened, and what to do next. */
export const explanations = sideBySide({
  'erp.settingMissing': [
    'A setting is missing. Fill in the marked ones.',
    'En innstilling mangler. Fyll ut de som er merket.',
  ],
  'erp.timeLimit': [
    '{system} took too long to answer. Try again, or search for something narrower.',
    '{system} brukte for lang tid på å svare. Prøv igjen, eller søk smalere.',
  ],
  'erp.mandatoryField': [
    '{system} needs a value here. Choose the value that is not blank.',
    '{system} må ha en verdi her. Velg verdien som ikke er tom.',
  ],
  'erp.parentMissing': [
    '{system} needs to know the company first. Connect the company, then this.',
    '{system} må kjenne firmaet først. Koble til firmaet, og deretter denne.',
  ],
  'erp.actorTypeNotOffered': [
    '{system} does not keep this kind of record. Check the connection’s settings.',
    '{system} har ikke denne typen poster. Kontroller innstillingene for tilkoblingen.',
  ],
  'erp.cannotOrderByThat': [
    '{system} cannot sort by that column. Sort by another one.',
    '{system} kan ikke sortere etter den kolonnen. Sorter etter en annen.',
  ],
  'erp.cannotSearchThat': [
    '{system} cannot search for that. Search by name or number.',
    '{system} kan ikke søke etter det. Søk etter navn eller nummer.',
  ],
  'erp.cursorUnknown': [
    '{system} has forgotten where the list was. Search again.',
    '{system} har glemt hvor listen var. Søk på nytt.',
  ],
  'erp.readOnlyField': [
    '{system} sets this value itself. Let it travel to the CRM only, in the mappings.',
    '{system} setter denne verdien selv. La den bare gå til CRM-systemet, under tilordninger.',
  ],
  'erp.unknownField': [
    '{system} has this field no more. Save the connection once more in the settings, then check the mappings.',
    '{system} har ikke dette feltet lenger. Lagre tilkoblingen på nytt i innstillingene, og kontroller tilordningene.',
  ],
  'erp.unknownList': [
    '{system} has this list no more. Save the connection once more in the settings.',
    '{system} har ikke denne listen lenger. Lagre tilkoblingen på nytt i innstillingene.',
  ],
  'erp.tryton.addressMalformed': [
    'That is not a web address. Write it as it stands in the browser when you use Tryton, such as https://erp.example.com.',
    'Dette er ikke en nettadresse. Skriv den slik den står i nettleseren når du bruker Tryton, for eksempel https://erp.example.com.',
  ],
  'erp.tryton.addressRedirects': [
    'This address leads on to another one. Enter the address that you end up at, usually with https.',
    'Denne adressen fører videre til en annen. Skriv inn adressen du havner på, vanligvis med https.',
  ],
  'erp.tryton.categoryMissing': [
    'Tryton has no party category of that name. Enter the category as it is called in Tryton.',
    'Tryton har ingen partskategori med det navnet. Skriv kategorien slik den heter i Tryton.',
  ],
  'erp.tryton.countryMissing': [
    'Tryton does not know this country. Load its countries, or choose the other value.',
    'Tryton kjenner ikke dette landet. Last inn landene der, eller velg den andre verdien.',
  ],
  'erp.tryton.firstAddressMissing': [
    'The party has no address yet, so there can be no second one. Fill in the postal address first.',
    'Parten har ingen adresse ennå, så det kan ikke finnes noen nummer to. Fyll ut postadressen først.',
  ],
  'erp.tryton.databaseMissing': [
    'This Tryton server has no database of that name. Check its spelling, also capital letters.',
    'Denne Tryton-serveren har ingen database med det navnet. Kontroller stavemåten, også store bokstaver.',
  ],
  'erp.tryton.merged': [
    'This party was merged into another one. Connect the other one.',
    'Denne parten er slått sammen med en annen. Koble til den andre.',
  ],
  'erp.tryton.notTryton': [
    'There is no Tryton at this address. Check the address, and that it leads to the server itself.',
    'Det er ingen Tryton på denne adressen. Kontroller adressen, og at den fører til selve serveren.',
  ],
  'erp.tryton.originRefused': [
    'Tryton refused this browser extension. Ask whoever looks after it to allow the extension’s origin ([web] cors).',
    'Tryton avviste denne nettleserutvidelsen. Be den som har ansvar for den, om å tillate utvidelsens opphav ([web] cors).',
  ],
  'erp.tryton.warning': [
    'Tryton wants a person to confirm this. Make the change in Tryton itself, then sync.',
    'Tryton vil at en person bekrefter dette. Gjør endringen i selve Tryton, og synkroniser deretter.',
  ],
  'failure.mandatory': [
    'A value that {system} needs would become blank. Choose the value that is not blank.',
    'En verdi som {system} må ha, ville blitt tom. Velg verdien som ikke er tom.',
  ],
  'failure.too-long': [
    'A value is longer than {system} takes. Choose the other one, or shorten it first.',
    'En verdi er lengre enn {system} tar imot. Velg den andre, eller kort den ned først.',
  ],
  'failure.noDialog': [
    'This was finished or cancelled in another window.',
    'Dette ble fullført eller avbrutt i et annet vindu.',
  ],
  'failure.notGranted': [
    'The browser does not let Counterpart reach this address. Grant it again in the settings.',
    'Nettleseren lar ikke Counterpart nå denne adressen. Gi tilgang på nytt i innstillingene.',
  ],
});

export type ExplanationKey = keyof typeof explanations.en;

/** The words for a failure's exact explanation; null where it has none, or one that this dictionary does not know. */
export function explanationWords(
  explanation: string | null,
  system: string,
  translate: Translate<ExplanationKey>,
): string | null {
  return isKnown(explanation) ? translate(explanation, { system }) : null;
}

function isKnown(explanation: string | null): explanation is ExplanationKey {
  return explanation !== null && Object.hasOwn(explanations.en, explanation);
}
