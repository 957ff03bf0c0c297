import type { ComponentChildren } from 'preact';

interface Props {
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  /** Its name where the words on it are not enough. */
  readonly label?: string;
  /** A mark by which the focus can be brought here. */
  readonly landmark?: string;
  readonly children: ComponentChildren;
}

/**
 * The only way to act in the tab: a button that heeds people, not scripts. The page around us can call `click()` on
 * whatever it finds, but it cannot make a trusted event. A disabled one keeps the focus, so that it is not lost while the
 * answer to a press is on its way.
 */
export function TrustedButton(props: Props) {
  const { onPress, kind = 'plain', disabled = false, describedBy, label, landmark, children } = props;
  const press = (event: MouseEvent) => {
    if (event.isTrusted && !disabled) onPress();
  };
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      data-landmark={landmark}
      onClick={press}
    >
      {children}
    </button>
  );
}
