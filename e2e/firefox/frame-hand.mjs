import { setTimeout as pause } from 'node:timers/promises';
import { tasks } from './frame.mjs';

/** One space for any white space, so that texts compare however they are laid out. */
export const fold = (text) => text.replace(/\s+/g, ' ').trim();

const isLost = (answer) => answer === '' || answer === '(gone)';

/** Asks again and again until the answer `holds`; answers the last one. */
export async function until(ask, holds, seconds = 10) {
  let answer = await ask();
  for (const end = Date.now() + seconds * 1000; !holds(answer) && Date.now() < end; answer = await ask()) {
    await pause(50);
  }
  return answer;
}

/**
 * What can be done and seen in a frame. Each waits for what it needs and fails with a sentence. `run` gives the frame a task
 * under a number.
 */
export function handIn(run) {
  let number = 0;
  /** Once the frame is there, the same task is never done twice. */
  async function ask(task) {
    const mine = ++number;
    return until(
      () => run(task, mine),
      (answer) => !isLost(answer),
      6,
    );
  }
  const done = async (task, complaint) => {
    const answer = await until(
      () => ask(task),
      (got) => got === true,
    );
    if (answer !== true) throw new Error(answer ? `${complaint}: ${answer}` : complaint);
  };
  const see = (expression) => run(expression, ++number);

  return {
    /** Everything to be read there, once it `holds`. */
    text: async (holds = () => true) =>
      fold(
        await until(
          () => see(tasks.text),
          (shown) => holds(fold(shown)),
        ),
      ),
    gone: () =>
      until(
        () => see(tasks.text),
        (text) => text === '(gone)',
      ),
    press: (called) => done(tasks.press(called), `there is no button "${called}"`),
    pressOn: (selector) => done(tasks.pressOn(selector), `there is no ${selector}`),
    choose: (label, option) => done(tasks.choose(label, option), `there is no "${option}" in "${label}"`),
    tick: (label) => done(tasks.tick(label), `there is no box "${label}"`),
    type: (...keys) => done(tasks.type(keys), `${keys} could not be pressed`),
    chord: (key, held) => done(tasks.chord(key, held), `${held} and ${key} could not be pressed`),
    /** Does what the expression says, once. */
    act: (expression) => ask(expression),
    /** Waits for an expression to give what is expected; fails with what it gave in the end. */
    async see(expression, expected, what = expression) {
      const wanted = JSON.stringify(expected);
      const got = await until(
        () => see(expression),
        (answer) => JSON.stringify(answer) === wanted,
      );
      if (JSON.stringify(got) !== wanted)
        throw new Error(`${what}: ${JSON.stringify(got)?.slice(0, 300)}, not ${wanted.slice(0, 300)}`);
    },
    /** What an expression gives among the document's own scripts. */
    async own(expression) {
      const got = await ask(tasks.own(expression));
      try {
        return JSON.parse(got);
      } catch {
        throw new Error(`${expression.slice(0, 80)}: ${got || 'no answer'}`);
      }
    },
  };
}
