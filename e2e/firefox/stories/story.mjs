import { check } from '../world.mjs';

/** Who is said to speak which words, in the order of the popup: by the name over them, or by the tip of an inline quote. */
const SAID = `[...root().querySelectorAll('article [data-quote]')].map((quote) => {
  const over = quote.closest('.soundbite')?.querySelector('.name')?.textContent;
  return [over ?? 'in the text: ' + quote.getAttribute('data-who'), quote.textContent];
})`;
const CHIPS = `[...root().querySelectorAll('.chip')].map((chip) =>
  ['.name', '.count'].map((part) => chip.querySelector(part)?.textContent))`;
const paragraphs = (role) =>
  `[...root().querySelectorAll('[data-role=${role}] :is(p.text, blockquote)')].map((one) => one.textContent)`;

/** A script from the click to the words, each told in full. */
export function story(world) {
  const { popup, english, korean, visit } = world;

  /** Opens a sample in which one sentence is another. */
  async function show({ html }, sentence, other) {
    check(html.includes(sentence), `the sample has no "${sentence}"`);
    await visit(html.replace(sentence, other));
    await world.click();
  }

  return {
    async 'a Korean script, from the click to the words in the popup'() {
      await show(
        korean,
        '지난 11년 동안 마지막 배는 저녁 식사 전에 끊겼습니다.',
        '도한솔 시장은 “첫 배는 제가 타겠습니다”라고 말했습니다.',
      );
      await popup.see(`${paragraphs('lead')}[0]`, '11년 전에 끊겼던 별섬의 밤배가 다시 다니기 시작했습니다.');
      await popup.see(
        `${paragraphs('report')}[0]`,
        '밤 9시가 조금 넘은 시각, 흰 여객선이 불빛을 낮춘 채 부두를 떠납니다.',
      );
      await popup.see(`${paragraphs('report')}.at(-1).includes('노을기')`, true);
      await popup.see(SAID, [
        ['나루터', '학원 끝나고 집에 갈 수 있어서 좋아요. 전에는 이모 집에서 잤거든요.'],
        ['in the text: 도한솔, 시장', '첫 배는 제가 타겠습니다'],
        ['도한솔', '여섯 시에 불이 꺼지는 섬은 사람이 떠나는 섬입니다. 저녁을 다시 켜겠습니다.'],
        ['윤가람', '표를 팔아서 유지되는 항로가 아닙니다. 길이 닿는 곳에 누가 살 수 있는지로 따져야 합니다.'],
      ]);
      await popup.see(CHIPS, [
        ['나루터', '1'],
        ['도한솔', '2'],
        ['윤가람', '1'],
      ]);
      await popup.see(`all('article')[0].textContent.includes('제보하기')`, false);
    },
    async 'an English script, from the click to the words in the popup'() {
      await show(
        english,
        'The county now pays the fuel and the islanders take turns at the ticket counter.',
        '“The first boat was mine,” said Mo Rae-ha, the ferry’s captain.',
      );
      await popup.see(
        `/^The last night ferry .* until the stars come out\\.$/.test(${paragraphs('lead')}[0])`,
        true,
      );
      await popup.see(
        `${paragraphs('report')}[0]`,
        'A white ferry leaves the pier a little after nine, its deck lamps dimmed on purpose.',
      );
      await popup.see(`${paragraphs('report')}.at(-1).endsWith('a sky full of stars.')`, true);
      await popup.see(SAID, [
        ['in the text: Mo Rae-ha, ferry’s captain', 'The first boat was mine,'],
        [
          'Do Han-sol',
          'An island that goes dark at six is an island people leave. We are switching the evening back on.',
        ],
        [
          'Yun Ga-ram',
          'Ticket sales alone will never carry a line like this one. It should be judged like a road, by who can live where it leads.',
        ],
      ]);
    },
  };
}
