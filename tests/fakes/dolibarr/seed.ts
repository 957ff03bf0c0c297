import { SEED_COMPANIES } from '../../../lib/erp/sandbox/seed/companies';
import type { SeedCompany } from '../../../lib/erp/sandbox/seed/company';
import type { Entity } from '../../../lib/model/record';
import { COUNTRIES } from './choices';
import type { DolibarrRecord } from './store';

const FIRST_NAMES = ['Øystein', 'Tuva', 'Magnus', 'Ragnhild', 'Vegard', 'Åse'];
const LAST_NAMES = ['Ødegård', 'Fjellstad', 'Hauge', 'Sæther', 'Haugland'];
const PROJECTS = ['New showroom', 'Service agreement', 'Warehouse automation', 'Fleet renewal'];

/** The firms that the sample ERP knows too, one person at each, and a project at every third. */
export function seedRecords(entity: Entity): Map<string, DolibarrRecord> {
  const make = { company, contact, project }[entity];
  const firms = SEED_COMPANIES.filter(({ id }) => entity !== 'project' || id % 3 === 1);
  return new Map(firms.map((firm, index) => [String(index + 1), make(firm, index)]));
}

function company(firm: SeedCompany): DolibarrRecord {
  const isSupplier = firm.category === 'Supplier';
  const address = firm.postal.lines.length > 0 ? firm.postal : firm.street;
  return {
    name: firm.name,
    name_alias: firm.department,
    customer: firm.category === 'Customer' ? '1' : '',
    prospect: firm.category === 'Prospect' ? '2' : '',
    supplier: isSupplier ? '1' : '',
    customer_code: isSupplier ? '' : `CU2611-${String(firm.id).padStart(5, '0')}`,
    supplier_code: isSupplier ? `SU2611-${String(firm.id).padStart(5, '0')}` : '',
    status: '1',
    ...place(address, firm.countryCode),
    phone: firm.phone,
    phone_mobile: '',
    fax: '',
    url: firm.website,
    email: firm.email,
    idprof1: firm.organisationNumber,
    idprof2: '',
    assujtva_value: '1',
    tva_intra: firm.vatNumber,
    typent_id: '',
    capital: '',
    custcats: firm.id % 2 === 1 ? '4,5' : '',
    commercial: '1,3',
  };
}

function contact(firm: SeedCompany, index: number): DolibarrRecord {
  return {
    lastname: LAST_NAMES[index % LAST_NAMES.length] ?? '',
    firstname: FIRST_NAMES[index % FIRST_NAMES.length] ?? '',
    socid: String(firm.id),
    civility_code: index % 2 === 0 ? 'MR' : 'MME',
    poste: index % 2 === 0 ? 'Head of purchasing' : '',
    ...place(firm.street, firm.countryCode),
    phone_pro: firm.phone,
    phone_perso: '',
    phone_mobile: '',
    fax: '',
    email: firm.email.replace(/^.*@/, `person${firm.id}@`),
    priv: '0',
    note_public: '',
    note_private: 'Likes coffee',
  };
}

function project(firm: SeedCompany, index: number): DolibarrRecord {
  return {
    ref: `PJ2611-${String(index + 1).padStart(4, '0')}`,
    title: `${PROJECTS[index % PROJECTS.length] ?? ''} – ${firm.name}`,
    status: '1',
    usage_opportunity: 'on',
    usage_task: 'on',
    socid: String(firm.id),
    public: '0',
    opp_status: '2',
    opp_percent: '20',
    opp_amount: '120000.5',
    budget_amount: '',
    projectstart: '2026-11-02',
    projectend: index % 2 === 0 ? '2027-03-31' : '',
    // As the rich text editor stores it.
    description:
      index === 0 ? '<p>Showroom on <strong>two floors</strong></p>\n<p>Opens in March<br />\nat noon</p>' : '',
  };
}

function place({ lines, zip, city }: SeedCompany['postal'], countryCode: string): DolibarrRecord {
  const country = COUNTRIES.find(({ code }) => code === countryCode)?.id ?? '';
  return { address: lines.join('\n'), zipcode: zip, town: city, country_id: country, state_id: '0' };
}
