import { useEffect, useState } from 'preact/hooks';
import type { ProfileCheck } from '../../lib/model/profile-summary';
import { useClient } from '../frame/surroundings';

/** Milliseconds without a keystroke after which a document is checked. */
const PAUSE = 250;

/** What is wrong with a document, checked while it is written; null until the text as it is now has been checked. */
export function useProfileCheck(text: string): ProfileCheck | null {
  const client = useClient();
  const [checked, setChecked] = useState<{ readonly text: string; readonly check: ProfileCheck } | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    let isLatest = true;
    const timer = setTimeout(() => {
      client.request('profiles.check', { text }).then(
        (check) => isLatest && setChecked({ text, check }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [client, text]);
  return checked?.text === text ? checked.check : null;
}
