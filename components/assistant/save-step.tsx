import { useState } from 'preact/hooks';
import { assistant } from '../../lib/i18n/assistant';
import type { SiteSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useClient, useText } from '../frame/surroundings';
import { useAssistant } from './assistant-context';
import { StepFrame } from './step-frame';

/** The name, and the end of it. */
export function SaveStep({ onSaved }: { readonly onSaved: (site: SiteSummary) => void }) {
  const { view } = useAssistant();
  const client = useClient();
  const text = useText(assistant);
  const action = useAction();
  const [name, setName] = useState(view.suggestedName);
  const { id, extendedProfile } = view.draft;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void action.run(async () => onSaved(await client.request('assistant.save', { id, name })));
  };
  return (
    <StepFrame heading={text('save.heading')} canGoOn={false}>
      <form class="assistant-save" onSubmit={save}>
        {extendedProfile === null && (
          <div class="field">
            <label for="profile-name">{text('save.name')}</label>
            <input
              id="profile-name"
              value={name}
              maxLength={200}
              required
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
        )}
        <p class="hint">{text('save.readOnly')}</p>
        {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={name} />}
        <div class="button-row">
          <button type="submit" class="primary" disabled={action.busy || name.trim() === ''}>
            {text('save.button')}
          </button>
        </div>
      </form>
    </StepFrame>
  );
}
