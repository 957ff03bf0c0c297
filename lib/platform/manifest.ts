export type BrowserFamily = 'chrome' | 'firefox';

/** The identity of the add-on in Firefox, by which administrators address it in policies. */
export const FIREFOX_ID = 'counterpart@counterpart.example';

/** Public half of the key that fixes the extension id in Chrome, so that an ERP's list of allowed origins can name it. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA9nQnK4Q5e8gITtg+LKTl6ilSFsRtw2rLnLEIM4IrfKojEgYulwazRVFZkGDItoMrx3gW1BB/wL28ifgM4Cb/wW0wOx/v1ZW4cB9FYBVgclmtx4benAZQ+KDYj3eGN5QaCfOywjYt8zUf/Vl9jhhddEwLUbbuFB66fzwdAz3kRCdTqSztKO+F0JdK/ZzjffYVlFVhHGktSg7ns7M1ERL388ZXa0tQR/a9w+1UZ86FQzoCDXPdaQ4ga/PoqzyEZgLtgvC52UMEKUePMZRxLi5yz+r+4e4hWsrFwpxEXbZMyoMldzzqjtKuut4oHscGIRXprfkjKIjwZy3e9kL3X2vL/QIDAQAB';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SHARED = {
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'declarativeNetRequestWithHostAccess'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  action: { default_title: '__MSG_extensionName__' },
};

/**
 * What the manifest says beyond the entry points. `connect-src` names 'self' because the worker loads the sample ERP's
 * companies from a file of the extension, and http: because an ERP on a company's own network may have no certificate;
 * hosts are still only those that a person granted.
 */
export function manifest(browser: BrowserFamily) {
  if (browser === 'chrome') {
    return {
      ...SHARED,
      key: CHROME_KEY,
      // `light-dark()` in style sheets.
      minimum_chrome_version: '123',
    };
  }
  return {
    ...SHARED,
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['personallyIdentifyingInfo', 'websiteContent', 'authenticationInfo'],
        },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}
