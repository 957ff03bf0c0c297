/** Marks drafts of profiles that were not saved before; ids of profiles do not begin like this. */
const NEW = '+';
const PREFIX = 'profile draft ';

/** What somebody wrote and has not saved, by the profile's id; kept by the browser, so that no closed tab loses it. */
export function readDraft(id: string): string | null {
  return localStorage.getItem(PREFIX + id);
}

export function keepDraft(id: string, text: string): void {
  localStorage.setItem(PREFIX + id, text);
}

export function dropDraft(id: string): void {
  localStorage.removeItem(PREFIX + id);
}

/** An id for a profile that has none yet. */
export function newDraftId(): string {
  return NEW + Date.now().toString(36);
}

export function isNew(id: string): boolean {
  return id.startsWith(NEW);
}

/** The drafts of profiles that were not saved before, oldest first. */
export function newDrafts(): readonly string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX + NEW))
    .map((key) => key.slice(PREFIX.length))
    .sort();
}
