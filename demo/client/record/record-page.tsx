import type { JSX } from 'preact';
import { listAddress, type RecordScreen } from '../../address';
import { fill } from '../../dictionary/fill';
import { AppLink } from '../frame/app-link';
import { words } from '../state/language';
import { recordState, refreshRecord } from '../state/record';
import { MainCard } from './main-card';
import { SectionCard } from './section-card';

/** The screen of a company, contact or project. */
export function RecordPage(): JSX.Element {
  const state = recordState.value;
  switch (state.kind) {
    case 'loading':
      return <Skeleton />;
    case 'missing':
      return <Missing screen={state.screen} id={state.id} />;
    case 'failed':
      return <Failed message={state.message} />;
    case 'ready': {
      const { screen, id, language } = state.record;
      return (
        <div class="record-page" aria-busy={state.stale}>
          <MainCard key={`${screen} ${id} ${language}`} record={state.record} />
          <SectionCard key={`sections ${screen} ${id}`} record={state.record} />
        </div>
      );
    }
  }
}

function Skeleton(): JSX.Element {
  return (
    <div class="record-page" aria-busy="true">
      <section class="card skeleton-card">
        <p class="visually-hidden" role="status">
          {words.value.loading}
        </p>
        <div class="skeleton-line wide" />
        <div class="skeleton-line" />
        <div class="skeleton-block" />
      </section>
    </div>
  );
}

function Missing(props: { readonly screen: RecordScreen; readonly id: number }): JSX.Element {
  const text = words.value;
  return (
    <section class="card empty-card">
      <h1>{text.notFound}</h1>
      <p>{fill(text.notFoundHint, { id: props.id })}</p>
      <AppLink class="button primary" to={listAddress(props.screen)}>
        {text.goToList}
      </AppLink>
    </section>
  );
}

function Failed(props: { readonly message: string }): JSX.Element {
  return (
    <section class="card empty-card" role="alert">
      <h1>{words.value.loadFailed}</h1>
      <p>{props.message}</p>
      <button type="button" class="button primary" onClick={refreshRecord}>
        {words.value.tryAgain}
      </button>
    </section>
  );
}
