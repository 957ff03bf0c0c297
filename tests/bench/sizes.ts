import { BUNDLES, loadedBytes } from '../house/bundles';
import { type Measurement, size } from './measurement';

/** What each part weighs after gzip, in the Chrome build; the house's tests check both builds. */
export function measureSizes(): Measurement[] {
  return BUNDLES.map(({ name, entry, budgetBytes }) => {
    const bytes = loadedBytes('chrome', entry);
    return {
      part: name,
      what: 'size after gzip',
      limit: size(budgetBytes),
      measured: size(bytes),
      baseline: '',
      verdict: bytes <= budgetBytes ? 'within' : 'over',
    };
  });
}
