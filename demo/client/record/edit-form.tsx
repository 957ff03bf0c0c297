import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CARD_TABS } from '../../address';
import { fill } from '../../dictionary/fill';
import type { JsonObject } from '../../server/json';
import { ApiFailure, patchApi } from '../state/api';
import { words } from '../state/language';
import { textAt } from '../state/pointer';
import { refreshRecord, type ShownRecord } from '../state/record';
import { API_ENTITIES } from '../state/screens';
import { CardPanel, PanelContent } from './card-panels';
import { patchFor, startingValues } from './edits';
import { FieldInput } from './field-input';
import { EDIT_PANELS, type FieldColumns } from './field-specs';

export interface EditFormProps {
  readonly record: ShownRecord;
  readonly tab: string;
  readonly idStart: string;
  onCancel(): void;
  onSaved(entity: JsonObject): void;
}

type Problem = { readonly kind: 'changed' } | { readonly kind: 'refused'; readonly message: string };

/** The card in edit mode. It remembers what the record was when editing began. */
export function EditForm(props: EditFormProps): JSX.Element {
  const [base] = useState(props.record.entity);
  const columns = allColumns(props.record);
  const [values, setValues] = useState(() => startingValues(base, columns));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const operations = patchFor(base, columns, values);
    if (operations.length === 0) {
      props.onCancel();
      return;
    }
    setSaving(true);
    setProblem(undefined);
    try {
      props.onSaved(await sendChanges(props.record, base, operations));
    } catch (error) {
      setProblem(problemOf(error));
      setSaving(false);
    }
  };
  return (
    <form class="edit-form" onSubmit={(event) => void save(event)} noValidate>
      {problem !== undefined && <ProblemNotice problem={problem} onCancel={props.onCancel} />}
      <div class="card-panels">
        {CARD_TABS[props.record.screen].map((tab) => (
          <CardPanel key={tab} tab={tab} idStart={props.idStart} hidden={tab !== props.tab}>
            {panelColumns(props.record, tab) === undefined ? (
              <PanelContent record={props.record} tab={tab} />
            ) : (
              <InputColumns
                columns={panelColumns(props.record, tab) ?? []}
                entity={base}
                values={values}
                idStart={props.idStart}
                onChange={setValues}
              />
            )}
          </CardPanel>
        ))}
      </div>
      <div class="edit-actions">
        <button type="button" class="button" onClick={props.onCancel} disabled={saving}>
          {words.value.cancel}
        </button>
        <button type="submit" class="button primary" disabled={saving}>
          {saving ? words.value.saving : words.value.save}
        </button>
      </div>
    </form>
  );
}

interface InputColumnsProps {
  readonly columns: FieldColumns;
  readonly entity: JsonObject;
  readonly values: Readonly<Record<string, string>>;
  readonly idStart: string;
  onChange(values: Record<string, string>): void;
}

function InputColumns(props: InputColumnsProps): JSX.Element {
  return (
    <div class="field-columns">
      {props.columns.map((column) => (
        <div class="field-list" key={column[0]?.path}>
          {column.map((spec) => (
            <FieldInput
              key={spec.path}
              spec={spec}
              entity={props.entity}
              values={props.values}
              idStart={props.idStart}
              onInput={(path, value) => props.onChange({ ...props.values, [path]: value })}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function ProblemNotice(props: { readonly problem: Problem; onCancel(): void }): JSX.Element {
  const text = words.value;
  const loadCurrent = (): void => {
    props.onCancel();
    refreshRecord();
  };
  return (
    <div class="notice warning" role="alert">
      {props.problem.kind === 'changed' ? (
        <>
          <div>{text.changedElsewhere}</div>
          <button type="button" class="button" onClick={loadCurrent}>
            {text.loadCurrent}
          </button>
        </>
      ) : (
        <div>{fill(text.saveFailed, { message: props.problem.message })}</div>
      )}
    </div>
  );
}

function allColumns(record: ShownRecord): FieldColumns {
  return Object.values(EDIT_PANELS[record.screen]).flat();
}

function panelColumns(record: ShownRecord, tab: string): FieldColumns | undefined {
  return EDIT_PANELS[record.screen][tab];
}

function sendChanges(record: ShownRecord, base: JsonObject, operations: readonly JsonObject[]): Promise<JsonObject> {
  const unmodifiedSince = new Date(`${textAt(base, '/UpdatedDate')}Z`);
  return patchApi(`${API_ENTITIES[record.screen]}/${record.id}`, operations, unmodifiedSince);
}

function problemOf(error: unknown): Problem {
  if (error instanceof ApiFailure && (error.status === 409 || error.status === 412)) {
    return { kind: 'changed' };
  }
  return { kind: 'refused', message: error instanceof Error ? error.message : '' };
}
