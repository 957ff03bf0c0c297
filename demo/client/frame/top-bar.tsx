import type { JSX } from 'preact';
import { listAddress } from '../../address';
import { fill } from '../../dictionary/fill';
import { chooseLanguage, type Language, language, words } from '../state/language';
import { goTo } from '../state/location';
import { chooseTheme, type Theme, theme } from '../state/theme';
import { Icon, type IconName } from './icons';
import { Monogram } from './monogram';

const USER = 'Kari Nordheim';

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_ICONS: Readonly<Record<Theme, IconName>> = { system: 'system', light: 'light', dark: 'dark' };

/** Search, language, appearance and the user. */
export function TopBar(): JSX.Element {
  const text = words.value;
  return (
    <header class="top-bar">
      <SearchBox />
      <span class="demo-badge">{text.demoBadge}</span>
      <div class="top-bar-tools">
        <LanguageSwitch />
        <ThemeButton />
        <span class="user" title={fill(text.signedInAs, { name: USER })}>
          <Monogram name={USER} round />
          <span class="user-name">{USER}</span>
        </span>
      </div>
    </header>
  );
}

function SearchBox(): JSX.Element {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = form instanceof HTMLFormElement ? new FormData(form).get('text') : '';
    goTo(listAddress('contact', typeof text === 'string' ? text.trim() : ''));
  };
  return (
    <search class="search-box">
      <form class="search-form" onSubmit={submit}>
        <Icon name="search" size={16} />
        <input
          type="search"
          name="text"
          class="search-input"
          placeholder={words.value.searchEverywhere}
          aria-label={words.value.searchEverywhere}
          autocomplete="off"
        />
      </form>
    </search>
  );
}

const LANGUAGES: readonly { readonly code: Language; readonly short: string; readonly name: string }[] = [
  { code: 'en', short: 'EN', name: 'English' },
  { code: 'nb', short: 'NO', name: 'Norsk' },
];

function LanguageSwitch(): JSX.Element {
  return (
    <fieldset class="language-switch" aria-label={words.value.chooseLanguage}>
      {LANGUAGES.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          class="language-button"
          lang={code}
          title={name}
          aria-pressed={language.value === code}
          onClick={() => chooseLanguage(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeButton(): JSX.Element {
  const text = words.value;
  const names: Readonly<Record<Theme, string>> = {
    system: text.themeSystem,
    light: text.themeLight,
    dark: text.themeDark,
  };
  const label = `${text.theme}: ${names[theme.value]}`;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(NEXT_THEME[theme.value])}
    >
      <Icon name={THEME_ICONS[theme.value]} />
    </button>
  );
}
