import { useState } from 'preact/hooks';
import { connectors } from '../../lib/i18n/connectors';
import { controls } from '../../lib/i18n/controls';
import type { ConnectionInput, ConnectionSummary, ConnectorSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useClient, useText } from '../frame/surroundings';
import { draftOf, originsOf, settingProblems } from './connection-draft';
import { useConnectionTest } from './connection-test';
import { NameInput } from './name-input';
import { SettingInputs } from './setting-inputs';
import { TestOutcome } from './test-outcome';

interface Props {
  readonly connector: ConnectorSummary;
  /** The connection that is changed; null: a new one. */
  readonly stored: ConnectionSummary | null;
  readonly onSaved: (saved: ConnectionSummary) => void;
  readonly onCancel: () => void;
}

/** Settings of a connection. Only what a test just proved can be saved. */
export function ConnectionForm({ connector, stored, onSaved, onCancel }: Props) {
  const client = useClient();
  const text = useText(connectors);
  const [draft, setDraft] = useState<ConnectionInput>(() => draftOf(connector, stored));
  const [tried, setTried] = useState(false);
  const test = useConnectionTest(draft);
  const saving = useAction();
  const problems = settingProblems(connector, draft);
  const origins = originsOf(connector, draft);
  const failure = saving.failure ?? test.failure;
  const startTest = () => {
    setTried(true);
    if (problems.size === 0) test.start(origins);
  };
  const save = () => void saving.run(async () => onSaved(await client.request('connections.save', draft)));
  return (
    <form
      class="connection-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (test.proven === null) startTest();
        else save();
      }}
    >
      <NameInput value={draft.name} onChange={(name) => setDraft({ ...draft, name })} />
      <SettingInputs
        connector={connector}
        draft={draft}
        problems={tried ? problems : null}
        refused={failure?.fields ?? {}}
        onChange={(key, value) => {
          setDraft({ ...draft, configuration: { ...draft.configuration, [key]: value } });
          test.forgetFailure();
          saving.forget();
        }}
      />
      {origins.length > 0 && test.proven === null && !test.isOutdated && (
        <p class="hint">{text('form.grantSays', { origin: origins.join(', ') })}</p>
      )}
      <TestOutcome connectorName={connector.name} test={test} />
      {failure !== null && <FailureNotice failure={failure} erp={draft.name || connector.name} crm="CRM" />}
      <FormButtons
        isProven={test.proven !== null}
        isNamed={draft.name.trim() !== ''}
        busy={test.busy || saving.busy}
        onTest={startTest}
        onSave={save}
        onCancel={onCancel}
      />
    </form>
  );
}

interface ButtonProps {
  readonly isProven: boolean;
  readonly isNamed: boolean;
  readonly busy: boolean;
  readonly onTest: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

function FormButtons({ isProven, isNamed, busy, onTest, onSave, onCancel }: ButtonProps) {
  const text = useText(connectors);
  const button = useText(controls);
  return (
    <div class="button-row">
      <button type="button" class={isProven ? '' : 'primary'} disabled={busy} onClick={onTest}>
        {text('form.test')}
      </button>
      <button type="button" class={isProven ? 'primary' : ''} disabled={!isProven || !isNamed || busy} onClick={onSave}>
        {button('save')}
      </button>
      <button type="button" onClick={onCancel}>
        {button('cancel')}
      </button>
    </div>
  );
}
