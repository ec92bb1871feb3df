import { languageFor, languages } from '../../src/languages';
import { type PageBlock, textOf, wordsIn } from '../../src/page-text';
import { parseScript } from '../../src/script/parse-script';

/** A script with invented people, in the form its newsrooms print: part markers, a report, soundbites under their labels. */
const SCRIPTS: Record<string, { open: string[]; story: string[] }> = {
  en: {
    open: [
      '[LEAD]',
      'The first boat of the year came in at dawn, and the quay was full of people.',
      '[REPORT]',
    ],
    story: [
      'Nets had been mended since long before sunrise, and the lamp of the lighthouse was lit again after five days.',
      '[Soundbite] Ada Quill / Skipper, Gull Island',
      'We have never seen a winter like this one, and we hope not to see another.',
      'This year’s catch is twice that of the last, according to the county, which will present a plan next month.',
      '[Interview] Ina Brooke (Professor, Harbour College): “The water is warmer than it was, and the fish know it.”',
      'Ice still clings to the end of the breakwater, where nobody has walked since the storm of early January.',
    ],
  },
  ko: {
    open: ['[앵커]', '올해 첫 배가 새벽에 들어왔습니다. 부두는 사람들로 붐볐습니다.', '[리포트]'],
    story: [
      '어민들은 해가 뜨기 한참 전부터 그물을 손질했고, 등대 불빛은 닷새 만에 다시 켜졌습니다.',
      '[녹취] 표가람/나래항 어민 : "이런 겨울은 처음 봤어요. 다시는 안 봤으면 좋겠습니다."',
      '군청은 다음 달에 대책을 내놓기로 했습니다. 올해 어획량은 지난해의 두 배입니다.',
      '[인터뷰] 도하린(한빛대 해양학과 교수) : 바닷물이 예전보다 따뜻합니다. 물고기가 먼저 압니다.',
      '방파제 끝에는 아직 얼음이 남아 있습니다. 지난 폭풍 뒤로는 아무도 걷지 않았습니다.',
    ],
  },
};

/** What a hostile page may print by the thousand; a line each, or with a last blank all on one line. */
export const baits: Record<string, string> = {
  'open brackets': '[ ',
  'markers on one line': '[앵커] ',
  markers: '[앵커]',
  'markers without end': '[앵커',
  labels: 'Ada Quill / Skipper',
  'labels on one line': 'Ada Quill / Skipper / ',
  'colon labels': '표가람/나래항 어민 : ',
  'capitals with colons': 'ADA QUILL, SKIPPER: ',
  'nested brackets': '((([ ',
  'asides in labels': 'Ada (Quill (Skipper ',
  dates: '2025.03.04 (15:00) ',
  sounds: '◀ SYNC ▶',
  credits: '(영상취재 : 고운해, ',
  handovers: '표나린 기자가 보도합니다. ',
  spaces: ' '.repeat(12),
  slashes: '///',
  addresses: '<a@b',
  quotes: '" ',
  bullets: '◇ ◆ ',
  'clock stamps': '[15:00:05]',
};

const lines = (texts: string[]): PageBlock[] => [{ type: 'lines', lines: texts }];

/** A script of at least this many words, as the page's walk hands it over. */
export function scriptOf(code: string, words: number): PageBlock[] {
  const script = SCRIPTS[code];
  if (!script) throw new Error(`no script in ${code}`);
  const texts = [...script.open];
  for (let count = 0; count < words; ) {
    texts.push(...script.story.map((line) => `${line} ${texts.length}.`));
    count = wordsIn(textOf({ type: 'lines', lines: texts }));
  }
  return lines(texts);
}

/** A bait `size` characters long. */
export function baitOf(name: string, size: number): PageBlock[] {
  const bait = baits[name] ?? '';
  const copies = Array.from({ length: Math.ceil(size / bait.length) }, () => bait);
  return lines(bait.endsWith(' ') ? [copies.join('')] : copies);
}

/** Parses once; answers how many parts there are. */
export function parse(code: string, blocks: PageBlock[]): number {
  return parseScript(blocks, languageFor(code), languages, []).parts.length;
}
