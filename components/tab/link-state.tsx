import type { LinkView } from '../../lib/model/view';
import type { Speaking } from './surroundings';

/** How a link stands, in one line, announced when it changes. */
export function LinkStateLine({ link, say }: { readonly link: LinkView } & Speaking) {
  const { text, label, list } = say;
  const { state } = link;
  switch (state.kind) {
    case 'unknown':
      return <StateLine tone="calm" sign="" words={text('state.unknown')} />;
    case 'in-sync':
      if (link.toCopy.length > 0) {
        return <StateLine tone="warn" sign="↕" words={text('state.toCopy', { count: link.toCopy.length })} />;
      }
      return <StateLine tone="good" sign="✓" words={text('state.in-sync')} />;
    case 'changes':
    case 'conflicts':
      return (
        <StateLine
          tone={state.kind === 'changes' ? 'warn' : 'bad'}
          sign={state.kind === 'changes' ? '↕' : '!'}
          words={text(`state.${state.kind}`, { count: state.fields.length })}
          detail={list(state.fields.map(label))}
        />
      );
    case 'running':
      return <Progress say={say} done={state.done} steps={state.steps} />;
    case 'incomplete':
      return <StateLine tone="bad" sign="!" words={text('state.incomplete')} />;
    case 'failed':
    case 'broken':
      return null;
  }
}

interface StateLineProps {
  readonly tone: string;
  readonly sign: string;
  readonly words: string;
  readonly detail?: string;
}

function StateLine({ tone, sign, words, detail }: StateLineProps) {
  return (
    <span class={`state ${tone}`}>
      {sign !== '' && (
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <strong>{words}</strong>
      {detail !== undefined && <span class="detail">: {detail}</span>}
    </span>
  );
}

function Progress({ done, steps, say }: { readonly done: number; readonly steps: number } & Speaking) {
  const { text } = say;
  const words = text('state.running', { done, steps });
  return (
    <span class="state calm">
      <progress value={done} max={Math.max(1, steps)} aria-label={words} />
      <span>{words}</span>
    </span>
  );
}
