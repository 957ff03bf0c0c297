const FIELDS = [
  { key: 'name', label: 'Name', type: 'text', access: 'mandatory', meaning: 'name', from: { json: 'name' } },
  { key: 'phone', label: 'Phone', type: 'phone', meaning: 'phone', from: { json: 'phone' } },
  { key: 'email', label: 'E-mail', type: 'email', meaning: 'email', from: { json: 'email' } },
  { key: 'city', label: 'City', type: 'text', meaning: 'postal.city', from: { json: 'address.city' } },
];

const COMPANY = {
  addresses: [{ path: 'companies/{id}', id: 'digits' }],
  anchors: [
    {
      kind: 'strip',
      seen: '2026-11-23',
      within: '#record',
      strip: '[role="tablist"]',
      tab: '[role="tab"]',
      selected: [{ attribute: 'aria-selected' }],
      panels: '#panels',
      panel: '[role="tabpanel"]',
    },
  ],
  fields: FIELDS,
  name: ['name'],
  read: { address: 'api/companies/{id}', reply: 'json', id: 'id' },
  write: { address: 'api/companies/{id}', method: 'PATCH', style: 'merge' },
};

/** A small site profile of a made-up CRM, as a document to start from. */
export const EXAMPLE_PROFILE = `${JSON.stringify(
  {
    format: 1,
    id: 'example-crm',
    name: 'Example CRM',
    matches: ['https://crm.example.com/*'],
    refresh: 'reload',
    entities: { company: COMPANY },
  },
  null,
  2,
)}\n`;
