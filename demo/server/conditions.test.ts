import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error';
import { notModified, refuseIfModified } from './conditions';
import { blankRecord } from './entity-form';
import type { ApiRequest } from './exchange';

const CHANGED = Date.UTC(2026, 10, 20, 12, 0, 0);
const record = { ...blankRecord(), updated: CHANGED };

function requestWith(name: string, value: string): ApiRequest {
  return {
    method: 'GET',
    path: [],
    query: new URLSearchParams(),
    header: (asked) => (asked === name ? value : ''),
    body: '',
    associateId: 11,
  };
}

function secondsAfter(seconds: number): string {
  return new Date(CHANGED + seconds * 1000).toUTCString();
}

describe('If-Modified-Since', () => {
  it.each([
    ['a second before the change', secondsAfter(-1), false],
    ['the second of the change', secondsAfter(0), true],
    ['later', secondsAfter(1), true],
    ['no date', 'yesterday', false],
    ['nothing', '', false],
  ])('%s', (_what, value, unchanged) => {
    expect(notModified(requestWith('if-modified-since', value), record)).toBe(unchanged);
  });
});

describe('If-Unmodified-Since', () => {
  it.each([
    ['a second before the change', secondsAfter(-1), 412],
    ['the second of the change', secondsAfter(0), 200],
    ['later', secondsAfter(1), 200],
    ['no date', 'yesterday', 200],
  ])('%s', (_what, value, status) => {
    let answered = 200;
    try {
      refuseIfModified(requestWith('if-unmodified-since', value), record);
    } catch (error) {
      answered = error instanceof ApiError ? error.status : 500;
    }
    expect(answered).toBe(status);
  });
});
