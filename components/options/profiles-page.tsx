import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { profiles as profileWords } from '../../lib/i18n/profiles';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useText } from '../frame/surroundings';
import { isNew, keepDraft, newDraftId } from '../profiles/profile-drafts';
import { ProfileEditor } from '../profiles/profile-editor';
import { ProfileList } from '../profiles/profile-list';
import { UnfinishedAssistants } from '../start/unfinished-assistants';
import { hashOf } from './route';

/** Larger files are no site profiles. In bytes. */
const LARGEST_FILE = 500_000;

const addressOf = (id: string) => hashOf({ page: 'profiles', id });

/** CRMs that are described without code: list, import, write, export, remove. */
export function ProfilesPage({ profileId }: { readonly profileId: string | null }) {
  const client = useClient();
  const text = useText(profileWords);
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'danger'; readonly words: string } | null>(null);
  const section = useRef<HTMLElement>(null);
  const before = useRef(profileId);
  useEffect(() => {
    // Back in the list: what had the focus is gone.
    if (profileId === null && before.current !== null) section.current?.focus({ preventScroll: true });
    before.current = profileId;
  }, [profileId]);
  const loading = useLoaded(async () => {
    const [profiles, sites] = await Promise.all([
      client.request('profiles.list', {}),
      client.request('sites.list', {}),
    ]);
    const isStored = profiles.some(({ id }) => id === profileId);
    const stored = profileId !== null && isStored ? await client.request('profiles.export', { id: profileId }) : null;
    return { of: profileId, profiles, sites, stored: stored?.text ?? null };
  }, [client, profileId]);
  const begin = useCallback((document: string) => {
    const id = newDraftId();
    if (document !== '') keepDraft(id, document);
    setSaid(null);
    location.hash = addressOf(id);
  }, []);
  const importFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const { name, size } = file;
    if (size > LARGEST_FILE) return setSaid({ tone: 'danger', words: text('tooLong', { name }) });
    await file.text().then(begin, () => setSaid({ tone: 'danger', words: text('unreadable', { name }) }));
  };
  const leave = (words: string | null) => {
    setSaid(words === null ? null : { tone: 'good', words });
    location.hash = hashOf({ page: 'profiles', id: null });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the button beside it does the same
    <section
      ref={section}
      tabIndex={-1}
      class={`page-body ${profileId === null ? '' : 'wide'}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void importFile(event.dataTransfer?.files[0]);
      }}
    >
      {profileId === null && <p class="quiet">{text('intro')}</p>}
      {profileId === null && <UnfinishedAssistants />}
      <div role="status">{said !== null && <p class={`notice ${said.tone}`}>{said.words}</p>}</div>
      <LoadedView loading={loading}>
        {({ of, profiles, sites, stored }) => {
          // The next one is being asked for.
          if (of !== profileId) return null;
          if (profileId === null) {
            return (
              <ProfileList
                profiles={profiles}
                sites={sites}
                addressOf={addressOf}
                onNew={begin}
                onFile={(file) => void importFile(file)}
                onChanged={(words) => {
                  setSaid({ tone: 'good', words });
                  loading.reload();
                }}
              />
            );
          }
          if (stored === null && !isNew(profileId)) {
            return (
              <div class="empty">
                <p class="strong">{text('editor.gone')}</p>
                <a href={hashOf({ page: 'profiles', id: null })}>{text('editor.close')}</a>
              </div>
            );
          }
          return (
            <ProfileEditor
              key={profileId}
              id={profileId}
              stored={stored}
              all={profiles}
              onSaved={({ name }) => leave(text('saved', { name }))}
              onLeave={() => leave(null)}
            />
          );
        }}
      </LoadedView>
    </section>
  );
}
