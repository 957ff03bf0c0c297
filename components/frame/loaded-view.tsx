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
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows what was loaded, a quiet progress line while it is not there yet, or why it did not come. */
export function LoadedView<Value>({ loading, erp = 'ERP', crm = 'CRM', children }: Props<Value>) {
  const { loaded, reload } = loading;
  const waiting = useDelayed(loaded.state === 'loading', SHOW_PROGRESS_AFTER);
  const text = useText(controls);
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  if (loaded.state === 'failed') {
    return (
      <div class="padded">
        <FailureNotice failure={loaded.failure} erp={erp} crm={crm} onRetry={reload} />
      </div>
    );
  }
  return waiting ? <Progress label={text('loading')} /> : null;
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
