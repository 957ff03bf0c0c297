import { ASSOCIATES, SIGNED_IN_ID } from './associates';
import type { JsonObject } from './json';

/** The name of the tenant, as it stands in every address. */
export const TENANT = 'Cust10001';

/** The body of `/User/currentPrincipal`. */
export function principal(): JsonObject {
  const user = ASSOCIATES.find((associate) => associate.id === SIGNED_IN_ID);
  return {
    UserType: 'InternalAssociate',
    Associate: user?.initials ?? '',
    AssociateId: SIGNED_IN_ID,
    IsPerson: true,
    PersonId: 0,
    CountryId: 578,
    HomeCountryId: 578,
    ContactId: 0,
    GroupId: 1,
    BusinessId: 0,
    CategoryId: 0,
    ContactOwner: 0,
    RoleId: 1,
    RoleName: 'User level 0',
    RoleDescription: '',
    RoleType: 'Employee',
    Licenses: [],
    FullName: user?.name ?? '',
    EMailAddress: 'kari.nordheim@fjordcrm.example',
    FunctionRights: [],
    EjUserId: 0,
    EjAccessLevel: 0,
    EjUserStatus: 'StatusUnknown',
    ProvidedCredentials: [],
    SecondaryGroups: [],
    DatabaseContextIdentifier: TENANT,
    UserName: 'kari.nordheim@fjordcrm.example',
  };
}
