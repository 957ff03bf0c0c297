import { describe, expect, it } from 'vitest';
import { safeAddress } from './safe-address';

describe('safeAddress', () => {
  it.each([
    ['email', 'post@nordlys.example', 'mailto:post@nordlys.example'],
    ['phone', '+47 22 86 (55) 00', 'tel:+4722865500'],
    ['website', 'www.nordlys.example', 'https://www.nordlys.example/'],
    ['website', 'http://nordlys.example/a?b=c', 'http://nordlys.example/a?b=c'],
    ['website', 'nordlys.example:8443/a', 'https://nordlys.example:8443/a'],
  ] as const)('leads from %s %s to %s', (type, value, address) => {
    expect(safeAddress(value, type)).toBe(address);
  });

  it.each([
    ['email', 'post@nordlys.example?bcc=spy@evil.example'],
    ['email', 'post@nordlys.example,spy@evil.example'],
    ['email', 'post'],
    ['phone', 'ring Kari'],
    ['phone', '22;ext=javascript:1'],
    ['website', 'javascript:alert(1)'],
    ['website', 'JaVaScRiPt:alert(1)'],
    ['website', 'data:text/html,x'],
    ['website', 'https://user:secret@nordlys.example'],
    ['website', 'https://nordlys.example/a b'],
    ['website', 'localhost'],
    ['text', 'https://nordlys.example'],
    ['website', null],
  ] as const)('leads nowhere from %s %s', (type, value) => {
    expect(safeAddress(value, type)).toBeNull();
  });
});
