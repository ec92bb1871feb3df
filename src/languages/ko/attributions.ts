import type { Frame } from '../grammar';

/** What the words of the patterns stand for; see `units-of.ts` for the codes. */
export const alphabet: Readonly<Record<string, string>> = {
  topic: '[TJ]',
  weak: '[tjl]',
  subject: 'J',
  quotative: 'r',
  clause: '[cx]',
  near: 't',
  named: '(?:r[am]|d)',
  cited: 'k',
  whose: 'g',
  source: 's',
  said: '[vacxwu]',
  word: '[^.q]',
  words: '[^.q]{0,40}?',
  whole: '[^.ucx]{0,40}?',
  plain: '[^.qcxTJ]{0,20}?',
  inside: '[^.qxTJtb]{0,40}?',
  end: '(?:\\.|$)',
  quoting: '(?:r|d(?!e)|w|,?[vacxu]|,|q|nw)',
  all: '[^.]{0,40}?',
};

/** The frames of Korean, in the order they are tried. */
export const frames: readonly Frame[] = [
  {
    name: 'quote-cited',
    example: { text: '“강은 기억한다”(오하람 시장)는 말도 나온다.', speaker: '오하람' },
    pattern: 'Q @cited',
    confidence: 'stated',
  },
  {
    name: 'quote-of',
    example: { text: '“비가 새요”라는 오하람 시장의 말이 전해졌다.', speaker: '오하람' },
    pattern: 'Q d @whose [we]',
    confidence: 'stated',
  },
  {
    name: 'cited-quote',
    example: { text: '나래통신은 오하람 시장을 인용해 “둑이 샌다”고 보도했다.', speaker: '오하람' },
    pattern: '@i words Q quoting',
    confidence: 'stated',
  },
  {
    name: 'subject-of-clause',
    example: { text: '주민들은 반대했지만, 오하람 시장이 “공사는 한다”고 말했다.', speaker: '오하람' },
    pattern: 'clause ,? n* @subject inside Q r',
    confidence: 'stated',
  },
  {
    name: 'subject-near',
    example: {
      text: '김 씨는 집에 갔다가 최하루 기자가 “어디냐”는 말을 전하자 돌아왔다.',
      speaker: '최하루',
    },
    pattern: '@J n* Q quoting',
    confidence: 'stated',
  },
  {
    name: 'topic-quote',
    example: {
      text: '정부 고위 관계자는 “더 미루면 부담이 돌아온다”고 말했습니다.',
      speaker: '정부 고위 관계자',
    },
    pattern: '@T words Q quoting',
    confidence: 'stated',
  },
  {
    name: 'subject-quote',
    example: { text: '오하람 시장이 강을 둘러본 자리에서 “공사는 한다”고 말했다.', speaker: '오하람' },
    pattern: '@subject inside Q quoting',
    confidence: 'stated',
  },
  {
    name: 'weak-near',
    example: { text: '오하람 시장이 만난 난민 하산 아르비는 “집이 없다”고 했다.', speaker: '하산 아르비' },
    pattern: '@near n? Q quoting',
    confidence: 'stated',
  },
  {
    name: 'saying-topic',
    example: { text: '“집이 없다”고 말한 오하람 시장은 자리를 떴다.', speaker: '오하람' },
    pattern: 'Q named @topic',
    confidence: 'stated',
  },
  {
    name: 'quotes-topic',
    example: { text: '“비가 온다”며 “둑을 보라”고 조합장은 말했습니다.', speaker: '조합장' },
    pattern: 'Q r whole @topic words said',
    confidence: 'stated',
  },
  {
    name: 'topic-quotes',
    example: { text: '조합장은 “비가 온다”며 “둑을 보라”고 말했습니다.', speaker: '조합장', quote: 1 },
    pattern: '@T all Q quoting',
    confidence: 'stated',
  },
  {
    name: 'subject-quotes',
    example: { text: '조합장이 “비가 온다”며 “둑을 보라”고 말했습니다.', speaker: '조합장', quote: 1 },
    pattern: '@subject [^.bx]{0,40}? Q quoting',
    confidence: 'stated',
  },
  {
    name: 'quote-topic-quote',
    example: { text: '“비가 온다”며 둑에 나온 조합장은 “둑을 보라”고 말했습니다.', speaker: '조합장' },
    pattern: 'Q r plain @T words q',
    confidence: 'stated',
  },
  {
    name: 'quote-whose',
    example: { text: '“강은 기억한다.” 오하람 시장의 말이다.', speaker: '오하람' },
    pattern: 'Q [.rd]? words @whose w end',
    confidence: 'stated',
  },
  {
    name: 'whose-quote',
    example: { text: '오하람 시장의 설명은 “둑에서 물이 조금씩 샌다”는 것이다.', speaker: '오하람' },
    pattern: '@whose w Q',
    confidence: 'stated',
  },
  {
    name: 'source-quote',
    example: { text: '경찰에 따르면 어제 새벽 “졸았다”고 했다.', speaker: '경찰' },
    pattern: '@source all Q quoting',
    confidence: 'inferred',
  },
  {
    name: 'weak-topic',
    example: { text: '바람은 어제 아침 숲에서 “내일 오라”고 했다.', speaker: '바람' },
    pattern: '@weak [^.qb]{0,40}? Q quoting',
    confidence: 'inferred',
  },
  {
    name: 'headline',
    example: { text: '탁유림 박사 “백신은 미리 맞아야”', speaker: '탁유림' },
    pattern: '@h [=:]? Q [.]?',
    confidence: 'inferred',
  },
  {
    name: 'headline-far',
    example: { text: '탁유림 박사 귀국 회견/“백신은 미리 맞아야”', speaker: '탁유림 박사' },
    pattern: '@H [^.q]{0,9} Q [.]?',
    confidence: 'unclear',
    isSpeech: true,
  },
  {
    name: 'topic-alone',
    example: { text: '오하람 시장은 “다리는 우리 것입니다.” 물소리가 컸다.', speaker: '오하람' },
    pattern: '@T plain Q end',
    confidence: 'inferred',
  },
  {
    name: 'topic-part',
    example: {
      text: '오하람 시장은 “바위를 미워하듯 다리를 미워하는” 이들을 비판했다.',
      speaker: '오하람',
    },
    pattern: '@T words Q n words [vc]',
    confidence: 'inferred',
  },
  {
    name: 'topic-fragment',
    example: { text: '오하람 시장은 이 사업을 “시민 모두의 오랜 꿈”으로 불렀다.', speaker: '오하람' },
    pattern: '@topic all Q o',
    confidence: 'inferred',
  },
];
