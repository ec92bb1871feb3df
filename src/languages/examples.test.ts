import { expect, test } from 'vitest';
import { languages } from '.';
import type { Language } from './language';
import { markerOf } from './markers';

/** Lines in the forms that pages print, invented; `examples.md` shows what we make of each, for people who read the language. */
const LINES: Record<string, { labels: string[]; markers: string[]; reporters: string[] }> = {
  en: {
    labels: [
      'Prof. Lee Ga-ram / Inst. for Coastal Studies, Haeram Univ.',
      'Statement by President Ilona Veress / Haeram Community TV',
      'Song Ha-neul / 4th grader, Gaon Elementary School',
      'Yoo Da-on / Driver and librarian',
      'Ebba Norling / Visitor from Norway',
      'Resident of Maru Island / Haeram County',
      'Harbor official / (VOICE MODIFIED)',
      'Noh Ga-ram (Salt Farmer)',
      'Supt. Do Hyeon-gi(Haeram Police)',
      '(Guesthouse Owner)',
      '(Crab trader (VOICE MODIFIED))',
      'Pyo Sang-woo (Captain, Haeram Coast Guard (Feb. 19))',
      'Min Tae-on (Land minister (Feb. 20))',
      'EDUCATION MINISTER HAN SO-RA(NOV. 4, JEONJU)',
      'Kang Deok-on/Laver farmer in Wando, South Jeolla Province',
      'Im Sae-bom/Senior Researcher, National Institute of Fisheries',
      'Jang Hyo-on/Minister of Oceans and Fisheries/Feb. 17',
      'Korean Central TV',
      'Mayor Do Han-sol (Korean)',
      'MAREN HOLLOWAY, HOST',
      'TOBIAS ENGEL, CNN CORRESPONDENT (voice-over)',
      'SEN. CARLA RUIZ-DEAN (D-OH)',
      'LENA ABASCAL (R), FORMER GOVERNOR',
      'Oksana Petrova, Resident (through interpreter)',
      'UNIDENTIFIED MALE',
      'WALDRON',
      'The Minister for Ports (Ada Quill)',
      'The Under-Secretary of State, Department for Transport (Baroness Holt-Vere) (Con)',
      'Senator ANN WHITLOCK (Democrat, Iowa)',
      'Mary Cook (Director, Housing Center)',
      'Farmer Kim Do-yun / Gaon',
      'PRIME MINISTER',
      'PRIYA ANAND, BYLINE',
      'MS. CALDERWOOD',
      'PRIYA ANAND (Reading)',
      'UNIDENTIFIED PERSON #2 (Through interpreter)',
      'County official / (VOICE MODIFIED)',
    ],
    markers: [
      '[LEAD]',
      '[REPORT] The bell rings.',
      '[Anchor Lead]',
      '[Pkg]',
      '<Anchor>',
      'Anchor: The ferry runs again.',
      'Report: The lamps are low.',
      '[Soundbite] Noh Ga-ram (Salt Farmer) : Words.',
      '[Sound bite: Mayor Do Han-sol (Korean)]',
      'Q. Is the bridge open?',
      '(SOUNDBITE) (English) JON SIGURDS, CHAIRMAN, SAYING: "Words."',
      '- - pkg - -',
      'The [Report] was late.',
      'Note: closed on Mondays.',
    ],
    reporters: [
      'This is KBS News, Moon Ye-on.',
      'This is Moon Ye-on from KBS News in Berlin.',
      'Do Ga-on, KBS World Radio News.',
      'Priya Anders, NPR News, Tern Harbor.',
      'For the “PBS News Hour,” I’m Samuel Okafor in Eastfork, Ohio.',
      'Reporter Moon Ye-on has more.',
      'Moon Ye-on has our story.',
      'The town has more than one bridge.',
    ],
  },
  ko: {
    labels: [
      '표가람/나래항 어민',
      '허솔/다온대 환경공학과 교수',
      '정 가 온 / 한들읍 주민',
      '강복이 / 영산시 다도면',
      '문재이/솔내농협 조합장',
      '홍말이(서울시 수유동)',
      '조동이(상인회장)',
      '김모 씨/피해 고객',
      'A 씨/제보자',
      '피해 운전자/음성변조',
      '구청 관계자(음성변조)',
      '항만청 관계자/음성변조',
      '관리사무소 관계자/음성변조',
      '임대인(지난 3월 통화)',
      '시장 상인',
      '정수기 업체 상담원',
      '에바 린드/핀란드 교통장관',
      '표가람 과장 *상수도본부*',
      '도하린 교수',
      '故 국가온/전 선장',
      '위가람/도로연구원 박사',
      '전화 상담원/음성변조',
      '이든/감염내과 교수',
      '솔내수협 조합장(문재이)',
      '도하린 교수(경제학)',
      '도하린 (교수, 한빛대 해양학과)',
    ],
    markers: [
      '[앵커]',
      '[리포트]',
      '<앵커 멘트>',
      '<녹취> 시장 상인 : "말입니다."',
      '◀ 앵커 ▶',
      '◀VCR▶',
      '【 앵커멘트 】',
      '⊙앵커: 값이 내렸습니다.',
      '● 기자: 파도가 넘칩니다.',
      '▶ 인터뷰 : 국가온 / 승객',
      '▷진행자 : 오늘의 손님입니다.',
      '[표가람 기자]',
      '【나래-표가람 통신원】',
      '【질문1】',
      '■ 앵커',
      '■ 인터뷰',
      '《리포트》',
      '인터뷰> 표가람 / 나래항 어민',
      '그는 [앵커] 자리에 앉았다.',
      '[속보] 배가 돌아왔다',
    ],
    reporters: [
      'KBS 뉴스 표가람입니다.',
      'KBS뉴스 표가람입니다.',
      'MBC뉴스 고운해입니다.',
      '베를린에서 KBS 뉴스 나해솔입니다.',
      '표가람 기자가 보도합니다.',
      '표가람기자가 전해드립니다.',
      '베를린 나해솔 특파원이 보도합니다.',
      '경제부 표가람 기자와 알아보겠습니다.',
      '배가 돌아왔습니다.',
    ],
  },
};

const cell = (text: string | null) => (text ?? '').replaceAll('|', '\\|').replaceAll('<', '\\<');

/** The page for people who read the language and not the code. */
function examplesOf(language: Language): string {
  const lines = LINES[language.code];
  const rows = (head: string, cells: string[][]) => [
    `| ${head} |`,
    `|${' --- |'.repeat(head.split('|').length)}`,
    ...cells.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ];
  return [
    `# What we make of lines in ${language.code}`,
    '',
    'Written by `npm run unit -- -u`; a changed row is a change of behaviour. Every line is invented.',
    '',
    '## Who a label names',
    '',
    ...rows(
      'line | name | title | affiliation',
      (lines?.labels ?? []).map((label) => {
        const { name, title, affiliation } = language.speakerOf(label);
        return [label, name ?? '', title ?? '', affiliation ?? ''];
      }),
    ),
    '',
    '## What a marker opens',
    '',
    ...rows(
      'line | kind | rest',
      (lines?.markers ?? []).map((line) => {
        const marker = markerOf(line, languages);
        return [
          line,
          marker ? `${marker.kind}${marker.who ? ` (${marker.who})` : ''}` : 'none',
          marker?.rest ?? '',
        ];
      }),
    ),
    '',
    '## Who signs off or is handed over to',
    '',
    ...rows(
      'line | reporter',
      (lines?.reporters ?? []).map((line) => [line, language.reporterIn(line) ?? 'nobody']),
    ),
    '',
  ].join('\n');
}

test.each(languages.map((language) => ({ language, code: language.code })))(
  '$code/examples.md tells what the code does',
  async ({ language, code }) => expect(examplesOf(language)).toMatchFileSnapshot(`${code}/examples.md`),
);
