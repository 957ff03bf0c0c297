import { useId } from 'preact/hooks';
import { type ConnectorKey, connectors, settingWords } from '../../lib/i18n/connectors';
import type { Translate } from '../../lib/i18n/translate';
import { useText } from '../frame/surroundings';
import type { SettingField, SettingProblem } from './connection-draft';

interface Props {
  readonly connector: string;
  readonly field: SettingField;
  readonly value: string;
  readonly problem: SettingProblem | null;
  /** The server did not accept this value. */
  readonly isRefused: boolean;
  /** A secret of this name is stored and stays when the box is left blank. */
  readonly isStored: boolean;
  readonly onChange: (value: string) => void;
}

/** One setting of a connection. */
export function SettingInput({ connector, field, value, problem, isRefused, isStored, onChange }: Props) {
  const text = useText(connectors);
  const id = useId();
  const key = `connector.${connector}.${field.key}`;
  const label = settingWords(key, text) ?? field.key;
  const said = problem === null ? settingWords(`${key}.hint`, text) : problemText(problem, text);
  return (
    <div class="field">
      <label for={id}>
        {label}
        {!field.mandatory && <span class="quiet"> ({text('form.optional')})</span>}
      </label>
      {field.type === 'choice' ? (
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {settingWords(`${key}.${choice}`, text) ?? choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type={field.type === 'secret' ? 'password' : field.type === 'address' ? 'url' : 'text'}
          value={value}
          required={field.mandatory && !isStored}
          maxLength={2000}
          autocomplete={field.type === 'secret' ? 'new-password' : 'off'}
          spellcheck={false}
          placeholder={isStored ? text('form.keepSecret') : undefined}
          aria-invalid={problem !== null || isRefused}
          aria-describedby={said === null ? undefined : `${id}-said`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {said !== null && (
        <p id={`${id}-said`} class={problem === null ? 'hint' : 'hint problem'}>
          {said}
        </p>
      )}
    </div>
  );
}

function problemText(problem: SettingProblem, text: Translate<ConnectorKey>) {
  return text(problem === 'mandatory' ? 'form.mandatory' : 'form.addressMalformed');
}
