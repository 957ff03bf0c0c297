export type Model = 'res.partner' | 'project.project' | 'res.country' | 'res.users';

export interface Column {
  readonly type: 'char' | 'html' | 'boolean' | 'date' | 'datetime' | 'integer' | 'selection' | 'many2one';
  readonly string: string;
  readonly relation?: Model;
  readonly selection?: readonly string[];
  readonly readonly?: boolean;
}

const char = (string: string): Column => ({ type: 'char', string });
const many2one = (string: string, relation: Model): Column => ({ type: 'many2one', string, relation });

const RECORD = {
  id: { type: 'integer', string: 'ID', readonly: true },
  display_name: { type: 'char', string: 'Display Name', readonly: true },
  write_date: { type: 'datetime', string: 'Last Updated on', readonly: true },
} as const satisfies Record<string, Column>;

/** The columns that the fake knows of each model, with the types that `fields_get` of Odoo 17 gives them. */
export const COLUMNS: Readonly<Record<Model, Readonly<Record<string, Column>>>> = {
  'res.partner': {
    ...RECORD,
    name: char('Name'),
    is_company: { type: 'boolean', string: 'Is a Company' },
    type: { type: 'selection', string: 'Address Type', selection: ['contact', 'invoice', 'delivery', 'other'] },
    parent_id: many2one('Related Company', 'res.partner'),
    ref: char('Reference'),
    vat: char('Tax ID'),
    company_registry: char('Company ID'),
    function: char('Job Position'),
    phone: char('Phone'),
    mobile: char('Mobile'),
    email: char('Email'),
    website: char('Website'),
    street: char('Street'),
    street2: char('Street2'),
    zip: char('Zip'),
    city: char('City'),
    country_id: many2one('Country', 'res.country'),
    comment: { type: 'html', string: 'Notes' },
    active: { type: 'boolean', string: 'Active' },
  },
  'project.project': {
    ...RECORD,
    name: char('Name'),
    partner_id: many2one('Customer', 'res.partner'),
    date_start: { type: 'date', string: 'Start Date' },
    date: { type: 'date', string: 'Expiration Date' },
    description: { type: 'html', string: 'Description' },
    active: { type: 'boolean', string: 'Active' },
  },
  'res.country': { ...RECORD, name: char('Country Name'), code: char('Country Code') },
  'res.users': { ...RECORD, name: char('Name'), lang: char('Language') },
};

export function isModel(name: unknown): name is Model {
  return typeof name === 'string' && Object.hasOwn(COLUMNS, name);
}

/** As a row is kept; references by id. Blank is `false`, as Odoo has it. */
export type Stored = string | number | boolean;
export type Row = Readonly<Record<string, Stored>>;

export interface Action {
  readonly id: number;
  readonly xml_id: string;
  /** By which addresses name it from Odoo 18 on. */
  readonly path: string | false;
  readonly type: 'ir.actions.act_window' | 'ir.actions.client' | 'ir.actions.server';
  /** Of the records that a window shows; server actions name the model that they work on otherwise. */
  readonly res_model?: string;
  readonly model_name?: string;
}

const WINDOW = 'ir.actions.act_window';

export const ACTIONS: readonly Action[] = [
  { id: 136, xml_id: 'contacts.action_contacts', path: 'contacts', type: WINDOW, res_model: 'res.partner' },
  { id: 137, xml_id: 'base.action_partner_form', path: false, type: WINDOW, res_model: 'res.partner' },
  { id: 304, xml_id: 'project.open_view_project_all', path: 'project', type: WINDOW, res_model: 'project.project' },
  { id: 305, xml_id: 'project.act_project_all', path: false, type: WINDOW, res_model: 'project.project' },
  { id: 212, xml_id: 'crm.crm_lead_all_leads', path: false, type: WINDOW, res_model: 'crm.lead' },
  { id: 90, xml_id: 'mail.action_discuss', path: 'discuss', type: 'ir.actions.client' },
  { id: 91, xml_id: 'base.partner_archive', path: false, type: 'ir.actions.server', model_name: 'res.partner' },
];
