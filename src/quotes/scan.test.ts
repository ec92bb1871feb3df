import { describe, expect, test } from 'vitest';
import { scan } from './scan';

const told = (paragraphs: string[], hasSingles = false) =>
  scan(paragraphs, hasSingles).map((stretches, index) =>
    stretches.map(({ start, end }) => paragraphs[index]?.slice(start, end)),
  );

describe('the marks of one paragraph', () => {
  test.each([
    ['curly', 'She said “no” and “never.”', ['no', 'never.']],
    ['straight', 'She said "no" and "never."', ['no', 'never.']],
    ['two apostrophes of wire copy', "She said ``no'' twice.", ['no']],
    ['French', 'Il dit « non » hier.', [' non ']],
    ['German', 'Er rief „nein“ und ging.', ['nein']],
    ['primes', '그는 ″안 간다″고 말했다.', ['안 간다']],
    ['a closing mark typed as an opener', '”Not today,” he said.', ['Not today,']],
    ['an opening mark typed as a closer', 'He said “not today“ and left.', ['not today']],
    ['a dash before and behind', 'His act—“my plan is big!”—is thin.', ['my plan is big!']],
    ['nested marks stay inside', '“She told me ‘go’ and I went,” he said.', ['She told me ‘go’ and I went,']],
    ['nested double marks', '“She told me “go” and I went,” he said.', ['She told me “go” and I went,']],
    ['inches and minutes', 'The 5\'10" man ran 12\' in the 6" rain.', []],
    ['an odd mark spoils nothing', 'The 12" pipe broke. “Run,” she said. The rest” stayed.', ['Run,']],
    [
      'a missing closer in the middle',
      '“One thing is sure. Then he said “two are not.”',
      ['One thing is sure.', 'two are not.'],
    ],
    ['left-overs of markup', '<img alt="nothing here"> He said “yes” then.', ['yes']],
    ['apostrophes', "It's the workers' '90s, rock 'n' roll.", []],
    ['a bracket behind', '“They left.”[Agency]', ['They left.']],
  ])('%s', (_, text, quotes) => expect(told([text])[0]).toEqual(quotes));

  test('a short stretch without an end is an odd mark', () =>
    expect(told(['He is 6” tall “and so'])[0]).toEqual([]));
});

describe('marks over several paragraphs', () => {
  test('an open quote goes on where the next paragraph opens again', () => {
    const [first, second] = scan(
      ['“The bridge is closed and stays closed.', '“It opens in May,” he said.'],
      false,
    );
    expect(first?.[0]?.isOpen).toBe(true);
    expect(second?.[0]?.isContinued).toBe(true);
  });

  test('an open quote goes on to a closing mark that closes nothing else', () =>
    expect(told(['“The bridge is closed and stays closed.', 'Or it opens,” he said.'])).toEqual([
      ['The bridge is closed and stays closed.'],
      ['Or it opens,'],
    ]));
});

describe('single marks', () => {
  test('are outer marks where a British paper speaks in them', () =>
    expect(told(['‘We are late,’ said Ina.', '‘So are we,’ said Olu. ‘It’s the workers’ bus.’'])).toEqual([
      ['We are late,'],
      ['So are we,', 'It’s the workers’ bus.'],
    ]));

  test('are found in Korean beside double ones', () =>
    expect(told(['그는 ‘더는 없다’고 했고 “끝”이라며 ‘표’를 접었다.'], true)).toEqual([
      ['더는 없다', '끝', '표'],
    ]));
});
