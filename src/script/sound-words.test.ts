import { describe, expect, test } from 'vitest';
import { told } from './told.test-support';

const SAID = '손이 모자라요.';

/** A line in a report, told back: its soundbite, or the narration that it is. */
const toldIn = (line: string, code: 'ko' | 'en') =>
  told(
    code === 'ko' ? `[앵커]\n배가 왔습니다.\n\n[리포트]\n${line}` : `[LEAD]\nA boat.\n\n[REPORT]\n${line}`,
    code,
  )
    .split('\n')
    .slice(3)
    .join('\n');

const WORDS = ['인터뷰', '녹취', 'INT', '싱크', '전화 인터뷰', '현장음'];
const SIGNS = ['', '●', '⊙ ', '■ ', '◇ ', '◆ ', '▶ ', '▷ ', '□ '];
const BRACKETS = ['[]', '<>', '‹›', '〈〉', '《》', '【】', '◀▶'];

describe.each(WORDS)('%s before a label', (word) => {
  test.each(SIGNS)('behind the sign "%s"', (sign) => {
    for (const label of ['표가람/어민', '표가람(어민)', '시장 상인', '표가람 교수'])
      expect(toldIn(`${sign}${word} ${label} : "${SAID}"`, 'ko')).toBe(`  ${label} > ${SAID}`);
  });

  test.each(BRACKETS)('in %s', ([open, close]) => {
    const bite = `  표가람/어민 > ${SAID}`;
    for (const line of [
      `${open}${word}${close} 표가람/어민 : "${SAID}"`,
      `${open} ${word} ${close}표가람/어민 : "${SAID}"`,
      `${open}${word} 표가람/어민${close} "${SAID}"`,
      `${open}${word}: 표가람/어민${close} "${SAID}"`,
      `${open}${word}: 표가람/어민${close}\n"${SAID}"`,
      `${open}${word} 표가람/어민 : "${SAID}"${close}`,
    ])
      expect(toldIn(line, 'ko'), line).toBe(bite);
  });
});

test.each(['■ Soundbite', '● SOT', 'Soundbite', '▶ Interview', '◀ Sound bite ▶'])(
  '%s before a label',
  (word) =>
    expect(toldIn(`${word} Pyo Ga-ram (Fisherman): "We are few."`, 'en')).toBe(
      '  Pyo Ga-ram (Fisherman) > We are few.',
    ),
);

describe('what only begins like the word of a sound', () => {
  test.each([
    ['육성연/어민', 'ko'],
    ['육성 연구자', 'ko'],
    ['통화 상대방', 'ko'],
    ['인터뷰어/잡지사', 'ko'],
    ['Nat Turner (Fisherman)', 'en'],
    ['Sound Engineer (Narae Studio)', 'en'],
    ['Interview Editor (Narae Weekly)', 'en'],
  ] as const)('%s keeps its label', (label, code) => {
    const line = code === 'ko' ? `[${label} : "${SAID}"]` : `${label}: "Few."`;
    expect(toldIn(line, code)).toBe(`  ${label} > ${code === 'ko' ? SAID : 'Few.'}`);
  });

  test.each([
    '■ 인터뷰 결과 : 어민이 줄었습니다.',
    '그는 인터뷰에서 : "그만둡니다."',
    '인터뷰 내용을 공개합니다.',
  ])('%s stays narration', (line) => expect(toldIn(line, 'ko')).toBe(`  - ${line}`));
});

describe('brackets that nobody closed or opened', () => {
  test.each([
    `[표가람/어민 : "${SAID}"`,
    `<표가람/어민 : "${SAID}"`,
    `[표가람/어민 : "손이\n모자라요."`,
    `표가람/어민 : "${SAID}"]`,
    `[인터뷰 표가람/어민 : "손이\n모자라요."]`,
    `[녹취] [표가람/어민 : "${SAID}"`,
  ])('%s', (line) => expect(toldIn(line, 'ko')).toBe(`  표가람/어민 > ${SAID}`));

  test.each(['◀▶', '【】', '《》', '<>'])('%s around label and words, over two lines', ([open, close]) => {
    expect(toldIn(`${open}표가람/어민 : "손이\n모자라요."${close}`, 'ko')).toBe(`  표가람/어민 > ${SAID}`);
    expect(toldIn(`${open}사진 : "손이\n모자라요."${close}`, 'ko')).toMatch(/^ {2}- /);
  });

  test('each closes before the next opens', () =>
    expect(toldIn(`[표가람(어민) : "하나."\n[도하린(교수) : "둘."\n["셋."\n끝났습니다.`, 'ko')).toBe(
      '  표가람(어민) > 하나.\n  도하린(교수) > 둘.\n  ? > 셋.\n  - 끝났습니다.',
    ));
});
