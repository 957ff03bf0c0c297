import { useEffect, useState } from 'preact/hooks';
import { start } from '../../lib/i18n/start';
import type { PopupContext } from '../../lib/model/view';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';

interface Props {
  readonly context: Extract<PopupContext, { kind: 'grantable' }>;
}

/** The origin that the person was asked for last: browsers may close the popup while they ask. */
const ASKED = 'origin asked for';

/** One button, one origin: nothing else is asked for. */
export function Grantable({ context }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(start);
  const action = useAction();
  const [outcome, setOutcome] = useState<'open' | 'refused' | 'added'>('open');
  const { origin, address, adapter, crmName, access } = context;
  const finish = (granting: Promise<boolean>, otherwise: 'open' | 'refused') =>
    action.run(async () => {
      if (!(await granting)) return setOutcome(otherwise);
      await client.request('sites.add', { address, adapter });
      localStorage.removeItem(ASKED);
      setOutcome('added');
    });
  const allow = () => {
    localStorage.setItem(ASKED, origin);
    void finish(browser.grant([origin]), 'refused');
  };
  useEffect(() => {
    if (localStorage.getItem(ASKED) === origin) void finish(browser.isGranted([origin]), 'open');
  }, []);
  if (outcome === 'added') {
    return (
      <div class="notice good" role="status">
        <p class="notice-text">{text('start.added', { crm: crmName })}</p>
      </div>
    );
  }
  return (
    <>
      <p class="strong">{text('start.looksLike', { crm: crmName })}</p>
      <p>{text(access === 'read-only' ? 'start.grantSaysReadOnly' : 'start.grantSays', { origin })}</p>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={crmName} />}
      {outcome === 'refused' && (
        <p class="notice" role="alert">
          {text('start.refused')}
        </p>
      )}
      <div class="button-row">
        <button type="button" class="primary long" disabled={action.busy} onClick={allow}>
          {text('start.allow', { origin })}
        </button>
      </div>
    </>
  );
}
