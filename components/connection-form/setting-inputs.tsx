import { connectors } from '../../lib/i18n/connectors';
import type { ConnectionInput, ConnectorSummary } from '../../lib/model/setup';
import { useText } from '../frame/surroundings';
import type { SettingField, SettingProblem } from './connection-draft';
import { SettingInput } from './setting-input';

interface Props {
  readonly connector: ConnectorSummary;
  readonly draft: ConnectionInput;
  /** Null: the person has not tried yet, nothing is marked. */
  readonly problems: ReadonlyMap<string, SettingProblem> | null;
  /** What the server did not accept, by setting. */
  readonly refused: Readonly<Record<string, string>>;
  readonly onChange: (key: string, value: string) => void;
}

/** The settings that a connector needs; those that it can do without are folded away. */
export function SettingInputs({ connector, draft, problems, refused, onChange }: Props) {
  const text = useText(connectors);
  const input = (field: SettingField) => (
    <SettingInput
      key={field.key}
      connector={connector.id}
      field={field}
      value={draft.configuration[field.key] ?? ''}
      problem={problems?.get(field.key) ?? null}
      isRefused={Object.hasOwn(refused, field.key)}
      isStored={draft.id !== null && field.type === 'secret'}
      onChange={(value) => onChange(field.key, value)}
    />
  );
  const optional = connector.configuration.filter(({ mandatory }) => !mandatory);
  const isConcerned = optional.some(({ key }) => Object.hasOwn(refused, key));
  return (
    <>
      {connector.configuration.filter(({ mandatory }) => mandatory).map(input)}
      {optional.length > 0 && (
        <details class="field" open={isConcerned}>
          <summary>{text('form.more')}</summary>
          <div class="connection-form">{optional.map(input)}</div>
        </details>
      )}
    </>
  );
}
