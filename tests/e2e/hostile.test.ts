import { beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_EXTENSION_ID } from './harness/chromium';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { compareWith, confirm, connect, pick, save, startConnecting } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { erpPanel, openErpTab, seeValues } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample' });

/**
 * Runs in the page before anything else of it, as a script of the CRM's own origin: changes what scripts build upon, and
 * notes what it gets to see of us. What it noted is read back as `window.heard`.
 */
const HOSTILE = `(() => {
  const heard = [];
  Object.defineProperty(window, 'heard', { value: heard });
  const wrap = (target, name, note) => {
    const native = target[name];
    target[name] = function (...given) {
      const said = note.call(this, given);
      if (said) heard.push(said);
      return native.apply(this, given);
    };
  };
  wrap(Element.prototype, 'attachShadow', function () { return 'attachShadow ' + this.localName; });
  wrap(EventTarget.prototype, 'addEventListener', function ([type]) {
    return this instanceof Element && this.localName.startsWith('counterpart-') ? 'listener ' + type : null;
  });
  wrap(window, 'fetch', ([request, options]) => {
    const method = (options && options.method) || request.method || 'GET';
    return method === 'GET' ? null : 'fetch ' + method;
  });
  wrap(window, 'postMessage', () => 'postMessage');
  wrap(JSON, 'stringify', ([value]) => (value && Object.hasOwn(value, 'counterpart') ? 'JSON ' + value.counterpart : null));
  wrap(MessagePort.prototype, 'postMessage', () => 'port');
  wrap(Array.prototype, 'map', function () { return this.some && this[0] && Object.hasOwn(this[0], 'erpField') ? 'map' : null; });
  for (const [name, value] of [['counterpart', 'record.save'], ['connectionId', 'x'], ['writes', []], ['isTrusted', true]]) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() { return value; },
      set(own) { Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true }); },
    });
  }
  window.addEventListener('message', (event) => {
    if (event.source !== window) heard.push('message from elsewhere');
  });
})();`;

const heardBy = (page: Surface) =>
  page.evaluate(
    () => (globalThis as unknown as { heard: string[] }).heard.filter((said) => said !== 'postMessage'),
    null,
  );

/** A page of company 1, not connected, with everything chosen: one press of Save would write to both systems. */
async function readyToSave(): Promise<Surface> {
  const page = await world.company(1);
  const dialog = await startConnecting(world, page, 'Customer');
  await compareWith(dialog, /10001/);
  await pick(dialog, 'Phone', 'SuperOffice');
  await confirm(dialog);
  await erpPanel(page).seeText('Save will connect');
  return page;
}

/** The person gives up: if anything had been started meanwhile, it would be seen now. */
async function expectNothingHappened(page: Surface): Promise<void> {
  await erpPanel(page).click('button', 'Cancel');
  await erpPanel(page).seeText(/not connected to Sample ERP/i);
  expect(await crmWrites(world)).toEqual([]);
  expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 00');
  expect(await crmValue(world, 1, '/Phones/0/Value')).toBe('70 26 41 80');
}

beforeEach(async () => {
  await world.crm.control.injectScript(HOSTILE);
});

describe('a script of the CRM page that means harm', () => {
  it('changes what scripts build upon: the tab works as ever, and the script sees nothing of it', async () => {
    const page = await readyToSave();
    await save(page);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    expect(await crmValue(world, 1, '/Emails/0/Value')).toBe('faktura@fjellheim-mobler.example');
    await seeValues(page, { Phone: '70 26 41 80', Number: '10001' });
    expect(await heardBy(page)).toEqual([]);
  });

  it('makes up clicks and keys on everything of ours: nothing happens', async () => {
    const page = await readyToSave();
    const pressed = await page.evaluate(() => {
      const ours: Element[] = [];
      const walk = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          if (root instanceof ShadowRoot || element.hasAttribute('data-counterpart')) ours.push(element);
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document);
      const init = { bubbles: true, composed: true, cancelable: true };
      for (const element of ours) {
        for (const type of ['pointerdown', 'pointerup']) element.dispatchEvent(new PointerEvent(type, init));
        for (const type of ['mousedown', 'mouseup', 'click', 'dblclick']) {
          element.dispatchEvent(new MouseEvent(type, init));
        }
        for (const key of ['Enter', ' ']) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            element.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
          }
        }
        if (element instanceof HTMLElement) element.click();
      }
      return ours.length;
    }, null);
    expect(pressed).toBeGreaterThan(10);
    await openErpTab(page);
    await expectNothingHappened(page);
  });

  it('starts no sync of a connected record', async () => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Phones: [{ Value: '11 11 11 11' }] } });
    await world.crm.control.clearRequests();
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('*')) {
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) {
          button.click();
          button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        }
      }
    }, null);
    await page.reload();
    await openErpTab(page);
    await erpPanel(page).seeText('1 change');
    expect(await crmWrites(world)).toEqual([]);
    expect((await sampleActor(world, 'customer', 10001)).phone).not.toBe('11 11 11 11');
  });

  it('sends messages by every way that a page has: the worker hears none of them', async () => {
    const page = await readyToSave();
    const answers = await page.evaluate(async (extensionId) => {
      const record = { site: 'any', entity: 'company', id: '1' };
      const messages = ['record.save', 'record.sync', 'connections.list', 'settings.get'].flatMap((counterpart) => [
        { counterpart, record: null, payload: {} },
        { counterpart, record, payload: {} },
      ]);
      const scope = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?(...given: unknown[]): Promise<unknown> } } | undefined
      >;
      const got: unknown[] = [];
      for (const message of messages) {
        window.postMessage(message, '*');
        for (const target of [document, window, document.documentElement]) {
          target.dispatchEvent(new CustomEvent('counterpart', { detail: message, bubbles: true }));
          target.dispatchEvent(new MessageEvent('message', { data: message }));
        }
        for (const name of ['chrome', 'browser']) {
          const send = scope[name]?.runtime?.sendMessage;
          if (send) got.push(await send(extensionId, message).catch(() => 'refused'));
        }
      }
      return got.filter((answer) => answer !== 'refused' && answer !== undefined);
    }, CHROMIUM_EXTENSION_ID);
    expect(answers).toEqual([]);
    await expectNothingHappened(page);
  });

  it('draws what looks like us or like a strip: there is still one ERP tab, in its own place', async () => {
    const page = await world.company(1);
    await page.see('tab', 'ERP');
    await page.evaluate(() => {
      const fakes = document.createElement('section');
      fakes.innerHTML =
        '<div data-card="ContactMainCard"><div role="tablist"><button role="tab">Company</button></div></div>' +
        '<div role="tablist"><button role="tab" data-counterpart="tab">Fake</button></div>' +
        '<counterpart-panel data-counterpart="panel"></counterpart-panel><counterpart-dock></counterpart-dock>';
      document.body.append(fakes);
    }, null);
    await openErpTab(page);
    await erpPanel(page).seeText(/not connected to Sample ERP/i);
    expect(await page.count('tab', /^ERP/)).toBe(1);
    expect(
      await page.evaluate(
        () => document.querySelector('main [data-counterpart="tab"], [role=main] [data-counterpart="tab"]') !== null,
        null,
      ),
    ).toBe(true);
  });

  it('swaps the address under the press of Save: nothing is written for either record', async () => {
    const page = await readyToSave();
    await page.evaluate(() => {
      const swap = () => history.replaceState(null, '', location.href.replace('contact_id=1', 'contact_id=2'));
      window.addEventListener('pointerdown', swap, { capture: true, once: true });
    }, null);
    await erpPanel(page).click('button', 'Save');
    await eventually(async () => (await page.url()).includes('contact_id=2'), 'the address to be another');
    await openErpTab(page).catch(() => undefined);
    await erpPanel(page).seeText(/not connected to Sample ERP/i);
    expect(await crmWrites(world)).toEqual([]);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 00');
    expect((await sampleActor(world, 'customer', 10002)).phone).not.toBe('70 26 41 80');
  });

  it('goes to another record by history: the tab shows that record and nothing of the one before', async () => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await page.evaluate(() => {
      history.pushState(null, '', location.href.replace('contact_id=1', 'contact_id=2'));
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, null);
    await page.gone('tab', /^ERP connected/);
    await openErpTab(page);
    await erpPanel(page).seeText(/not connected to Sample ERP/i);
    expect(await erpPanel(page).text()).not.toContain('Fjellheim');
  });
});

describe('a frame of the CRM inside the page', () => {
  it('gets no tab, although its address is one of the granted site', async () => {
    const page = await world.company(1);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      Object.assign(frame.style, { width: '900px', height: '600px' });
      document.body.append(frame);
    }, world.crm.page('?contact.main.personarchive?contact_id=2'));
    await page.until(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('[role=tab]') != null,
      null,
      'the frame to show its record',
    );
    await openErpTab(page);
    await erpPanel(page).seeText(/not connected to Sample ERP/i);
    const inFrame = await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const own = frame?.querySelectorAll('[data-counterpart], counterpart-panel, counterpart-dock').length;
      return { own, marked: frame?.documentElement.hasAttribute('data-counterpart') };
    }, null);
    expect(inFrame).toEqual({ own: 0, marked: false });
  });
});
