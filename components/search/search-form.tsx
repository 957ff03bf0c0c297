import type { RefObject } from 'preact';
import { popup } from '../../lib/i18n/popup';
import { useText } from '../frame/surroundings';
import type { SearchSession } from './search-session';

interface Props {
  readonly session: SearchSession;
  readonly box: RefObject<HTMLInputElement>;
}

const LONGEST_SEARCH = 1000;

/** The search box. It searches when the person pauses, at once on Enter and Search; blank lists everything. */
export function SearchForm({ session, box }: Props) {
  const text = useText(popup);
  const draft = session.draft.value;
  const onInput = (event: InputEvent & { readonly currentTarget: HTMLInputElement }) => {
    const typed = { text: event.currentTarget.value };
    session.change(typed, false);
  };
  return (
    <search>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          session.search();
        }}
      >
        <label for="search-erp">{text('search.label')}</label>
        <input
          ref={box}
          id="search-erp"
          type="search"
          value={draft.text}
          maxLength={LONGEST_SEARCH}
          autocomplete="off"
          spellcheck={false}
          placeholder={text('search.placeholder')}
          onInput={onInput}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('[role=grid]')?.focus();
          }}
        />
        <button type="submit">{text('search.button')}</button>
      </form>
    </search>
  );
}
