import { describe } from 'vitest';
import { itIsToldPrecisely } from './sample';

describe('what is wrong with the fields of a profile', () => {
  itIsToldPrecisely([
    [
      'entities.company.fields.1.key',
      'name',
      'entities.company.fields[1].key',
      'There is another field with the key “name”',
    ],
    ['entities.company.name', ['nam'], 'entities.company.name[0]', 'There is no field “nam”; did you mean “name”?'],
    [
      'entities.company.fields.1.list',
      undefined,
      'entities.company.fields[1].list',
      'A field of type “list” needs “list”, the name of one of “lists”',
    ],
    [
      'entities.company.fields.1.list',
      'clases',
      'entities.company.fields[1].list',
      'There is no list “clases”; did you mean “classes”?',
    ],
    [
      'entities.company.fields.0.list',
      'classes',
      'entities.company.fields[0].list',
      'A field of type “text” has no list',
    ],
    [
      'entities.company.fields.0.kept',
      'date-time',
      'entities.company.fields[0].kept',
      '“date-time” is for fields of type date',
    ],
    [
      'entities.company.fields.0.from',
      { input: 'name' },
      'entities.company.fields[0].from',
      'An “input” needs a “read” with the reply “form”',
    ],
    [
      'entities.company.fields.0.from',
      { selector: 'h1' },
      'entities.company.fields[0].from',
      'With a “read” of JSON every value comes from its reply: name a “json” path',
    ],
    [
      'entities.company.fields.0.from',
      { json: 'phones[0].value' },
      'entities.company.fields[0].from.json',
      'Write “phones.0.value”, not “phones[0].value”',
    ],
    [
      'entities.company.fields.1.from',
      { json: 'name' },
      'entities.company.fields[1].from',
      'The field “name” is kept there too: make one of them “read-only”',
    ],
    [
      'entities.contact.fields.0.from',
      { json: 'name' },
      'entities.contact.fields[0].from',
      'A “json” path needs a “read” with the reply “json”',
    ],
    [
      'entities.contact.fields.0.access',
      'mandatory',
      'entities.contact.fields[0].access',
      'It cannot be “mandatory”: without “write” nothing can be changed',
    ],
    [
      'entities.contact.confirm',
      undefined,
      'entities.contact.confirm',
      'Without “read” values come from the page: name an element that holds the record’s id, or set “addressFollowsPage” where every record is a page load of its own',
    ],
    [
      'entities.company.parent',
      { json: 'owner' },
      'entities.company.parent',
      'A company has no company that it belongs to',
    ],
    [
      'entities.company',
      undefined,
      'entities.contact.parent',
      'It names a company: describe “company” in “entities” as well',
    ],
    [
      'lists.classes',
      [
        { key: '1', label: 'A' },
        { key: '1', label: 'B' },
      ],
      'lists.classes[1].key',
      'There is another item with the key “1”',
    ],
  ]);
});

describe('what is wrong with the requests of a profile', () => {
  itIsToldPrecisely([
    [
      'entities.company.read.address',
      'https://api.example.com/{id}',
      'entities.company.read.address',
      'Write an address below the CRM’s own, such as “api/v1/Account/{id}”: no other host is ever asked',
    ],
    [
      'entities.company.read.address',
      '//evil.example/{id}',
      'entities.company.read.address',
      'Write an address below the CRM’s own, such as “api/v1/Account/{id}”: no other host is ever asked',
    ],
    [
      'entities.company.read.address',
      '../api/{id}',
      'entities.company.read.address',
      'Write the address without “..”, “.” and “\\”',
    ],
    [
      'entities.company.read.address',
      'api/companies',
      'entities.company.read.address',
      '“{id}” is missing: nothing says which record it is',
    ],
    [
      'entities.company.write.address',
      'api/{id}/{id}',
      'entities.company.write.address',
      '“{id}” stands here more than once',
    ],
    [
      'entities.company.read',
      undefined,
      'entities.company.write',
      'It needs “read”: a record is read before and after it is written',
    ],
    [
      'entities.company.write',
      { style: 'form' },
      'entities.company.write.style',
      'To send a form, “read” must have the reply “form”',
    ],
    [
      'entities.project.write',
      { style: 'json-patch', address: 'api/{id}' },
      'entities.project.write.style',
      'To write by “json-patch”, “read” must have the reply “json”',
    ],
    [
      'entities.project.version',
      { json: 'v' },
      'entities.project.version',
      'It needs a “read” with the reply “json”, which the version is taken from',
    ],
    ['entities.company.version.header', 'If-Match\r\nX: y', 'entities.company.version.header', 'Must be one line'],
    [
      'entities.company.version.header',
      'If Match',
      'entities.company.version.header',
      '“If Match” is no name of a header: letters, digits and hyphens, without spaces or line breaks',
    ],
    [
      'entities.company.version',
      { json: 'v', seconds: true },
      'entities.company.version.header',
      '“quote” and “seconds” say how the header holds the version: name it',
    ],
    [
      'headers',
      { Cookie: 'a=b' },
      'headers.Cookie',
      'The header “Cookie” cannot be set: the browser or the session decides it',
    ],
    ['headers', { 'X-A': 'a\r\nX-B: b' }, 'headers.X-A', 'A header’s value is one line of Latin letters'],
    ['token.header', 'Host', 'token.header', 'The header “Host” cannot be set: the browser or the session decides it'],
    ['token.path', 'a.b', 'token.path', 'Only a cookie or a storage entry can be JSON'],
    [
      'entities.company.read.id',
      '$.id',
      'entities.company.read.id',
      'A path begins with the name of a member, such as “address.city”',
    ],
    [
      'entities.company.read.at',
      'data..record',
      'entities.company.read.at',
      'A path is names with one dot between them, such as “address.city”',
    ],
  ]);
});
