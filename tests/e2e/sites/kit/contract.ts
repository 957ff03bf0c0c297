import { describe } from 'vitest';
import type { World } from '../../harness/world';
import { behaving } from './behave';
import { mounting } from './mount';
import { photographing } from './pictures';
import { recognising } from './recognise';
import type { SiteSubject } from './subject';
import { followingThePage } from './surroundings';
import { surviving } from './survive';
import { useTrial } from './trial';
import { exchangingValues } from './values';
import { withoutStrip } from './without-strip';

/**
 * What every CRM must stand, through the whole extension in a real browser. The world is one without a CRM
 * (`useWorld({ erp: 'sample', crm: 'none' })`); several subjects can share it.
 */
export function siteContract(world: World, subject: SiteSubject): void {
  describe(`The site contract: ${subject.name}`, () => {
    const trial = useTrial(world, subject);
    recognising(trial);
    mounting(trial);
    surviving(trial);
    behaving(trial);
    withoutStrip(trial);
    exchangingValues(trial);
    followingThePage(trial);
    photographing(trial);
  });
}
