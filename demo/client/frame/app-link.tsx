import type { ComponentChildren, JSX } from 'preact';
import { type Address, formatAddress } from '../../address';
import { goTo } from '../state/location';

export interface AppLinkProps {
  readonly to: Address;
  readonly class?: string;
  readonly current?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link to another screen: opened in place on a plain click, by the browser otherwise. */
export function AppLink(props: AppLinkProps): JSX.Element {
  const open = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    goTo(props.to);
  };
  return (
    <a
      class={props.class}
      href={formatAddress(props.to)}
      aria-current={props.current === true ? 'page' : undefined}
      aria-label={props.label}
      onClick={open}
    >
      {props.children}
    </a>
  );
}
