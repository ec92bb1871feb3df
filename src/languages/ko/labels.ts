import type { MarkerKind } from '../language';

const WORDS: Record<MarkerKind, readonly string[]> = {
  lead: ['앵커멘트', '앵커리드', '리드'],
  anchor: ['앵커', 'anc', '진행자', '진행', '아나운서', '사회자', '앵커클로징', '클로징', '클로징멘트'],
  question: ['질문', '문'],
  report: ['리포트', '레포트', '기자멘트', '기사내용', 'vcr', '본문', '리포터리포트'],
  reporter: ['기자', '특파원', '취재기자', '리포터', '캐스터', '통신원'],
  answer: ['답변', '출연자', '답', '게스트', '패널', '전문가', '변호사', '교수'],
  sound: [
    '녹취',
    '인터뷰',
    '싱크',
    '씽크',
    'syn',
    'sync',
    'int',
    '현장음',
    '육성',
    '통화',
    '전화인터뷰',
    '현장인터뷰',
    '영상인터뷰',
    '전화녹취',
    '증언',
    '이펙트',
    'effect',
    '스탠딩',
    '스탠드업',
  ],
  end: ['end', '끝'],
};

/** The words of Korean part markers, without their spaces, the newsroom codes of MBC's regional stations among them. */
export const markers: ReadonlyMap<string, MarkerKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as MarkerKind] as const)),
);

/** Words that make a person staff of the program. */
export const staffWords: ReadonlyMap<string, 'anchor' | 'reporter'> = new Map([
  ['앵커', 'anchor'],
  ['아나운서', 'anchor'],
  ['진행자', 'anchor'],
  ['기자', 'reporter'],
  ['특파원', 'reporter'],
  ['통신원', 'reporter'],
  ['리포터', 'reporter'],
  ['캐스터', 'reporter'],
  ['국민기자', 'reporter'],
  ['시민기자', 'reporter'],
  ['객원기자', 'reporter'],
  ['인턴기자', 'reporter'],
]);

const CREW =
  '(?:촬영|취재|인턴)기자|영상취재기자|영상(?:취재|편집|디자인|구성)|촬영|편집|그래픽|디자인|CG|C\\.G|(?:화면|영상|사진) ?(?:제공|출처)|자료(?:조사|제공)|취재 ?지원|취재작가|작가|구성|연출|조연출|리서처|리서치|VJ|PD|AD|인턴|음성더빙|더빙|자막|제작|기획|행정|사진|출처|그래픽제작|콘텐츠|헬기조종|(?:드론|항공|수중)촬영|진행|출연진?|패널|게스트|방송|대담|프로그램명|코너명?|방송시간|(?:방송 ?)?일시|연합인포맥스';

/** Lines that name the crew, the hosts of the program, or the sources of pictures, with or without brackets; no sentence of a writer's: "작가 표가람은 …했다." */
export const credits = new RegExp(
  `^(?!.*다[.”"])[[(<■◎◇※*▣□ -]*(?:${CREW})(?: 기자)?(?: ?[:：=]| [가-힣]{2,4}(?:[ /·,\\])]|$))|^\\S{0,4}앵커 ?[:：] ?[가-힣]{2,4}(?:, ?[가-힣]{2,4}){0,3}$`,
  'i',
);

/** Bracketed lines that are nobody's words: kinds of story, datelines, pictures, tips. */
export const notSpeakers =
  /^[[<(【〈](?:속보|단독|영상|르포|자막뉴스|밀착카메라|취재K|탐사K|현장K|글로벌K|팩트체크|앵커&리포트|CG|그래픽|사진|자료|출처|화면|영상|저작권|핫클릭|연관|카카오톡|전화|메일|이메일|홈페이지|유튜브|취재지원|작가|KBS|MBC|SBS|YTN|[가-힣]{2,4}=[가-힣]|앵커의 눈|뉴스해설|심층취재|기자|날씨|스포츠|오늘|친절한|이슈|집중)/;
