/** The two systems that a link joins. */
export type Side = 'crm' | 'erp';

export function otherSide(side: Side): Side {
  return side === 'crm' ? 'erp' : 'crm';
}
