import { describe, expect, test } from 'vitest';
import { documentFrom } from '../cli/document-from';
import { readPage } from '../read-page';

const URL = 'https://news.nobody.example/story/1';

const rolesOf = (body: string) =>
  readPage(documentFrom(`<title>나래항 첫 배</title><h1>나래항 첫 배</h1>${body}`), URL)?.parts.map(
    ({ role }) => role,
  );

const SEVEN = [
  '앵커: 나래항에 첫 배가 들어왔습니다.',
  '새벽부터 어민들이 모였습니다.',
  '기자: 등대 불빛이 닷새 만에 켜졌습니다.',
  '올해 어획량은 지난해의 두 배입니다.',
  '표가람/나래항 어민 : "손이 모자라요."',
  '군청은 다음 달에 대책을 내놓기로 했습니다.',
  '하늘뉴스 도하린입니다.',
];

describe('seven lines of a script whose markers only a colon or an angle ends', () => {
  test.each([':', ' :', '>'])('"앵커%s"', (end) => {
    const lines = SEVEN.map((line) => line.replace(/^(앵커|기자):/, `$1${end}`));
    expect(rolesOf(`<div>${lines.join('<br>')}</div>`)).toEqual(['lead', 'report']);
    expect(rolesOf(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(['lead', 'report']);
  });

  test('the word of a sound, or a third turn, is as good as a label', () => {
    expect(rolesOf(`<p>${SEVEN.join('<br>').replace(/표가람.*?:/, '인터뷰:')}</p>`)).toEqual([
      'lead',
      'report',
    ]);
    const talk = [
      'Anchor: The first boat of the year came in.',
      'Reporter: It came at dawn, with ice on deck.',
    ];
    expect(
      rolesOf(
        `<p>${[...talk, 'Anchor: How many crates were landed?', 'Reporter: Two hundred.'].join('<br>')}</p>`,
      ),
    ).toEqual(['lead', 'exchange', 'exchange', 'exchange']);
  });
});

describe('what is no script', () => {
  test('both ends and nobody who speaks', () =>
    expect(rolesOf(`<p>${SEVEN.slice(0, 4).join('<br>')}</p>`)).toBeUndefined());

  test('a list whose teasers carry both ends below their headlines', () => {
    for (const text of [
      SEVEN.join('<br>'),
      SEVEN.join(' '),
      SEVEN.join('<br>').replace(/(앵커|기자):/g, '[$1]'),
    ]) {
      const teaser = `<div class="x"><h4><a href="/x">고래가 왔다</a></h4><p>${text}</p></div>`;
      expect(rolesOf(teaser.repeat(5))).toBeUndefined();
    }
  });
});
