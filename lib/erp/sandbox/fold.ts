const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
};

/** Lower case without diacritics, white space as single spaces: `Bjørk &  Sønner` → `bjork & sonner`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßþðđł]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Signs that firms write or leave out as they like; any other sign is part of the word. */
const LOOSE_SIGNS = /[.,:;/&+()'’´`–-]/g;

/** The folded words of a text without loose signs, so that `A/S` and `AS` or `B.V.` and `BV` are the same word. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .map((word) => word.replace(LOOSE_SIGNS, ''))
    .filter((word) => word !== '');
}
