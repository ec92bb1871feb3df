import { describe, expect, test } from 'vitest';
import { languageFor } from '../languages';
import { attribute } from './attribute';
import { scriptOf } from './script-of.test-support';

/** Who says the last quote of a text, as a reader sees it. */
function lastSpeaker(code: string, texts: string[]): string | null {
  const { quotes, speakers } = attribute(scriptOf(texts), languageFor(code), ['Hong Writer']);
  const speaker = speakers[quotes.at(-1)?.speaker ?? -1];
  return speaker ? (speaker.name ?? speaker.label) : null;
}

describe('the words belong to', () => {
  test.each([
    ['the second of two beside “while”', 'Moss said it was “rash,” while Vane called it “overdue.”', 'Vane'],
    ['the one before an aside of his own', '“Who told you that?” Webb, the trainer, asked.', 'Webb'],
    ['the sign', 'A sign outside the bakery read: “Closed until June.”', 'A sign'],
    ['the one who interrupts', '“We want peace,” Sol said, before Aziz interrupted: “So do we.”', 'Aziz'],
    ['the one who leaves, behind his participle', 'Sol, dismissing the claim as “nonsense,” left.', 'Sol'],
    ['the one asked, not one in the question', 'Lund, asked if Asare would start, smiled. “Wait.”', 'Lund'],
    [
      'the main clause, not the one of time',
      'Ness apologized after they came out, saying it was “old.”',
      'Ness',
    ],
    ['the critic, not the deal', 'Ness criticized the deal signed in May, saying it was “old.”', 'Ness'],
    ['another without a noun', '“Go home,” said another.', 'another'],
  ])('%s', (_, text, speaker) => expect(lastSpeaker('en', [text])).toBe(speaker));
});

describe('a mention becomes', () => {
  test.each([
    [
      'the full name for the family name',
      ['Ina Trujillo drives the bus. “I am late,” Trujillo said.'],
      'Ina Trujillo',
    ],
    ['the woman for she', ['Ina Trujillo met Tom Brandt. “I am late,” she said.'], 'Ina Trujillo'],
    ['the man for he', ['Ina Trujillo spoke. Tom Brandt waved. “I am late,” he said.'], 'Tom Brandt'],
    [
      'the one with the title',
      ['“No,” said Finance Minister Olu Fairbanks.', '“Never,” the minister said.'],
      'Olu Fairbanks',
    ],
    ['a name without its title', ['“It has heat,” spokesperson Chu Ae-ri said.'], 'Chu Ae-ri'],
    ['nobody for the author of the page', ['“I was there,” said Hong Writer.'], null],
    [
      'two people for two of one name',
      ['Tom Brandt and Ida Brandt came. “I am late,” Brandt said.'],
      'Brandt',
    ],
    [
      'the man of two of one name, by his title',
      ['Tom Brandt and Ida Brandt came. “I am late,” Mr. Brandt said.'],
      'Tom Brandt',
    ],
    ['a relative, not the one he belongs to', ['“I am late,” Brandt’s brother, Daniel, said.'], 'Daniel'],
    ['a name that looks like a verb', ['Omar Said came in. “I am late,” he said.'], 'Omar Said'],
    [
      'one whose title was told, but who has not spoken',
      ['Anna Sol, the prime minister, landed. “It was long,” the prime minister said.'],
      'Anna Sol',
    ],
    [
      'her for her words',
      ['Ina Trujillo left. She is not, in her words, “a morning person.”'],
      'Ina Trujillo',
    ],
    [
      'a body, not the land it belongs to',
      ['“No,” China’s foreign ministry said.'],
      'China’s foreign ministry',
    ],
  ])('%s', (_, texts, speaker) => expect(lastSpeaker('en', texts)).toBe(speaker));

  test.each([
    [
      'the full name for a family name with its title',
      ['배소윤 원내대표가 왔다. 배 원내대표는 “없다”고 말했다.'],
      '배소윤',
    ],
    ['the one before for 그는', ['구태오 대표가 왔다. 그는 “오늘 결론을 낸다”고 말했다.'], '구태오'],
    ['a name before its affiliation', ['한서윤 도심연구소 연구원은 “고쳐 쓰자”고 했다.'], '한서윤'],
    ['the words for a masked name', ['김모(43) 씨는 “돈을 못 받았다”며 울먹였다.'], '김모(43) 씨'],
    ['the words for a body', ['새빛전자 측은 “문제가 없다”고 밝혔다.'], '새빛전자 측'],
  ])('%s', (_, texts, speaker) => expect(lastSpeaker('ko', texts)).toBe(speaker));
});
