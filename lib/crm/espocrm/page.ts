import { recogniseBy } from '../address/recognise';
import type { CrmPage } from '../contract';
import { placeBy } from '../mount/place';
import { ESPOCRM_ADDRESSES } from './address';
import { createApi } from './api';
import { countryNames } from './country';
import { pageLanguage } from './language';
import { ESPOCRM_PLACES } from './places';
import { espoCrmRecords } from './records';

/** EspoCRM's web client. */
export function createEspoCrmPage(page: Document): CrmPage {
  const countries = countryNames(() => {
    const languages = [pageLanguage(page), 'en', ...(page.defaultView?.navigator.languages ?? [])];
    return languages.filter((language) => language !== null);
  });
  return {
    ...placeBy({ rules: ESPOCRM_PLACES, recognise: (address) => recogniseBy(ESPOCRM_ADDRESSES, address) }),
    ...espoCrmRecords(createApi(page), countries),
    language: pageLanguage,
    entityOf: async ({ entities }) => entities[0] ?? null,
    // Nothing outside of the page's own scripts makes it read a record again.
    refresh: () => false,
  };
}
