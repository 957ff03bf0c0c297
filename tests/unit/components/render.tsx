import { configure, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { type BrowserActions, SurroundingsProvider } from '../../../components/frame/surroundings';
import { createFakeWorker, type FakeHandlers } from '../../preview/fake-worker';

// A busy machine takes longer than the library's one second; a condition that never comes still fails.
configure({ asyncUtilTimeout: 15_000 });

/** Renders a screen in English with a scripted worker. */
export function renderScreen(screen: ComponentChildren, handlers: FakeHandlers, actions: Partial<BrowserActions> = {}) {
  const worker = createFakeWorker(handlers);
  const browser: BrowserActions = {
    grant: vi.fn(() => Promise.resolve(true)),
    isGranted: vi.fn(() => Promise.resolve(false)),
    openAddress: vi.fn(),
    openPage: vi.fn(),
    onRecordChanged: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    saveFile: vi.fn(),
    close: vi.fn(),
    version: '0.1.0',
    ...actions,
  };
  const surroundings = { client: worker, browser, language: 'en', locale: 'en-GB' } as const;
  const shown = render(<SurroundingsProvider value={surroundings}>{screen}</SurroundingsProvider>);
  return { ...shown, worker, browser };
}

/** An answer that is given when the test says so. */
export function heldBack<Value>() {
  let give: (value: Value) => void = () => undefined;
  let refuse: (cause: unknown) => void = () => undefined;
  const answer = new Promise<Value>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  return { answer, give, refuse };
}
