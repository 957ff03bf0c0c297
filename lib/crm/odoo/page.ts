import { recogniseBy } from '../address/recognise';
import { CrmError, type CrmPage } from '../contract';
import { placeBy } from '../mount/place';
import { Actions } from './actions';
import { ODOO_ADDRESSES } from './address';
import { createApi } from './api';
import { Countries } from './countries';
import { languageTag, sessionLanguage } from './language';
import { ODOO_PLACES } from './places';
import { OdooRecords } from './records';

/** Odoo's web client. Nothing in its page makes it read a record again, so the person is told to reload it. */
export function createOdooPage(page: Document): CrmPage {
  /** It changes only with a new page. */
  let known: string | null | undefined;
  const language = () => {
    if (known === undefined) known = sessionLanguage(page);
    return known;
  };
  const api = createApi(page, language);
  const actions = new Actions(page);
  const countries = new Countries(api);
  const records = new OdooRecords(api, countries);
  return {
    ...placeBy({ rules: ODOO_PLACES, recognise: (address) => recogniseBy(ODOO_ADDRESSES, address) }),
    language() {
      const code = language();
      return code === null ? null : languageTag(code);
    },
    async entityOf(addressed, signal) {
      const entities = await actions.entitiesOf(addressed, signal);
      return records.entityOf({ ...addressed, entities }, signal);
    },
    read: (record, signal) => records.read(record, signal),
    write: (write, signal) => records.write(write, signal),
    async listItems(list, signal) {
      if (list !== 'country') throw new CrmError('validation');
      return countries.items(signal);
    },
    refresh: () => false,
  };
}
