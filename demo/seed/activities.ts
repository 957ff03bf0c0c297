import { ASSOCIATES } from '../server/associates';
import type { ArchiveRow } from '../server/odata-filter';
import { dice } from './random';
import { seedTime } from './seed-time';

const KINDS: readonly (readonly [type: string, text: string])[] = [
  ['NO:"Møte";US:"Meeting"', 'NO:"Statusmøte";US:"Status meeting"'],
  ['NO:"Telefon";US:"Call"', 'NO:"Oppfølging av tilbud";US:"Follow up on the quote"'],
  ['NO:"E-post";US:"E-mail"', 'NO:"Sendte ny prisliste";US:"Sent the new price list"'],
  ['NO:"Oppgave";US:"Task"', 'NO:"Sjekke leveringsadresse";US:"Check the delivery address"'],
  ['NO:"Møte";US:"Meeting"', 'NO:"Befaring på lageret";US:"Visit to the warehouse"'],
  ['NO:"Dokument";US:"Document"', 'NO:"Rammeavtale, utkast";US:"Frame agreement, draft"'],
];

/** The activities of a record: made up from its number, so that they are the same on every run. */
export function seedActivities(recordNumber: number): ArchiveRow[] {
  const throwDice = dice(recordNumber * 49_979_687);
  const count = 2 + throwDice.below(6);
  const rows = Array.from({ length: count }, (_, index) => {
    const [type, text] = throwDice.pick(KINDS);
    return {
      appointmentId: recordNumber * 10 + index,
      date: new Date(seedTime(throwDice.below(120), throwDice)).toISOString().slice(0, 19),
      type,
      text,
      associateId: throwDice.pick(ASSOCIATES).name,
      completed: throwDice.onceIn(2),
    };
  });
  return rows.sort((left, right) => right.date.localeCompare(left.date));
}
