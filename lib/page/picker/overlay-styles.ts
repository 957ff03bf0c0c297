/** In a shadow root, so that neither side's styles reach the other. Both schemes have AA contrast. */
export const OVERLAY_STYLES = `
:host { all: initial; color-scheme: light; }
* { box-sizing: border-box; }
.shield { position: fixed; inset: 0; cursor: crosshair; outline: none; touch-action: none; }
.boxes { position: fixed; inset: 0; pointer-events: none; }
.box { position: fixed; border-radius: 3px; }
.whole { outline: 3px solid #1c56b8; outline-offset: 2px; box-shadow: 0 0 0 6px #ffffffb3; background: #1c56b826; }
.part { outline: 2px dashed #b0261d; outline-offset: -1px; background: #b0261d14; }
.bar {
  position: fixed; left: 50%; bottom: 16px; transform: translateX(-50%); display: flex; gap: 16px; align-items: center;
  width: max-content; max-width: min(760px, calc(100vw - 32px)); padding: 12px 16px; border: 1px solid #59616c;
  border-radius: 8px; background: #1b1f24; color: #ffffff; box-shadow: 0 4px 24px #0007; font: 13px/20px system-ui, sans-serif;
  pointer-events: none;
}
.bar.top { bottom: auto; top: 16px; }
.says { min-width: 0; }
p { margin: 0; }
.point { font-weight: 600; }
.keys { color: #c9d0d8; font-size: 12px; line-height: 16px; }
.found { min-height: 20px; margin-top: 4px; color: #a8c6ff; font-weight: 600; overflow-wrap: anywhere; }
.cancel {
  flex: none; padding: 6px 12px; border: 1px solid #c9d0d8; border-radius: 6px; background: none; color: inherit;
  font: inherit; cursor: pointer; pointer-events: auto;
}
.cancel:focus-visible { outline: 2px solid #a8c6ff; outline-offset: 2px; }
@media (prefers-reduced-motion: no-preference) { .whole { transition: all 80ms ease-out; } }
`;
