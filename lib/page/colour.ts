/** A colour as 0–255 per channel, with its opacity 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads the forms in which browsers give computed colours, `rgb()` and `rgba()`; null for the newer colour spaces. */
export function parseColour(text: string): Colour | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(text.trim())?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat);
  if (numbers === undefined) return null;
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN)) return null;
  return { red, green, blue, alpha };
}

export function formatColour({ red, green, blue }: Colour): string {
  return `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)})`;
}

/** `share` of the first colour, the rest of the second. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const part = (one: number, other: number) => one * share + other * (1 - share);
  return opaque(part(first.red, second.red), part(first.green, second.green), part(first.blue, second.blue));
}

/** Contrast ratio of two opaque colours, 1–21 (WCAG 2.2). */
export function contrast(first: Colour, second: Colour): number {
  const lighter = Math.max(luminance(first), luminance(second));
  const darker = Math.min(luminance(first), luminance(second));
  return (lighter + 0.05) / (darker + 0.05);
}

export function isDark(colour: Colour): boolean {
  return luminance(colour) < 0.18;
}

export function opaque(red: number, green: number, blue: number): Colour {
  return { red, green, blue, alpha: 1 };
}

export const BLACK = opaque(0, 0, 0);
export const WHITE = opaque(255, 255, 255);

/** The colour itself, or moved towards black or white until it can be read on the background. */
export function readableOn(colour: Colour, background: Colour, least: number): Colour {
  const end = isDark(background) ? WHITE : BLACK;
  for (let share = 1; share > 0; share -= 0.1) {
    const candidate = mix(colour, end, share);
    if (contrast(candidate, background) >= least) return candidate;
  }
  return end;
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
