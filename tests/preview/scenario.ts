import type { FakeHandlers } from './fake-worker';

export interface Scenario {
  readonly page: 'popup' | 'options' | 'welcome';
  readonly handlers: FakeHandlers;
  readonly hash?: string;
}
