import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences-of';

const cut = (text: string, language: string) =>
  [...sentencesOf(text, language)].map(({ start, end }) => text.slice(start, end));

/** Each line is one text; " | " is where its sentences part. */
const tables: Record<string, string[]> = {
  en: [
    'The ferry left at dawn. | Nobody was on board.',
    'Prof. Dunmore has studied tides for years. | She lives by the sea.',
    'Dr. Okafor met Gov. Reyes and Sen. Ballard. | They agreed on nothing.',
    'N. Korean officials arrived. | S. Korea sent nobody.',
    'The U.S. Army closed the bridge. | Traffic went around.',
    'The ship came from the U.S. | It carried grain.',
    'The ship came from the U.S. | The harbour was empty.',
    'J. R. Pellham wrote the report. | It has 40 pages.',
    'Prices rose 3.5 percent. | Wages rose 0.4 percent.',
    'It costs $4.50. | That is too much.',
    'Reactor No. 5 was stopped. | No. 6 runs on.',
    'Will it open? No. | The gates stay shut.'.replace('? No', '? | No'),
    'The talks begin on Jan. 5 in Lund. | They end in March.',
    'The bus leaves at 9 a.m. on weekdays. | On Sunday it does not run.',
    'Polls close at 8 p.m. KST tonight. | Counting starts at once.',
    'Polls closed at 8 p.m. | Counting started at once.',
    'She works for Harrow Bros. Shipping in Leith. | He does not.',
    'He sold it to Aldine Inc. | The price is secret.',
    '“Really?” she asked. | Nobody answered.',
    '"Stop!" he shouted. | The dog went on.',
    '“We leave now. | Nobody waits,” the captain said.',
    '“It is over.” | The mayor left the room.',
    'He said, “It is over.” | Then the lights went out.',
    'Apples, pears, etc. were left. | Nothing else was.',
    'Smith v. Harbour Board goes on. | The court sits in May.',
    'See e.g. Lund and Malmo. | Both are small.',
    'The club won 3-2 vs. Leith on Sunday. | Fans sang.',
    'Wait... that is not all. | There is more.',
    'What now?! | Nobody knows.',
    'Visit harbour.example for times. | It is free.',
    '1. The first point stands. | 2. The second does not.',
    'Lt. Col. Marsh (ret.) spoke first. | Others followed.',
    'The firm, Kestrel Co. Ltd. of Leith, paid. | Its rival did not.',
    'This is Jane Dunmore, reporting from St. Ives.',
    'It was plan B. | They had no plan C.',
  ],
  ko: [
    '배가 새벽에 떠났습니다. | 아무도 타지 않았습니다.',
    '"내일은 문을 엽니다."라고 관장은 말했습니다. | 표는 무료입니다.',
    '“내일은 문을 엽니다”라고 관장은 말했습니다. | 표는 무료입니다.',
    '“내일은 문을 엽니다.” 라고 관장은 말했습니다. | 표는 무료입니다.',
    '"정말입니까?"라는 질문에 그는 답하지 않았습니다. | 회의는 끝났습니다.',
    '"늦지 않았다."며 주민들은 기다렸다. | 버스는 오지 않았다.',
    '“비가 옵니다.” “그래도 갑니다.”'.replace('” “', '” | “'),
    '물가는 3.5% 올랐습니다. | 임금은 0.4% 올랐습니다.',
    '“값이 너무 올랐어요.” | 시장은 한산했습니다.',
    '몇 시에 떠납니까? | 아무도 모릅니다.',
    '가람대 표지안 교수는 "아직 이르다."고 했습니다. | 발표는 다음 달입니다.',
    '문을 닫았다.그리고 떠났다.'.replace('.그', '. | 그'),
    '‘다시 오겠다.’ 는 쪽지가 남았다. | 글씨는 작았다.',
    '1. 첫째 항목입니다. | 2. 둘째 항목입니다.',
  ],
};

describe.each(Object.entries(tables))('sentences in %s', (language, lines) => {
  test.each(lines)('%s', (line) => {
    const sentences = line.split(' | ');
    const text = line.includes('닫았다') ? sentences.join('') : sentences.join(' ');
    expect(cut(text, language)).toEqual(sentences);
  });
});

test('line breaks always part', () => {
  expect(cut('First line\nDr.\nSecond line', 'en')).toEqual(['First line', 'Dr.', 'Second line']);
});

test('whatever the text and the language, nothing that sounds is lost or said twice', () => {
  const pieces = fc.constantFrom(
    'Dr. ',
    'U.S. ',
    '”',
    '"',
    '라고 ',
    '가. ',
    'Go. ',
    '3.5',
    '\n',
    '…',
    '? ',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string())),
      fc.constantFrom('en', 'ko', 'xx-', ''),
      (parts, language) => {
        const text = parts.join('');
        const spans = [...sentencesOf(text, language)];
        let done = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(text.slice(done, start)).not.toMatch(/[\p{L}\p{N}]/u);
          done = end;
        }
        expect(text.slice(done)).not.toMatch(/[\p{L}\p{N}]/u);
      },
    ),
  );
});
