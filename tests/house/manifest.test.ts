import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BUILDS, builtFile } from './bundles';
import { ROOT, shippedSources } from './sources';

const Manifest = v.looseObject({
  permissions: v.array(v.string()),
  icons: v.record(v.string(), v.string()),
  content_security_policy: v.object({ extension_pages: v.string() }),
});

/** Where the code shows that it needs a permission. One without a use is a reason for a store to refuse. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /\bstorage\.session\b/,
  alarms: /\bbrowser\.alarms\./,
  scripting: /\bbrowser\.scripting\./,
  activeTab: /\bbrowser\.tabs\.query\(\{ active: true/,
  declarativeNetRequestWithHostAccess: /\bdeclarativeNetRequest\b/,
};

describe.each(BUILDS)('%s', (build) => {
  const text = () => builtFile(build, 'manifest.json');
  const manifest = () => v.parse(Manifest, JSON.parse(text()));

  test('the manifest is the one that was agreed on', async () => {
    await expect(`${JSON.stringify(JSON.parse(text()), null, 2)}\n`).toMatchFileSnapshot(
      `snapshots/manifest.${build}.snap`,
    );
  });

  test('every permission is used by the code', () => {
    const code = shippedSources()
      .map((source) => source.text)
      .join('\n');
    expect(manifest().permissions.filter((permission) => !USES[permission]?.test(code))).toEqual([]);
  });

  test('asks for nothing that reads along, and for no host before a person grants it', () => {
    expect(Object.keys(manifest())).not.toContain('host_permissions');
    expect(Object.keys(manifest())).not.toContain('web_accessible_resources');
    expect(text()).not.toMatch(/"(tabs|cookies|webNavigation|webRequest|history|<all_urls>)"/);
  });

  test('its pages run only what is in the package', () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('has the icons that it names', () => {
    const { icons } = manifest();
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    const missing = Object.values(icons).filter((path) => !existsSync(join(ROOT, `.output/${build}-mv3`, path)));
    expect(missing).toEqual([]);
  });
});
