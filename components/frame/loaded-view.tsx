import type { ComponentChildren } from 'preact';
import { controls } from '../../lib/i18n/controls';
import { SHOW_PROGRESS_AFTER, useDelayed } from './delayed';
import { FailureNotice } from './failure-notice';
import type { Loading } from './loaded';
import { useText } from './surroundings';

interface Props<Value> {
  readonly loading: Loading<Value>;
  readonly erp?: string;
  readonly crm?: string;
  /** What is loaded is the whole screen. */
  readonly isScreen?: boolean;
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows what was loaded, a quiet progress line while it is not there yet, or why it did not come. */
export function LoadedView<Value>({ loading, erp = 'ERP', crm = 'CRM', isScreen = false, children }: Props<Value>) {
  const { loaded, reload } = loading;
  const waiting = useDelayed(loaded.state === 'loading', SHOW_PROGRESS_AFTER);
  const text = useText(controls);
  const Frame = isScreen ? 'main' : 'div';
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.state === 'failed') {
    return (
      <Frame class={isScreen ? 'home' : ''}>
        {isScreen && <h1>Counterpart</h1>}
        <FailureNotice failure={loaded.failure} erp={erp} crm={crm} onRetry={reload} />
      </Frame>
    );
  }
  if (!waiting) return null;
  return (
    <Frame class={isScreen ? 'home' : ''}>
      <Progress label={text('loading')} />
    </Frame>
  );
}

/** A wait of unknown length. */
export function Progress({ label }: { readonly label: string }) {
  return (
    <div class="progress" role="status">
      <span class="progress-bar" aria-hidden="true" />
      <span class="quiet">{label}</span>
    </div>
  );
}
