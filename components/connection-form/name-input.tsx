import { connectors } from '../../lib/i18n/connectors';
import { useFocusOnArrival } from '../frame/focus';
import { useText } from '../frame/surroundings';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The name by which people know a connection. */
export function NameInput({ value, onChange }: Props) {
  const text = useText(connectors);
  const box = useFocusOnArrival<HTMLInputElement>();
  return (
    <div class="field">
      <label for="connection-name">{text('form.name')}</label>
      <input
        ref={box}
        id="connection-name"
        value={value}
        maxLength={200}
        required
        aria-describedby="connection-name-said"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id="connection-name-said" class="hint">
        {text('form.nameHint')}
      </p>
    </div>
  );
}
