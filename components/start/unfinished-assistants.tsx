import { assistantStart } from '../../lib/i18n/assistant-start';
import type { AssistantSummary } from '../../lib/messages/assistant-messages';
import { useAction } from '../frame/action';
import { useLoaded } from '../frame/loaded';
import { useSurroundings, useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';

/** CRMs that somebody began to add: nothing of it is lost when the assistant's window is closed. */
export function UnfinishedAssistants() {
  const { client } = useSurroundings();
  const text = useText(assistantStart);
  const { loaded, reload } = useLoaded(() => client.request('assistant.list', {}), [client]);
  // What cannot be asked now is still there the next time.
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section class="unfinished">
      <h2>{text('start.unfinished')}</h2>
      <ul>
        {loaded.value.map((draft) => (
          <Unfinished key={draft.id} draft={draft} onDiscarded={reload} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly draft: AssistantSummary;
  readonly onDiscarded: () => void;
}

function Unfinished({ draft, onDiscarded }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(assistantStart);
  const format = useFormat();
  const action = useAction();
  const { id, origin, entity, changedAt } = draft;
  const { host } = new URL(origin);
  const resume = () =>
    action.run(async () => {
      await client.request('assistant.open', { id });
      browser.close();
    });
  const discard = () =>
    action.run(async () => {
      await client.request('assistant.discard', { id });
      onDiscarded();
    });
  return (
    <li>
      <span class="strong">{host}</span>
      <span class="quiet">{entity === null ? '' : text(`entity.${entity}`)}</span>
      <span class="quiet small">{format.moment(changedAt)}</span>
      <span class="button-row">
        <button type="button" class="link" aria-label={text('start.resumeFor', { host })} onClick={() => void resume()}>
          {text('start.resume')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={text('start.discardFor', { host })}
          onClick={() => void discard()}
        >
          {text('start.discard')}
        </button>
      </span>
    </li>
  );
}
