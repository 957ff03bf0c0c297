/** Keeps a choice in a cookie, so that the server can draw the page right from the start. */
export function rememberChoice(name: string, value: string): void {
  const age = value === '' ? 0 : 365 * 24 * 60 * 60;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is missing in Firefox before 140
  document.cookie = `${name}=${value}; path=/; max-age=${age}; samesite=lax`;
}
