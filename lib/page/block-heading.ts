const HIGHEST = 64;

/** How a native block heads itself, so that ours does likewise; nothing where it has no heading of its own. */
export function headingLook(block: HTMLElement): Record<string, string> {
  const heading = block.firstElementChild;
  if (!(heading instanceof HTMLElement) || block.childElementCount < 2) return {};
  const { height } = heading.getBoundingClientRect();
  if (height === 0 || height > HIGHEST) return {};
  const { backgroundColor, paddingTop, paddingRight, paddingBottom, paddingLeft, borderBottomWidth, ...line } =
    getComputedStyle(heading);
  const title = getComputedStyle(titleIn(heading));
  return {
    '--cp-head-background': backgroundColor,
    '--cp-head-padding': `${paddingTop} ${paddingRight} ${paddingBottom} ${paddingLeft}`,
    '--cp-head-line': `${borderBottomWidth} ${line.borderBottomStyle} ${line.borderBottomColor}`,
    '--cp-head-color': title.color,
    '--cp-head-weight': title.fontWeight,
    '--cp-head-size': title.fontSize,
  };
}

function titleIn(heading: HTMLElement): HTMLElement {
  return heading.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, [class*="title"]') ?? heading;
}
