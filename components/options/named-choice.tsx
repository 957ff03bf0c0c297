interface Props {
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** A label and the list that it names, in one line. */
export function NamedChoice({ label, chosen, choices, onChoose }: Props) {
  return (
    <label class="check">
      {label}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
