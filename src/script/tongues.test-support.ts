/** What scripts are composed of in one language: the words of its markers, sentences, people. */
export interface Tongue {
  code: 'ko' | 'en';
  words: Record<'lead' | 'report' | 'anchor' | 'reporter' | 'question' | 'answer' | 'sound', string[]>;
  sentences: string[];
  questions: string[];
  said: string[];
  /** Name, title and affiliation of those with a name. */
  people: [string, string, string][];
  /** Nobody's names, but labels all the same. */
  unnamed: string[];
}

/** Korean newsrooms, invented. */
export const KOREAN: Tongue = {
  code: 'ko',
  words: {
    lead: ['앵커', '앵커 멘트', '앵커멘트', 'ANC'],
    report: ['리포트', '기자', 'VCR'],
    anchor: ['앵커', 'ANC', '아나운서'],
    reporter: ['기자', '취재기자', '특파원'],
    question: ['질문'],
    answer: ['답변'],
    sound: ['인터뷰', '녹취', 'INT', '싱크', '현장음', '전화 인터뷰', 'SYN'],
  },
  sentences: [
    '나래항에 첫 배가 들어왔습니다.',
    '어민들은 새벽부터 그물을 손질했습니다.',
    '등대 불빛은 닷새 만에 다시 켜졌습니다.',
    '올해 어획량은 지난해의 두 배입니다.',
    '군청은 다음 달에 대책을 내놓기로 했습니다.',
    '방파제 끝에는 아직 얼음이 남아 있습니다.',
    '위판장 문은 해가 뜨기 전에 열렸습니다.',
    '얼음을 실은 트럭이 줄지어 섰습니다.',
    '갈매기 떼가 선창을 따라 날아왔습니다.',
    '수협 창고에는 상자 이백 개가 쌓였습니다.',
    '바람은 오후부터 잦아들었습니다.',
    '섬마을 학교는 하루 문을 닫았습니다.',
  ],
  questions: ['배는 몇 척이나 나갔습니까?', '앞으로 바람은 어떻습니까?', '그물은 언제 다시 칩니까?'],
  said: [
    '그물을 걷을 손이 모자라요.',
    '배를 세워 둔 지 보름째입니다.',
    '이런 겨울은 처음 봤어요…',
    '내년에는 더 나아지겠죠.',
  ],
  people: [
    ['표가람', '어민', '나래항'],
    ['도하린', '교수', '한빛대 해양학과'],
    ['문재이', '조합장', '솔내수협'],
    ['국가온', '선장', '나래해운'],
  ],
  unnamed: ['시장 상인', '군청 관계자'],
};

/** English newsrooms, invented. */
export const ENGLISH: Tongue = {
  code: 'en',
  words: {
    lead: ['LEAD', 'Anchor Lead', 'Anchor'],
    report: ['REPORT', 'Pkg', 'Report', 'Reporter'],
    anchor: ['Anchor', 'Host'],
    reporter: ['Reporter', 'Correspondent'],
    question: ['Question'],
    answer: ['Answer'],
    sound: ['Soundbite', 'Sound bite', 'SOT', 'Interview'],
  },
  sentences: [
    'The first boat of the year came in at dawn.',
    'Nets had been mended since long before sunrise.',
    'The lamp of the lighthouse is lit again after five days.',
    'This year’s catch is twice that of the last.',
    'The county will present a plan next month.',
    'Ice still clings to the end of the breakwater.',
    'The auction hall opened before the sun rose.',
    'Trucks with ice stood in a row along the quay.',
    'A flock of gulls followed the boats to the pier.',
    'Two hundred crates are piled up in the store.',
    'The wind fell in the course of the afternoon.',
    'The school on the island was closed for a day.',
  ],
  questions: ['How many boats went out?', 'What will the wind do?', 'When will the nets be cast again?'],
  said: [
    'We are short of hands for the nets.',
    'The boat has not moved in two weeks.',
    'I never saw a winter like this one.',
    'Next year can only be better.',
  ],
  people: [
    ['Pyo Ga-ram', 'Fisherman', 'Narae Harbor'],
    ['Marta Lindqvist', 'Professor', 'Haeram University'],
    ['Moon Jae-on', 'Director', 'Narae Fisheries Center'],
    ['Do Ha-rin', 'Captain', 'Narae Coast Guard'],
  ],
  unnamed: ['Market vendor', 'County official'],
};
