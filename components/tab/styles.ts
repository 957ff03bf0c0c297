import css from './tab.css?inline';

/** The ERP tab's style sheet as text, for its shadow root. */
export const tabStyles: string = css;
