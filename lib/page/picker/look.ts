import { textOf } from '../../crm/mount/visible';
import { createProfilePage } from '../../crm/profile/page';
import type { SiteProfile, ValueSource } from '../../crm/profile/profile';
import type { SeenPage } from '../../messages/picker-messages';
import type { Entity } from '../../model/record';
import { idElement } from './confirm';
import type { Containers } from './containers';

/**
 * What a profile finds in the page as it is now: by the same machinery that recognises records, finds the tab's place and
 * reads values once the profile is saved.
 */
export function look(
  document: Document,
  { profile, entity }: { readonly profile: SiteProfile; readonly entity: Entity },
  { load, containers }: { readonly load: string; readonly containers: Containers },
): SeenPage {
  const page = createProfilePage(profile, document);
  const address = new URL(document.URL);
  const addressed = page.recognise(address);
  const id = addressed?.entities.includes(entity) ? addressed.id : null;
  const slot = id === null ? null : page.slot(document, { entity, id });
  const described = profile.entities[entity];
  const sources: (readonly [string, ValueSource])[] = (described?.fields ?? []).map(({ key, from }) => [key, from]);
  if (described?.parent !== undefined) sources.push(['parent', described.parent]);
  return {
    kind: 'seen',
    load,
    address: address.href,
    id,
    place: slot?.kind ?? 'none',
    values: Object.fromEntries(
      sources.map(([key, from]) => [key, 'selector' in from ? shortened(textOf(document, from)) : null]),
    ),
    confirm: id === null ? null : idElement(document, id),
    madeAnew: id === null ? null : containers.madeAnew(id, elementsOf(document, sources)),
  };
}

function elementsOf(document: Document, sources: readonly (readonly [string, ValueSource])[]): Element[] {
  return sources.flatMap(([, from]) => ('selector' in from ? (document.querySelector(from.selector) ?? []) : []));
}

function shortened(text: string | null): string | null {
  return text === null ? null : text.slice(0, 2000);
}
