import { render } from 'preact';
import { ErpTab, type ErpTabProps } from './erp-tab';

/** Draws the ERP tab's panel into an element, or draws it anew. */
export function paintErpTab(container: Element, props: ErpTabProps): void {
  render(<ErpTab {...props} />, container);
}

/** Takes the panel out of an element and ends everything in it. */
export function clearErpTab(container: Element): void {
  render(null, container);
}
