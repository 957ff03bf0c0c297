import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/failure';
import type { ConnectionInput, ConnectionTestResult } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { useSurroundings } from '../frame/surroundings';
import { sameSettings } from './connection-draft';

export interface ConnectionTest {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What a test of exactly these settings found; null: they are not proven. */
  readonly proven: ConnectionTestResult | null;
  /** A test succeeded, and settings were changed since. */
  readonly isOutdated: boolean;
  /** The browser did not let us ask these. */
  readonly refusedOrigins: string | null;
  /** Must be called directly in the click: the browser may have to ask the person. */
  readonly start: (origins: readonly string[]) => void;
  readonly forgetFailure: () => void;
}

/** Grants the origins and tests the settings. A proof holds for the very settings that were tested. */
export function useConnectionTest(draft: ConnectionInput): ConnectionTest {
  const { client, browser } = useSurroundings();
  const [tested, setTested] = useState<{ draft: ConnectionInput; result: ConnectionTestResult } | null>(null);
  const [refusedOrigins, setRefusedOrigins] = useState<string | null>(null);
  const action = useAction();
  const start = (origins: readonly string[]) => {
    const granting = origins.length === 0 ? Promise.resolve(true) : browser.grant(origins);
    void action.run(async () => {
      setTested(null);
      setRefusedOrigins(null);
      if (await granting) setTested({ draft, result: await client.request('connections.test', draft) });
      else setRefusedOrigins(origins.join(', '));
    });
  };
  const isProven = tested !== null && sameSettings(tested.draft, draft);
  return {
    busy: action.busy,
    failure: action.failure,
    proven: isProven ? tested.result : null,
    isOutdated: tested !== null && !isProven,
    refusedOrigins,
    start,
    forgetFailure: action.forget,
  };
}
