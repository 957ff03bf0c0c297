import type { Entity } from '../../model/record';
import type { AddressRule } from '../address/rule';

/**
 * How Dolibarr addresses its records: each native tab of a record is a page of its own, with the id in a parameter.
 * The pages are those that the tabs lead to (`societe_prepare_head`, `contact_prepare_head` and `project_prepare_head`
 * in Dolibarr's `core/lib`). Forms for a new record (`action=create`) carry no id of their own, so they name nothing.
 * The first rule of each entity is the one by which a record is opened.
 */
export const DOLIBARR_ADDRESSES: readonly AddressRule[] = [
  ...onPages('company', 'socid', [
    'societe/card.php',
    'societe/contact.php',
    'societe/societecontact.php',
    'comm/card.php',
    'societe/price.php',
    'fourn/card.php',
    'societe/project.php',
    'societe/consumption.php',
    'societe/paymentmodes.php',
    'societe/notify/card.php',
    'societe/document.php',
    'societe/messaging.php',
    'societe/agenda.php',
  ]),
  // After saving, and in links of the page's banner, the same pages are addressed by `id`.
  ...onPages('company', 'id', [
    'societe/card.php',
    'societe/note.php',
    'societe/website.php',
    'societe/document.php',
    'societe/messaging.php',
    'societe/agenda.php',
    'comm/card.php',
    'fourn/card.php',
  ]),
  ...onPages('contact', 'id', [
    'contact/card.php',
    'contact/perso.php',
    'contact/project.php',
    'contact/consumption.php',
    'contact/ldap.php',
    'contact/note.php',
    'contact/document.php',
    'contact/messaging.php',
    'contact/agenda.php',
    'contact/info.php',
  ]),
  ...onPages('project', 'id', [
    'projet/card.php',
    'projet/contact.php',
    'projet/tasks.php',
    'projet/ganttview.php',
    'projet/element.php',
    'projet/note.php',
    'projet/document.php',
    'projet/comment.php',
    'projet/messaging.php',
    'projet/agenda.php',
    'projet/info.php',
  ]),
  ...onPages('project', 'projectid', ['projet/tasks/time.php', 'eventorganization/conferenceorbooth_list.php']),
  // The list of tickets shows the project's tabs when it is given both, so the project comes first.
  ...onPages('project', 'projectid', ['ticket/list.php']),
  ...onPages('company', 'socid', ['ticket/list.php', 'partnership/partnership_list.php']),
];

function onPages(entity: Entity, parameter: string, pages: readonly string[]): AddressRule[] {
  return pages.map((path) => ({ entities: [entity], id: 'digits', path, query: { [parameter]: '{id}' } }));
}
