/** What the application keeps. The first company is also in the sample ERP, with other values. */
export interface Company {
  readonly kind: 'companies';
  readonly id: number;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly orgNr: string;
  readonly street: string;
  readonly rating: string;
}

export interface Person {
  readonly kind: 'people';
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly company: number;
}

export const COMPANIES: readonly Company[] = [
  {
    kind: 'companies',
    id: 17,
    name: 'Fjellheim Møbler AS',
    phone: '+47 22 33 44 55',
    email: 'post@fjellheim.example',
    orgNr: '912345678',
    street: 'Storgata 12',
    rating: 'A',
  },
  {
    kind: 'companies',
    id: 42,
    name: 'Nordlys Data AS',
    phone: '+47 77 60 10 20',
    email: 'hei@nordlys.example',
    orgNr: '987654321',
    street: 'Sjøgata 3',
    rating: 'C',
  },
];

export const PEOPLE: readonly Person[] = [
  { kind: 'people', id: 5, firstName: 'Ingrid', lastName: 'Solberg', email: 'ingrid@fjellheim.example', company: 17 },
  { kind: 'people', id: 9, firstName: 'Per', lastName: 'Aas', email: 'per@nordlys.example', company: 42 },
];
