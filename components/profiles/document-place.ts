/** From the first character to behind the last one. */
export type Place = readonly [start: number, end: number];

const PART = /"(?:[^"\\]|\\.)*"|[^\s,:[\]{}]+/y;
const LAST_STEP = /(?:(?:^|\.)[\w-]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])$/;

/**
 * Where a path such as `entities.company.addresses[0].hash` stands in a JSON document: the member with its name, or the
 * item. Of what is missing the place where it should be; null in a text that is no JSON document.
 */
export function placeOf(path: string, text: string): Place | null {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  const places = placesIn(text);
  for (let sought = path; sought !== ''; sought = sought.replace(LAST_STEP, '')) {
    const place = places.get(sought);
    if (place !== undefined) return place;
    if (!LAST_STEP.test(sought)) return null;
  }
  return null;
}

/** Every member and item of a document that is known to be well-formed. */
function placesIn(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let at = 0;
  const skip = (characters: RegExp) => {
    while (at < text.length && characters.test(text.charAt(at))) at += 1;
  };
  const part = (): string => {
    PART.lastIndex = at;
    const found = PART.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const value = (path: string) => {
    skip(/[\s:]/);
    const opening = text.charAt(at);
    if (opening !== '{' && opening !== '[') return void part();
    at += 1;
    for (let index = 0; ; index += 1) {
      skip(/[\s,]/);
      const start = at;
      if (text.charAt(at) === '}' || text.charAt(at) === ']') break;
      const own = opening === '[' ? `${path}[${index}]` : below(path, part());
      value(own);
      places.set(own, [start, at]);
    }
    at += 1;
  };
  value('');
  return places;
}

/** As the check of profiles writes paths. `quoted` is the name with its quotation marks. */
function below(path: string, quoted: string): string {
  const name: unknown = JSON.parse(quoted);
  if (typeof name !== 'string' || !/^[\w-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}
