import type { ListItem } from '../../model/field';

/** The lists of the sample ERP, by name. */
export const SAMPLE_LISTS: Readonly<Record<string, readonly ListItem[]>> = {
  customerGroup: [
    { key: 'RET', label: 'Retail' },
    { key: 'IND', label: 'Industry' },
    { key: 'SRV', label: 'Services' },
    { key: 'PUB', label: 'Public sector' },
    { key: 'FOOD', label: 'Food and drink' },
  ],
  supplierGroup: [
    { key: 'GOODS', label: 'Goods' },
    { key: 'SERV', label: 'Services' },
    { key: 'FREIGHT', label: 'Freight' },
  ],
  paymentTerms: [
    { key: 'N10', label: 'Net 10 days' },
    { key: 'N14', label: 'Net 14 days' },
    { key: 'N30', label: 'Net 30 days' },
    { key: 'N60', label: 'Net 60 days' },
    { key: 'PRE', label: 'Prepayment' },
  ],
  currency: [
    { key: 'NOK', label: 'Norwegian krone' },
    { key: 'SEK', label: 'Swedish krona' },
    { key: 'DKK', label: 'Danish krone' },
    { key: 'ISK', label: 'Icelandic króna' },
    { key: 'EUR', label: 'Euro' },
  ],
  projectStatus: [
    { key: 'PLAN', label: 'Planned' },
    { key: 'RUN', label: 'Running' },
    { key: 'HOLD', label: 'On hold' },
    { key: 'DONE', label: 'Finished' },
  ],
};
