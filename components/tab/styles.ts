/**
 * The tab's style sheet. Fonts, colours, radius and padding are what was measured in the page (`--cp-…`); sizes are in
 * pixels because `rem` would follow the page.
 */
export const tabStyles = `
* { box-sizing: border-box; }
.panel {
  display: flex; flex-direction: column; height: 100%; min-height: inherit;
  font: var(--cp-size)/1.45 var(--cp-font); color: var(--cp-text); background: var(--cp-surface);
  color-scheme: var(--cp-scheme); text-align: start; container-type: inline-size;
}
.content {
  flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain;
  margin: 0 -4px; padding: 4px calc(var(--cp-padding) + 4px) 8px;
}
.footer { display: flex; gap: 8px; padding: 8px var(--cp-padding) 0; border-top: 1px solid var(--cp-line); flex: none; }
p, h2, h3, ul, dl, dd, fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
h2 { font-size: inherit; font-weight: 600; }
h3 { font-size: inherit; font-weight: 600; margin-bottom: 4px; }
ul { list-style: none; }
strong { font-weight: 600; }
a { color: var(--cp-accent); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, .button:focus-visible { outline: 2px solid var(--cp-accent); outline-offset: 2px; border-radius: 3px; }
.muted { color: var(--cp-muted); }
.small { font-size: calc(var(--cp-size) - 1px); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.gap { flex: 1; }

.connection { display: flex; flex-direction: column; gap: 8px; }
.connection + .connection { margin-top: 16px; padding-top: 12px; border-top: 1px solid var(--cp-line); }
.heading { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; min-height: 28px; }
.badge {
  font-size: 11px; line-height: 16px; padding: 0 6px; border-radius: 8px; border: 1px solid var(--cp-line);
  color: var(--cp-muted); background: var(--cp-quiet);
}
.outside { font-size: calc(var(--cp-size) - 1px); }
.status { display: flex; flex-wrap: wrap; align-items: baseline; row-gap: 2px; }
.status > * { margin-inline-end: 12px; }
.status > :empty { margin: 0; }
.state { display: inline-flex; flex-wrap: wrap; align-items: baseline; column-gap: 6px; }
.state .detail { color: var(--cp-text); margin-inline-start: -6px; }
.sign { font-weight: 700; }
.good { color: var(--cp-good); }
.warn strong, .warn .sign { color: var(--cp-warn); }
.state.bad { color: var(--cp-bad); }
progress { width: 96px; height: 6px; accent-color: var(--cp-accent); align-self: center; }

.values { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(380px, 100%), 1fr)); gap: 0 24px; }
.pair { display: grid; grid-template-columns: 132px 1fr; gap: 8px; padding: 2px 0; align-items: baseline; min-width: 0; }
dt { color: var(--cp-muted); overflow-wrap: break-word; }
dd { min-width: 0; overflow-wrap: anywhere; white-space: pre-line; font-variant-numeric: tabular-nums; }
.blank { color: var(--cp-muted); }
input[type="checkbox"] { margin: 0; vertical-align: -2px; accent-color: var(--cp-accent); }

.choices, .intent { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.intent p { flex: 1 1 200px; min-width: 0; overflow-wrap: anywhere; }
.button {
  font: inherit; font-weight: 500; line-height: 20px; padding: 3px 12px; border-radius: var(--cp-radius);
  border: 1px solid var(--cp-control-line); background: var(--cp-surface); color: var(--cp-text); cursor: pointer;
}
.button:hover { background: var(--cp-quiet); }
.button.primary { background: var(--cp-accent); border-color: var(--cp-accent); color: var(--cp-on-accent); }
.button.primary:hover { filter: brightness(1.08); }
.button.danger { color: var(--cp-bad); }
.button[aria-disabled="true"] { opacity: .55; cursor: default; }

.note {
  display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 6px 12px;
  border-inline-start: 3px solid var(--cp-muted); background: var(--cp-quiet);
}
.note-text { flex: 1 1 240px; min-width: 0; }
.note.bad { border-color: var(--cp-bad); }
.note.warn { border-color: var(--cp-warn); }
.server { color: var(--cp-muted); overflow-wrap: anywhere; max-height: 6em; overflow-y: auto; }
.content > .note + .connection { margin-top: 12px; }
.empty { display: flex; flex-direction: column; align-items: flex-start; gap: 12px; }

.writes { display: flex; flex-direction: column; gap: 12px; }
.writes ul { display: grid; grid-template-columns: minmax(96px, max-content) minmax(0, max-content) 14px minmax(0, 1fr); column-gap: 16px; }
.writes li {
  display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; padding: 3px 0; align-items: baseline;
  border-top: 1px solid var(--cp-line); font-variant-numeric: tabular-nums;
}
.writes .field { color: var(--cp-muted); }
del, ins { text-decoration: none; overflow-wrap: anywhere; white-space: pre-line; min-width: 0; }
del { color: var(--cp-muted); text-decoration: line-through; text-decoration-thickness: 1px; }
del:has(.blank) { text-decoration: none; }
ins { font-weight: 600; }
ins .blank { font-weight: 400; font-style: italic; }
.arrow { color: var(--cp-muted); text-align: center; }

.skeleton { display: flex; flex-direction: column; gap: 10px; max-width: 520px; animation: appear 1ms 300ms both; }
.bone-row { display: flex; gap: 16px; }
.bone { height: 12px; border-radius: 3px; background: var(--cp-line); flex: none; }
@keyframes appear { from { opacity: 0; } to { opacity: 1; } }

@container (max-width: 420px) {
  .pair { grid-template-columns: 104px 1fr; }
  .writes ul { grid-template-columns: minmax(0, 1fr) 14px minmax(0, 1fr); column-gap: 8px; }
  .writes .field { grid-column: 1 / -1; margin-bottom: -4px; }
}
@media (prefers-reduced-motion: reduce) { .skeleton { animation-duration: 0s; } }
@media (forced-colors: active) { .button, .note { border: 1px solid CanvasText; } }
@media print { .footer, .button { display: none; } }
`;
