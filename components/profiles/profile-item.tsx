import { useState } from 'preact/hooks';
import { profiles } from '../../lib/i18n/profiles';
import { sites as siteWords } from '../../lib/i18n/sites';
import { FailureError } from '../../lib/model/failure';
import type { ProfileSummary } from '../../lib/model/profile-summary';
import type { SiteSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { ConfirmDialog } from '../frame/confirm-dialog';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import { readDraft } from './profile-drafts';

interface Props {
  readonly profile: ProfileSummary;
  readonly sites: readonly SiteSummary[];
  readonly address: string;
  readonly onChanged: (said: string) => void;
}

/** One site profile and what can be done with it. */
export function ProfileItem({ profile, sites, address, onChanged }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(profiles);
  const action = useAction();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [usedBy, setUsedBy] = useState<string | null>(null);
  const { id, name } = profile;
  const users = sites.filter(({ adapter }) => adapter.id === profile.adapter).map((site) => site.name);
  const exportFile = () =>
    action.run(async () => {
      const { text: document } = await client.request('profiles.export', { id });
      const file = `${id}.json`;
      browser.saveFile(file, document);
      onChanged(text('exported', { name, file }));
    });
  const remove = () =>
    action.run(async () => {
      setAsking(false);
      try {
        await client.request('profiles.remove', { id });
      } catch (cause) {
        const holder = cause instanceof FailureError ? cause.failure.holder : null;
        if (holder === null) throw cause;
        return setUsedBy(holder);
      }
      onChanged(text('removed', { name }));
    });
  return (
    <li class="item">
      <ProfileFacts profile={profile} />
      {profile.problemCount > 0 && <p class="notice danger">{text('unusable', { count: profile.problemCount })}</p>}
      {readDraft(id) !== null && <p class="notice warning">{text('draft')}</p>}
      <div role="alert">
        {usedBy !== null && <p class="notice danger">{text('removed.used', { name, site: usedBy })}</p>}
      </div>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={name} />}
      <div class="button-row">
        <a class="button" href={address} aria-label={`${text('edit')}: ${name}`}>
          {text('edit')}
        </a>
        <button type="button" aria-label={`${text('export')}: ${name}`} disabled={action.busy} onClick={exportFile}>
          {text('export')}
        </button>
        {users.length === 0 && (
          <a class="button" href="#sites">
            {text('addSite')}
          </a>
        )}
        <span class="grow" />
        <button
          type="button"
          class="danger"
          aria-label={`${text('remove')}: ${name}`}
          onClick={() => (users.length === 0 ? setAsking(true) : setUsedBy(format.list(users)))}
        >
          {text('remove')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          heading={text('remove.heading', { name })}
          verb={text('remove')}
          busy={action.busy}
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        >
          <p>{text('remove.says')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

function ProfileFacts({ profile }: { readonly profile: ProfileSummary }) {
  const text = useText(profiles);
  const siteText = useText(siteWords);
  const format = useFormat();
  const { name, siteCount, access, entities, verifiedOn, matches } = profile;
  return (
    <>
      <div class="item-head">
        <h2>{name}</h2>
        {access === 'read-only' && <span class="tag">{siteText('access.tag')}</span>}
        <span class="quiet">{siteCount === 0 ? text('unused') : text('sites', { count: siteCount })}</span>
      </div>
      <p class="quiet">{matches.join(' · ')}</p>
      <p class="quiet small">
        {entities.length > 0 &&
          text('entities', { entities: format.list(entities.map((entity) => text(`entity.${entity}`))) })}
        {verifiedOn !== '' && ` · ${text('tried', { on: verifiedOn })}`}
      </p>
    </>
  );
}
