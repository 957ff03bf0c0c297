/** An exception of Odoo's, by the name that its replies give it. */
export class OdooException extends Error {
  constructor(
    readonly exception: string,
    override readonly message: string,
    /** `error.code` of the reply. */
    readonly code = 200,
    readonly title = 'Odoo Server Error',
  ) {
    super(message);
  }
}
