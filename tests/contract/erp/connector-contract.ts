import { afterAll, beforeAll, describe } from 'vitest';
import { changingPromises } from './kit/changing';
import { creatingPromises } from './kit/creating';
import { describingPromises } from './kit/describing';
import { failingPromises } from './kit/failing';
import { readingPromises } from './kit/reading';
import { restrictingPromises } from './kit/restricting';
import { searchingPromises } from './kit/searching';
import { Drive, type MakeSubject } from './kit/subject';
import { updatingPromises } from './kit/updating';

/**
 * What every connector promises (lib/erp/contract.ts), driven against the ERP that `makeSubject` prepares. A connector is
 * done when this passes against the real product, or against a fake that says how true it is.
 */
export function connectorContract(name: string, makeSubject: MakeSubject): void {
  describe(`connector ${name}`, () => {
    const life = new AbortController();
    let current: Drive | null = null;
    const drive = () => {
      if (current === null) throw new Error('the subject has not been made');
      return current;
    };

    beforeAll(async () => {
      current = await Drive.begin(await makeSubject(life.signal));
    });
    afterAll(() => life.abort());

    describe('describing', () => describingPromises(drive));
    describe('searching', () => searchingPromises(drive));
    describe('advanced search', () => restrictingPromises(drive));
    describe('reading', () => readingPromises(drive));
    describe('creating', () => creatingPromises(drive));
    describe('updating', () => updatingPromises(drive));
    describe('changes', () => changingPromises(drive));
    describe('failing', () => failingPromises(drive));
  });
}
