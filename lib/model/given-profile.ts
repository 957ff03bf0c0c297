/** The name of the symbol under which the worker leaves a site profile for the script that it then puts into a page. */
export const GIVEN_PROFILE = 'counterpart.profile';
