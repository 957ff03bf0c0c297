import type { Entity } from '../../model/record';

/**
 * What is known of a party that helps to tell a company from a person. Tryton itself has only parties: people keep a
 * person as a party that is related to a company's, or put all persons into a category.
 */
export interface PartyTies {
  readonly relations: readonly { readonly name: string; readonly to: string }[];
  readonly categories: readonly string[];
}

/** Parts of words for what a person is to a company, as relation types are named in the languages of Tryton's users. */
const ROLE =
  /contact|kontakt|contatt|person|employ|empl[eo]|impiegat|dipendent|mitarbeiter|angestellt|ansprechpartner|werknemer|medewerker|ansatt|anst[äa]ll|medarbe[ij]|works?\b|manager|director|salari[ée]/i;
/** The relation leads from the person to the company: "Employee of", not "Employs"; "Is contact person of", not "Has …". */
const TOWARDS =
  /\s(of|for|at|with|by|in|from|de|du|des|chez|par|del|en|di|presso|van|bij|von|bei|f[üo]r|för|im|hos|i|til|av|af|på|ved)$/i;
const REVERSED = /employer|arbeitgeber|arbeidsgiver|arbetsgivare|employeur|empleador|werkgever/i;

const PERSONS =
  /^(contacts?|contact[- ]?persons?|contactpersonen|contactos?|contatti|persons?|people|individuals?|employees?|persona[es]?|personnes?|personen|personer|kontakt(e|er|person(er|en)?)?|ansprechpartner|ansatte|mitarbeiter)$/i;

function isRoleOfPerson(name: string): boolean {
  return ROLE.test(name) && TOWARDS.test(name.trim()) && !REVERSED.test(name);
}

/** A contact is a party with such a relation to another one, or in a category of persons; every other is a company. */
export function entityOfParty({ relations, categories }: PartyTies): Extract<Entity, 'company' | 'contact'> {
  const isContact =
    relations.some(({ name }) => isRoleOfPerson(name)) || categories.some((name) => PERSONS.test(name.trim()));
  return isContact ? 'contact' : 'company';
}

/** The id of the party that a person belongs to; of several the first, in Tryton's own order. */
export function companyOfParty({ relations }: PartyTies): string | null {
  return relations.find(({ name }) => isRoleOfPerson(name))?.to ?? null;
}
