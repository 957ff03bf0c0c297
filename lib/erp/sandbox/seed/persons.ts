import { foldedWords } from '../fold';
import type { SeedCompany } from './company';
import { counterpartsOf } from './counterparts';
import type { SeedActor } from './sample-actors';

/** Whom the demo CRM knows at each company, in the order of the companies: first name, then last name. */
const PEOPLE = (
  'Øystein Ødegård,Tuva Fjellstad,Magnus Hauge,Ragnhild Sæther,Vegard Haugland,Øystein Sæther,' +
  'Synnøve Ånensen,Guro Nygård,Åse Eikeland,Ingrid Ødegård,Tormod Haugland,Solveig Hauge,Vegard Sørensen,' +
  'Ingrid Ånensen,Bjørn Rønning,Ingrid Strømme,Åse Fjellstad,Tormod Aasen,Åse Aasen,Eirik Rønning,' +
  'Linnéa Öhman,Åsa Öhman,Håkan Söderlund,Lars Söderlund,Håkan Åkesson,Oskar Nyström,Håkan Björklund,' +
  'Lars Hellström,Viktor Håkansson,Sören Wallén,Frida Öhman,Henrik Thygesen,Lærke Skov,Søren Mølgaard,' +
  'Frederik Vestergaard,Frederik Højgaard,Lærke Thygesen,Frederik Thygesen,Bodil Mølgaard,Jukka Väisänen,' +
  'Aino Järvinen,Väinö Rantanen,Antti Lehtonen,Helmi Sirén,Femke van der Linden,Thijs Dekker,Daan Mulder,' +
  'Femke Dekker,Sjoerd Bakker,Anouk Mulder,Jef Dubois,Margaux Lefèvre,Stijn Dubois,Stijn Lefèvre,' +
  'Stijn Wouters,Amélie Vandenberghe,Bart Vandenberghe,Günther Schröder,Jörg Hansen,Jón Sigurðsson'
).split(',');

const POSITIONS = ['Managing director', 'Finance manager', 'Purchasing manager'];

/** One person for each customer that has a counterpart in the demo CRM. */
export function seedPersons(companies: readonly SeedCompany[], firstCustomerId: number): readonly SeedActor[] {
  return counterpartsOf(companies, 'customer').map((company, index): SeedActor => {
    const person = PEOPLE[company.id - 1] ?? '';
    const space = person.indexOf(' ');
    const [firstName, lastName] = [person.slice(0, space), person.slice(space + 1)];
    const domain = company.email.replace(/^.*@/, '');
    const values = {
      firstName,
      lastName,
      position: POSITIONS[company.id % POSITIONS.length] ?? null,
      phone: company.id % 4 === 0 ? null : company.phone,
      email: `${foldedWords(firstName).join('')}.${foldedWords(lastName).join('')}@${domain}`,
    };
    const parent = { type: 'customer', key: String(firstCustomerId + index) } as const;
    return { type: 'person', id: 30_001 + index, values, archived: false, replacedBy: null, parent };
  });
}
