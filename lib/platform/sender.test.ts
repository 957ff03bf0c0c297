import { describe, expect, it } from 'vitest';
import { senderFacts } from './sender';

const ORIGIN = 'https://crm.example';
const LOADED = `${ORIGIN}/Cust1/default.aspx?contact.main?contact_id=1`;
const SHOWN = `${ORIGIN}/Cust1/default.aspx?contact.main?contact_id=2`;

describe('the address of a sender', () => {
  it('is the one on screen after the page changed it without loading, which Chrome only says of the tab', () => {
    const sender = { id: 'us', origin: ORIGIN, url: LOADED, frameId: 0, tab: { id: 7, url: SHOWN } };
    expect(senderFacts(sender)).toEqual({
      extensionId: 'us',
      origin: ORIGIN,
      address: SHOWN,
      frameId: 0,
      tabId: 7,
    });
  });

  it('is its own where it is a frame inside the tab, or the tab has gone elsewhere', () => {
    const frame = { origin: ORIGIN, url: LOADED, frameId: 3, tab: { id: 7, url: SHOWN } };
    expect(senderFacts(frame).address).toBe(LOADED);
    const left = { origin: ORIGIN, url: LOADED, frameId: 0, tab: { id: 7, url: 'https://elsewhere.example/' } };
    expect(senderFacts(left).address).toBe(LOADED);
    const unknown = { origin: ORIGIN, url: LOADED, frameId: 0, tab: { id: 7 } };
    expect(senderFacts(unknown).address).toBe(LOADED);
  });
});
