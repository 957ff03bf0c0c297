import { Component, type ComponentChildren } from 'preact';
import type { TabActions } from '../../lib/model/tab-actions';
import { isBlank } from '../../lib/model/value';
import type { ValueToCopy } from '../../lib/model/view';
import type { Speaking } from './surroundings';
import { TrustedButton } from './trusted-button';

interface Props extends Speaking {
  readonly values: readonly ValueToCopy[];
  readonly connectionId: string;
  readonly siteName: string;
  readonly inert: boolean;
  readonly actions: TabActions;
}

interface State {
  /** The ERP field that was copied last; `ALL` for all of them. */
  readonly copied: string | null;
  readonly refused: boolean;
}

const ALL = '';

/** ERP values for a CRM that can only be read: each beside the CRM's own, with a button that copies it. */
export class CopyList extends Component<Props, State> {
  override state: State = { copied: null, refused: false };

  async #copy(field: string, copied: string): Promise<void> {
    const done = await this.props.actions.copy(copied);
    this.setState({ copied: done ? field : null, refused: !done });
  }

  override render({ say, values, connectionId, siteName, inert }: Props, { copied, refused }: State) {
    const { text, label } = say;
    const some = values.filter(({ erp }) => !isBlank(erp));
    const all = some.map((value) => `${label(value.label)}: ${wordsOf(value, say)}`).join('\n');
    const headingId = `copy-${connectionId}`;
    const copiedWords = copied === ALL ? text('copy.allDone') : text('copy.done');
    return (
      <section class="copies" aria-labelledby={headingId}>
        <div class="heading">
          <h3 id={headingId}>{text('copy.title', { system: siteName, count: values.length })}</h3>
          <span class="gap" />
          {some.length > 1 && (
            <TrustedButton describedBy={headingId} disabled={inert} onPress={() => void this.#copy(ALL, all)}>
              {text(copied === ALL ? 'copy.allDone' : 'copy.all')}
            </TrustedButton>
          )}
        </div>
        <ul>
          {values.map((value) => (
            <Row key={value.field} say={say} value={value}>
              {!isBlank(value.erp) && (
                <TrustedButton
                  label={text(copied === value.field ? 'copy.oneDone' : 'copy.one', { field: label(value.label) })}
                  disabled={inert}
                  onPress={() => void this.#copy(value.field, wordsOf(value, say))}
                >
                  {text(copied === value.field ? 'copy.done' : 'copy.button')}
                </TrustedButton>
              )}
            </Row>
          ))}
        </ul>
        <p role="status" class={refused ? 'warn' : 'unseen'}>
          {refused ? <strong>{text('copy.refused')}</strong> : copied !== null && copiedWords}
        </p>
      </section>
    );
  }
}

interface RowProps extends Speaking {
  readonly value: ValueToCopy;
  readonly children: ComponentChildren;
}

function Row({ value, say, children }: RowProps) {
  const { text, label } = say;
  const blank = <span class="blank">{text('write.blank')}</span>;
  return (
    <li>
      <span class="field">{label(value.label)}</span>
      <span class="own">{isBlank(value.crm) ? blank : say.value(value.crm, value.type)}</span>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="unseen">{text('copy.becomes')}</span>
      <ins>{isBlank(value.erp) ? blank : wordsOf(value, say)}</ins>
      <span class="act">{children}</span>
    </li>
  );
}

function wordsOf({ text, erp, type }: ValueToCopy, say: Speaking['say']): string {
  return text ?? say.value(erp, type);
}
