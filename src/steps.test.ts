import { expect, test } from 'vitest';
import { atOnce, inSlices, type Steps } from './steps';

function* counting(to: number, did: (step: number) => void): Steps<string> {
  for (let step = 1; step <= to; step++) {
    did(step);
    yield;
  }
  return `counted to ${to}`;
}

test('all at once', () => expect(atOnce(counting(3, () => {}))).toBe('counted to 3'));

test('in slices: others have their turn when the time is up, and not before', async () => {
  const told: string[] = [];
  let clock = 0;
  const steps = counting(6, (step) => {
    told.push(`step ${step}`);
    clock += 15;
  });
  const pause = async () => {
    told.push('pause');
    clock += 500; // the page took its time, which is not ours
  };
  await expect(inSlices(steps, pause, () => clock)).resolves.toBe('counted to 6');
  expect(told).toEqual(['step 1', 'step 2', 'step 3', 'pause', 'step 4', 'step 5', 'step 6', 'pause']);
});

test('what goes wrong in a step is told', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new Error('broken');
  }
  await expect(
    inSlices(
      failing(),
      async () => {},
      () => 0,
    ),
  ).rejects.toThrow('broken');
  expect(() => atOnce(failing())).toThrow('broken');
});
