import { profiles } from '../../lib/i18n/profiles';
import type { ProfileCheck, ProfileSummary } from '../../lib/model/profile-summary';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';

interface Props {
  readonly check: ProfileCheck | null;
  readonly isBlank: boolean;
  /** The stored profile that saving replaces, where that is another one than the edited. */
  readonly replaces: ProfileSummary | undefined;
  /** Shows the place of a problem in the document. */
  readonly onShow: (path: string) => void;
}

/** What a profile document describes, or everything that is wrong with it: where, and what. */
export function CheckOutcome({ check, isBlank, replaces, onShow }: Props) {
  const text = useText(profiles);
  const format = useFormat();
  if (isBlank) return <p class="quiet">{text('editor.blank')}</p>;
  if (check === null) return <p class="quiet">{text('editor.checking')}</p>;
  const { problems, summary } = check;
  if (problems.length > 0) {
    return (
      <div class="notice danger">
        <div class="notice-text">
          <p class="strong">{text('editor.problems', { count: problems.length })}</p>
          <ul class="problems">
            {problems.map(({ path, words }) => (
              <li key={`${path} ${words}`}>
                {path === '' ? (
                  <code>{text('editor.whole')}</code>
                ) : (
                  <button
                    type="button"
                    class="link"
                    aria-label={text('editor.show', { path })}
                    onClick={() => onShow(path)}
                  >
                    <code>{path}</code>
                  </button>
                )}
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    );
  }
  if (summary === null) return null;
  const entities = format.list(summary.entities.map((entity) => text(`entity.${entity}`)));
  const fine = summary.access === 'read-only' ? 'editor.fineReadOnly' : 'editor.fine';
  return (
    <div class="notice good">
      <div class="notice-text">
        <p>{text(fine, { name: summary.name, entities })}</p>
        {replaces !== undefined && <p class="strong">{text('editor.replaces', { name: replaces.name })}</p>}
      </div>
    </div>
  );
}
