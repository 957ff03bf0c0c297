import { useState } from 'preact/hooks';
import { profiles as profileWords } from '../../lib/i18n/profiles';
import type { ProfileSummary } from '../../lib/model/profile-summary';
import type { SiteSummary } from '../../lib/model/setup';
import { useText } from '../frame/surroundings';
import { EXAMPLE_PROFILE } from './example-profile';
import { dropDraft, newDrafts } from './profile-drafts';
import { ProfileItem } from './profile-item';

interface Props {
  readonly profiles: readonly ProfileSummary[];
  readonly sites: readonly SiteSummary[];
  readonly addressOf: (id: string) => string;
  /** Opens the editor on a text that is not stored yet. */
  readonly onNew: (text: string) => void;
  readonly onFile: (file: File | undefined) => void;
  readonly onChanged: (said: string) => void;
}

/** Every site profile, what was begun and not saved, and the ways to a new one. */
export function ProfileList({ profiles, sites, addressOf, onNew, onFile, onChanged }: Props) {
  const text = useText(profileWords);
  const [drafts, setDrafts] = useState(newDrafts);
  const isFirst = profiles.length === 0 && drafts.length === 0;
  const discard = (id: string) => {
    dropDraft(id);
    setDrafts(newDrafts());
  };
  return (
    <>
      {isFirst && (
        <div class="empty">
          <p class="strong">{text('none')}</p>
          <p>{text('none.assistant')}</p>
          <p class="quiet">{text('none.write')}</p>
        </div>
      )}
      <ul class="items">
        {profiles.map((profile) => (
          <ProfileItem
            key={profile.id}
            profile={profile}
            sites={sites}
            address={addressOf(profile.id)}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {drafts.map((id) => (
        <div key={id} class="notice warning">
          <p class="notice-text">{text('draft.new')}</p>
          <a class="button" href={addressOf(id)}>
            {text('draft.goOn')}
          </a>
          <button type="button" onClick={() => discard(id)}>
            {text('editor.discard')}
          </button>
        </div>
      ))}
      <div class="button-row">
        <label class={`button file ${isFirst ? 'primary' : ''}`}>
          {text('import')}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => onFile(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" onClick={() => onNew('')}>
          {text('write')}
        </button>
        <button type="button" onClick={() => onNew(EXAMPLE_PROFILE)}>
          {text('example')}
        </button>
      </div>
      <p class="hint">{text('drop')}</p>
    </>
  );
}
