// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { SpokenRun } from './SpokenRun';

function draw(text: string, start = 0, span: { start: number; end: number } | null = null) {
  const ground = document.createElement('p');
  render(<SpokenRun text={text} start={start} span={span} />, ground);
  return ground;
}

test('marks what is read of a run that begins later in its block', () => {
  const ground = draw('Two. Three.', 5, { start: 10, end: 16 });
  expect(ground.querySelector('.spoken')?.textContent).toBe('Three.');
  expect(ground.textContent).toBe('Two. Three.');
});

test.each([
  ['words', 'The tide came in. '.repeat(10_000)],
  ['no space', '가'.repeat(100_000)],
  ['pairs', `x${'𝒜'.repeat(60_000)}`],
])('an endless run of %s keeps every character, in stretches', (_, text) => {
  const ground = draw(text, 0, { start: 15_990, end: 16_020 });
  expect(ground.textContent === text).toBe(true);
  const stretches = [...ground.querySelectorAll('.stretch')].map((one) => one.textContent ?? '');
  expect(stretches.length).toBeGreaterThan(5);
  expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThan(24_500);
  expect(stretches.every((stretch) => stretch.isWellFormed())).toBe(true);
  expect([...ground.querySelectorAll('.spoken')].map((one) => one.textContent).join('')).toBe(
    text.slice(15_990, 16_020),
  );
});
