// Chromium's own trace of a few seconds, and what it says about the thread that shows our reader view.
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const READING = /\/reading\.js$/;
const DRAWING = /\/reader-view\.js$/;
const PAINTING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Records what the whole browser does during `work`. */
export async function recordTrace(context, work) {
  const session = await context.browser().newBrowserCDPSession();
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  const { stream } = await complete;
  const pieces = [];
  for (let eof = false; !eof; ) {
    const piece = await session.send('IO.read', { handle: stream });
    pieces.push(piece.base64Encoded ? Buffer.from(piece.data, 'base64').toString() : piece.data);
    eof = piece.eof;
  }
  await session.detach();
  return JSON.parse(pieces.join('')).traceEvents;
}

const cpu = (events) => events.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);

/**
 * What one recorded click cost the page's main thread, CPU ms. The reader is painted with the first frame after the
 * moment the focus moved into it.
 */
export function figuresOf(events) {
  const runs = events.filter(({ name }) => name === 'EvaluateScript');
  const reading = runs.find(({ args }) => READING.test(args.data?.url));
  const drawing = runs.find(({ args }) => DRAWING.test(args.data?.url));
  const thread = events.filter(
    ({ pid, tid, ph }) => pid === reading.pid && tid === reading.tid && ph === 'X',
  );
  const after = (ts) => (event) => event.ts > ts;
  const sorted = thread.toSorted((a, b) => a.ts - b.ts);
  const focus = sorted.filter(after(drawing.ts)).find(({ args }) => args.data?.type === 'focusin');
  const commit = sorted.filter(after(focus.ts)).find(({ name }) => name === 'Commit');
  const painted = commit.ts + commit.dur;

  const taskAround = ({ ts }) => tasks.findLast((task) => task.ts <= ts);
  const tasks = sorted.filter(({ name }) => name === 'RunTask');
  const [start, middle] = [taskAround(reading).ts, taskAround(drawing).ts];
  const between = (from, to) => (event) => event.ts >= from && event.ts < to;
  const read = cpu(tasks.filter(between(start, middle)));
  const drawn = cpu(tasks.filter(between(middle, painted)));
  const paint = cpu(sorted.filter(({ name }) => PAINTING.has(name)).filter(between(middle, painted)));
  const held = Math.max(...tasks.filter(between(start, middle)).map(({ tdur = 0 }) => tdur / 1000));
  const tail = tasks.filter(after(painted)).map(({ tdur = 0 }) => tdur / 1000);
  return { total: read + drawn, read, draw: drawn - paint, paint, held, after: Math.max(0, ...tail) };
}
