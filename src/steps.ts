/** Work that can be left off between its steps and gone on with later. */
export type Steps<Result> = Generator<undefined, Result>;

/** How long others wait for us at a stretch, in milliseconds. */
const SLICE_MS = 40;

/** Does all the work at one stretch. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does the work in slices; `pause` lets others have their turn in between, `now` tells the milliseconds. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  pause: () => Promise<unknown>,
  now: () => number,
): Promise<Result> {
  for (let start = now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - start < SLICE_MS) continue;
    await pause();
    start = now();
  }
}
