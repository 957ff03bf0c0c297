import { useState } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import type { Settings } from '../../lib/model/connection';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useText } from '../frame/surroundings';

/** Personal choices; each is kept as soon as it is made. */
export function SettingsPage() {
  const client = useClient();
  const loading = useLoaded(() => client.request('settings.get', {}), [client]);
  return (
    <section class="page-body">
      <LoadedView loading={loading}>
        {(settings) => <SettingsForm settings={settings} onChange={loading.replace} />}
      </LoadedView>
    </section>
  );
}

interface FormProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

function SettingsForm({ settings, onChange }: FormProps) {
  const client = useClient();
  const text = useText(options);
  const action = useAction();
  const [saved, setSaved] = useState(false);
  const change = (changed: Partial<Settings>) =>
    action.run(async () => {
      const next = await client.request('settings.save', { ...settings, ...changed });
      onChange(next);
      setSaved(true);
      // The page is written in the language it was opened in.
      if (changed.language !== undefined) location.reload();
    });
  return (
    <>
      <fieldset class="choices">
        <legend>{text('settings.dialogs')}</legend>
        {(['popup', 'window'] as const).map((dialogs) => (
          <label key={dialogs} class="choice">
            <input
              type="radio"
              name="dialogs"
              checked={settings.dialogs === dialogs}
              onChange={() => void change({ dialogs })}
            />
            <span>
              {text(`settings.${dialogs}`)}
              <span class="hint">{text(`settings.${dialogs}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field narrow">
        <label for="language">{text('settings.language')}</label>
        <select
          id="language"
          value={settings.language}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            void change({ language: wanted === 'en' || wanted === 'nb' ? wanted : 'auto' });
          }}
        >
          {(['auto', 'en', 'nb'] as const).map((language) => (
            <option key={language} value={language}>
              {text(`settings.${language}`)}
            </option>
          ))}
        </select>
      </div>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm="CRM" />}
      <p role="status" class="quiet">
        {saved && text('settings.saved')}
      </p>
    </>
  );
}
