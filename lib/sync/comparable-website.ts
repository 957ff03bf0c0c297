import { comparableText, inSmallLetters, orItself } from './comparable-text';

const BEFORE_HOST = /^(?:https?:\/\/|www\.|\s)+/iu;
const AFTER_PATH = /[/\s]+$/u;
const END_OF_HOST = /[/?#]/u;

/** A web address without `http:`, `https:`, `www.` and closing slashes; the host in small letters, the path as it is. */
export function comparableWebsite(text: string): string {
  const plain = comparableText(text);
  const address = plain.replace(BEFORE_HOST, '').replace(AFTER_PATH, '');
  const end = address.search(END_OF_HOST);
  const host = end < 0 ? address : address.slice(0, end);
  return orItself(inSmallLetters(host) + (end < 0 ? '' : address.slice(end)), plain);
}
