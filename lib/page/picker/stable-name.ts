/** What a class says of the moment, not of the element. */
const STATE =
  /^(is|has|was|ng|js|no)-|(^|[-_])(active|inactive|selected|unselected|current|open|opened|closed|close|hover|hovered|focus|focused|visible|hidden|hide|show|shown|collapsed|collapse|expanded|disabled|enabled|loading|loaded|dirty|pristine|touched|untouched|valid|invalid|empty|filled|changed|checked|fade|in|out|even|odd|first|last|left|right|ready|editing|readonly|sticky|dark|light)$/i;

/** What says how an element looks, and is put on and taken off with every change of looks. */
const LOOKS =
  /^(flex(-.*)?|grid(-.*)?|order-.*|block|inline|inline-block|inline-flex|row|col|container|clearfix|pull-left|pull-right|float-.*|text-.*|font-.*|bg-.*|border.*|rounded.*|shadow.*|items-.*|justify-.*|self-.*|gap-.*|space-.*|relative|absolute|fixed|static|truncate|uppercase|lowercase|small|large|bold|btn|m[trblxy]?-.*|p[trblxy]?-.*|w-.*|h-.*|d-.*|z-.*|align-.*|cursor-.*|overflow-.*|opacity-.*|transition.*|animate-.*|leading-.*|tracking-.*|grow|shrink|min-.*|max-.*|sr-only|wrapper|inner|outer|content|clear)$/i;

/** Libraries that number what they draw, or sign it with a hash. */
const LIBRARIES =
  /^(ui-id|ember|ext-gen|ext-comp|yui|gwt|mui|css|sc|jss|jsx|emotion|svelte|astro|styled|radix|headlessui|react-aria|react-select|mat-|cdk-|ng-tns|_ng|v-|rc[-_]|ant-|select2-|dijit|widget|uid|guid|tmp|temp|auto|anonymous|generated|cid)[-_:]?.*\d|^(css|sc|jss|jsx|svelte|emotion|_)-\w+$/i;

/** A class or id that its author wrote: words, not signs of the moment, of looks, or of a generator. */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/^[a-z][\w-]*$/i.test(name)) return false;
  if (STATE.test(name) || LOOKS.test(name) || LIBRARIES.test(name)) return false;
  return !looksGenerated(name);
}

/** Ids count more than classes do: a number at the end is nearly always a counter or a record. */
export function isStableId(id: string): boolean {
  return isStableName(id) && !/[-_]\d+$|\d{2,}/.test(id);
}

/** Hashes, counters and identifiers of all kinds. */
export function looksGenerated(text: string): boolean {
  if (/\d{3,}/.test(text) || /^\d+$/.test(text)) return true;
  if (/^:.*:$/.test(text) || /[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text)) return true;
  return text.split(/__|--|[-_:.\s]/).some(isHash);
}

/** A word with digits inside, with letters as in no word, or with capitals as in no name. */
function isHash(word: string): boolean {
  // `h2` and `v2` are as likely as `x9`: too short to be a name.
  if (word.length < 4) return /\d/.test(word);
  if (/^[a-z]+\d?$/i.test(word) && !isRandomCase(word)) return word.length >= 5 && !isSpeakable(word);
  return /\d/.test(word) || isRandomCase(word);
}

/** `kZpQxy` and `aBcDe`, but not `companyName` or `ERPTab`. */
function isRandomCase(word: string): boolean {
  const changes = word.match(/[a-z][A-Z]/g)?.length ?? 0;
  return changes >= 2 && word.length / (changes + 1) < 3.5;
}

function isSpeakable(word: string): boolean {
  const vowels = word.match(/[aeiouyæøåäöü]/gi)?.length ?? 0;
  return vowels / word.length >= 0.12 && !/[bcdfghjklmnpqrstvwxz]{6,}/i.test(word);
}
