import { start } from '../../lib/i18n/start';
import type { RecentLink } from '../../lib/model/view';
import { useSurroundings, useText, useWords } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';

/** Recently viewed links; each opens its record. */
export function RecentLinks({ recent }: { readonly recent: readonly RecentLink[] }) {
  const { browser } = useSurroundings();
  const text = useText(start);
  const words = useWords();
  const format = useFormat();
  if (recent.length === 0) return null;
  return (
    <section class="recent">
      <h2>{text('recent.heading')}</h2>
      <ul>
        {recent.map((link) => {
          const { address } = link;
          const actor = words(`actor.${link.actorType}`);
          return (
            <li key={`${link.record.site} ${link.record.entity} ${link.record.id} ${link.connectionName}`}>
              {address === null ? (
                <span class="recent-name">{link.recordName}</span>
              ) : (
                <a
                  class="recent-name"
                  href={address}
                  onClick={(event) => {
                    event.preventDefault();
                    browser.openAddress(address);
                  }}
                >
                  {link.recordName}
                </a>
              )}
              <span class="quiet recent-actor" title={link.actorName}>
                {text('recent.actor', { actor, connection: link.connectionName })}
              </span>
              <span class="quiet recent-when">{format.moment(link.viewedAt)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
