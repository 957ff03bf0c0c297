import type { CDPSession, Page } from 'playwright';
import * as v from 'valibot';

const CATEGORIES =
  'devtools.timeline,disabled-by-default-devtools.timeline,v8,disabled-by-default-v8.compile,blink.user_timing';
/** Set in the page when the work is done, to know its thread: the trace is of the whole browser. */
const MARK = 'the measured page';

const TraceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** The thread's own clock, microseconds: it stands still while other programs have the processor. */
  tts: v.optional(v.number()),
  tdur: v.optional(v.number()),
  args: v.optional(v.unknown()),
});
type Event = v.InferOutput<typeof TraceEvent>;

export interface MainThread {
  /** Milliseconds in which a script of the extension ran, was compiled or was called back. */
  readonly ours: number;
  /** Milliseconds of all tasks on the page's main thread. */
  readonly all: number;
  /** Scripts of the extension that ran. */
  readonly scripts: readonly string[];
}

/** Traces the page's main thread while the work runs. */
export async function traced(page: Page, work: () => Promise<void>): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) {
      const parsed = v.safeParse(TraceEvent, one);
      if (parsed.success) events.push(parsed.output);
    }
  });
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await work();
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await stopped(session);
  await session.detach();
  return summary(events);
}

async function stopped(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}

function summary(events: readonly Event[]): MainThread {
  const complete = events.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  const main = pageThread(events);
  const ofUs = complete.filter((event) => scriptOf(event) !== null && thread(event) === main);
  const tasks = complete.filter((event) => event.name === 'RunTask' && thread(event) === main);
  return {
    ours: union(ofUs),
    all: union(tasks),
    scripts: [...new Set(ofUs.flatMap((event) => scriptOf(event) ?? []))].sort(),
  };
}

/** The main thread of the page that was marked. */
function pageThread(events: readonly Event[]): string {
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('The trace does not hold the measured page');
  return thread(mark);
}

function thread({ pid, tid }: Event): string {
  return `${pid}/${tid}`;
}

function scriptOf({ args }: Event): string | null {
  return (
    /chrome-extension:\/\/[a-p]+\/(?<script>[\w./-]+\.js)/.exec(JSON.stringify(args ?? {}))?.groups?.script ?? null
  );
}

/** Milliseconds of processor time that the events cover together; one that lies in another counts once. */
function union(events: readonly Event[]): number {
  let covered = 0;
  let until = 0;
  for (const { tts = 0, tdur = 0 } of events.toSorted((left, right) => (left.tts ?? 0) - (right.tts ?? 0))) {
    covered += Math.max(0, tts + tdur - Math.max(tts, until));
    until = Math.max(until, tts + tdur);
  }
  return covered / 1000;
}
