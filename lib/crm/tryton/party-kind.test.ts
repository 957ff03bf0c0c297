import { describe, expect, it } from 'vitest';
import { companyOfParty, entityOfParty } from './party-kind';

const party = (relations: readonly string[], categories: readonly string[] = []) => ({
  relations: relations.map((name, index) => ({ name, to: String(index + 10) })),
  categories,
});

describe('what a party is', () => {
  it.each([
    'Is contact person of',
    'Contact of',
    'Employee of',
    'Works for',
    'Ansatt hos',
    'Kontaktperson for',
    'Ansprechpartner bei',
    'Mitarbeiter von',
    'Employé de',
    'Empleado de',
    'Contactpersoon van',
  ])('a contact, where it is related as “%s”', (name) => {
    expect(entityOfParty(party([name]))).toBe('contact');
    expect(companyOfParty(party(['Subsidiary of', name]))).toBe('11');
  });

  it.each([
    'Has contact person',
    'Employs',
    'Employer of',
    'Parent of',
    'Subsidiary of',
    'Contact person',
    'Har kontaktperson',
    'Arbeitgeber von',
    'Delivers to',
    'Tochtergesellschaft von',
  ])('a company, where it is related as “%s”', (name) => {
    expect(entityOfParty(party([name]))).toBe('company');
    expect(companyOfParty(party([name]))).toBeNull();
  });

  it.each(['Contact', 'contact persons', 'Persons', 'Kontaktpersoner', 'Ansprechpartner', 'Personnes'])(
    'a contact without a company, in the category “%s”',
    (category) => {
      expect(entityOfParty(party([], ['Customer', category]))).toBe('contact');
      expect(companyOfParty(party([], [category]))).toBeNull();
    },
  );

  it.each(['Customer', 'Personnel services', 'Contact lenses', 'Person GmbH'])(
    'a company, in the category “%s” or none',
    (category) => {
      expect(entityOfParty(party([], [category]))).toBe('company');
      expect(entityOfParty(party([]))).toBe('company');
    },
  );
});
