import { expect, test } from 'vitest';
import { articleWith, partWith } from './samples/article-with';
import { signOffIn } from './sign-off';

const report = (...lines: string[]) => partWith(lines, { role: 'report' });
const long = 'Moon Ha-rin went along for a week and saw who came and who went. '.repeat(2);

test.each([
  ['English', ['The ferry sails.', 'Moon Ha-rin, KBS News.'], 1],
  ['Korean', ['배가 떠납니다.', 'KBS 뉴스 문하린입니다.'], 1],
  ['a story about the reporter', ['The ferry sails.', long], null],
  ['a last line without a name', ['The ferry sails.', 'It comes back at noon.'], null],
  [
    'a last line that also tells of the ferry',
    ['The ferry sails.', 'It turns. Moon Ha-rin, KBS News, Haemaru.'],
    null,
  ],
  ['the same, behind dots', ['The ferry sails.', 'It turns … Moon Ha-rin, KBS News.'], null],
  ['one line alone', ['Moon Ha-rin, KBS News.'], null],
])('%s', (_, lines, expected) => {
  const article = articleWith({ parts: [report(...lines)], reporters: ['Moon Ha-rin', '문하린'] });
  expect(signOffIn(article, 0)).toBe(expected);
});

test('only a report ends so', () => {
  const article = articleWith({
    parts: [partWith(['The ferry sails.', 'Moon Ha-rin, KBS News.'])],
    reporters: ['Moon Ha-rin'],
  });
  expect(signOffIn(article, 0)).toBeNull();
});
