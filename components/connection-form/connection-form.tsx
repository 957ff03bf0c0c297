import { useState } from 'preact/hooks';
import { type ConnectorKey, connectors } from '../../lib/i18n/connectors';
import { controls } from '../../lib/i18n/controls';
import type { Translate } from '../../lib/i18n/translate';
import { ACTOR_TYPES } from '../../lib/model/actor';
import type { ConnectionInput, ConnectionSummary, ConnectionTestResult, ConnectorSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { FailureNotice } from '../frame/failure-notice';
import { useFocusOnArrival } from '../frame/focus';
import { Progress } from '../frame/loaded-view';
import { useSurroundings, useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import { draftOf, originsOf, sameSettings, settingProblems } from './connection-draft';
import { SettingInput } from './setting-input';

interface Props {
  readonly connector: ConnectorSummary;
  /** The connection that is changed; null: a new one. */
  readonly stored: ConnectionSummary | null;
  readonly onSaved: (saved: ConnectionSummary) => void;
  readonly onCancel: () => void;
}

interface Tested {
  readonly draft: ConnectionInput;
  readonly result: ConnectionTestResult;
}

/** Settings of a connection. Only what a test just proved can be saved. */
export function ConnectionForm({ connector, stored, onSaved, onCancel }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(connectors);
  const button = useText(controls);
  const [draft, setDraft] = useState(() => draftOf(connector, stored));
  const [tested, setTested] = useState<Tested | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [showProblems, setShowProblems] = useState(false);
  const action = useAction();
  const nameBox = useFocusOnArrival<HTMLInputElement>();
  const problems = settingProblems(connector, draft);
  const isProven = tested !== null && sameSettings(tested.draft, draft);
  const origins = originsOf(connector, draft);

  const test = () => {
    setShowProblems(true);
    setRefused(null);
    if (problems.size > 0) return;
    // Asked for in the click itself: browsers refuse it after any wait.
    const granting = origins.length === 0 ? Promise.resolve(true) : browser.grant(origins);
    void action.run(async () => {
      setTested(null);
      if (!(await granting)) return setRefused(origins.join(', '));
      setTested({ draft, result: await client.request('connections.test', draft) });
    });
  };
  const save = () => action.run(async () => onSaved(await client.request('connections.save', draft)));
  const change = (key: string, value: string) => {
    setDraft({ ...draft, configuration: { ...draft.configuration, [key]: value } });
    action.forget();
  };
  const inputs = (mandatory: boolean) =>
    connector.configuration
      .filter((field) => field.mandatory === mandatory)
      .map((field) => (
        <SettingInput
          key={field.key}
          connector={connector.id}
          field={field}
          value={draft.configuration[field.key] ?? ''}
          problem={showProblems ? (problems.get(field.key) ?? null) : null}
          isRefused={action.failure !== null && Object.hasOwn(action.failure.fields, field.key)}
          isStored={stored !== null && field.type === 'secret'}
          onChange={(value) => change(field.key, value)}
        />
      ));
  const optional = inputs(false);
  return (
    <form
      class="connection-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isProven) void save();
        else test();
      }}
    >
      <div class="field">
        <label for="connection-name">{text('form.name')}</label>
        <input
          ref={nameBox}
          id="connection-name"
          value={draft.name}
          maxLength={200}
          required
          aria-describedby="connection-name-said"
          onInput={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <p id="connection-name-said" class="hint">
          {text('form.nameHint')}
        </p>
      </div>
      {inputs(true)}
      {optional.length > 0 && (
        <details class="field">
          <summary>{text('form.more')}</summary>
          <div class="connection-form">{optional}</div>
        </details>
      )}
      {origins.length > 0 && tested === null && (
        <p class="hint">{text('form.grantSays', { origin: origins.join(', ') })}</p>
      )}
      <Outcome
        connector={connector}
        busy={action.busy}
        tested={isProven ? tested : null}
        refused={refused}
        changed={tested !== null && !isProven}
      />
      {action.failure !== null && (
        <FailureNotice failure={action.failure} erp={draft.name || connector.name} crm="CRM" />
      )}
      <div class="button-row">
        <button type="button" class={isProven ? '' : 'primary'} disabled={action.busy} onClick={test}>
          {text('form.test')}
        </button>
        <button
          type="button"
          class={isProven ? 'primary' : ''}
          disabled={!isProven || action.busy || draft.name.trim() === ''}
          onClick={() => void save()}
        >
          {button('save')}
        </button>
        <button type="button" onClick={onCancel}>
          {button('cancel')}
        </button>
      </div>
    </form>
  );
}

interface OutcomeProps {
  readonly connector: ConnectorSummary;
  readonly busy: boolean;
  readonly tested: Tested | null;
  readonly refused: string | null;
  readonly changed: boolean;
}

function Outcome({ connector, busy, tested, refused, changed }: OutcomeProps) {
  const text = useText(connectors);
  const format = useFormat();
  const waiting = useDelayed(busy, SHOW_PROGRESS_AFTER);
  return (
    <div role="status">
      {waiting && <Progress label={text('form.testing', { connector: connector.name })} />}
      {!busy && tested !== null && (
        <p class="notice good">{foundText(tested.result, text, (items) => format.list(items))}</p>
      )}
      {!busy && refused !== null && <p class="notice danger">{text('form.refused', { origin: refused })}</p>}
      {!busy && tested === null && refused === null && (
        <p class="hint">{text(changed ? 'form.changed' : 'form.testFirst')}</p>
      )}
    </div>
  );
}

/** "Tryton 6.0.29: 42 customers and 17 suppliers" */
function foundText(
  { server, counts }: ConnectionTestResult,
  text: Translate<ConnectorKey>,
  list: (items: readonly string[]) => string,
): string {
  const found = ACTOR_TYPES.flatMap((type) => {
    const count = counts[type];
    return count === undefined ? [] : [text(`count.${type}`, { count })];
  });
  const isEmpty = ACTOR_TYPES.every((type) => (counts[type] ?? 0) === 0);
  return isEmpty ? text('form.foundNothing', { server }) : text('form.found', { server, counts: list(found) });
}
