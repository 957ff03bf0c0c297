import { useEffect, useState } from 'preact/hooks';
import { originOf } from '../../lib/model/address';
import { useClient } from '../frame/surroundings';

/** The adapter that an address looks like, asked of the worker as it is typed; null while it looks like none. */
export function useSuggestedAdapter(address: string): string | null {
  const client = useClient();
  const [suggested, setSuggested] = useState<string | null>(null);
  useEffect(() => {
    if (originOf(address) === null) {
      setSuggested(null);
      return;
    }
    let isLatest = true;
    client.request('sites.suggest', { address }).then(
      ({ adapter }) => isLatest && setSuggested(adapter),
      () => isLatest && setSuggested(null),
    );
    return () => {
      isLatest = false;
    };
  }, [client, address]);
  return suggested;
}
