import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, FailureError, failure } from '../../lib/model/failure';

/** Something that is asked of the worker: on its way, here, or refused. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Whatever was thrown, as a failure that can be put into words. */
export function failureOf(cause: unknown): Failure {
  if (cause instanceof FailureError) return cause.failure;
  return failure('counterpart', 'internal', { serverMessage: cause instanceof Error ? cause.message : String(cause) });
}

export interface Loading<Value> {
  readonly loaded: Loaded<Value>;
  readonly reload: () => void;
  /** Puts a newer value in place, such as the reply to an action. */
  readonly replace: (value: Value) => void;
}

/** Loads at once and whenever `inputs` change. An answer that was overtaken by a newer question is dropped. */
export function useLoaded<Value>(load: () => Promise<Value>, inputs: readonly unknown[]): Loading<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const question = useRef(0);
  const reload = useCallback(() => {
    question.current += 1;
    const mine = question.current;
    load().then(
      (value) => mine === question.current && setLoaded({ state: 'ready', value }),
      (cause: unknown) => mine === question.current && setLoaded({ state: 'failed', failure: failureOf(cause) }),
    );
  }, inputs);
  useEffect(() => {
    setLoaded({ state: 'loading' });
    reload();
    return () => {
      question.current += 1;
    };
  }, [reload]);
  const replace = useCallback((value: Value) => {
    question.current += 1;
    setLoaded({ state: 'ready', value });
  }, []);
  return { loaded, reload, replace };
}
