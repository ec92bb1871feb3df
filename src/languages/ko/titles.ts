import { wordList } from '../word-list';

/** Words and what they end in count alike: "부위원장" is a title because "위원장" is; a syllable counts alone. */
function endings(text: string) {
  const list = wordList(text);
  return {
    has: (word: string) => list.has(word) || list.endOf(word).length > 1,
    /** The word itself and nothing longer. */
    is: list.has,
  };
}

/** Words that end the title of a person. */
export const titles = endings(
  'PD 활동가 평론가 소설가 작가 건축가 주간 경감 교감 치안감 교육감 추기경 소방경 순경 총경 연구관 사령관 사무관 주무관 대법관 공보관 예보관 통보관 참사관 비서관 장관 보좌관 차관 재판관 소방교 주교 군 서기 디자이너 수녀 할머니 스님 감독 피디 교령 대령 소령 중령 대통령 장로 대리 총리 개그맨 상무 전무 총무 고문 수반 화백 상병 이병 차관보 특보 후보 신부 간사 강사 검사 경사 회계사 공사 교사 연구사 대사 변리사 요리사 목사 노무사 세무사 박사 종법사 상사 해설사 약사 여사 영사 학예사 의사 이사 중사 지사 참사 특사 판사 간호사 변호사 부상 수상 외상 선생 프로듀서 비서 아나운서 수석 주석 가수 교수 군수 당수 선수 씨 양 옹 국왕 배우 연구원 단원 사원 위원 의원 임원 팀원 특파원 회원 경위 대위 소방위 소위 중위 전문의 대변인 당선인 방송인 시인 주임 당국자 기자 후보자 당선자 최고경영자 저자 경장 계장 과장 관장 교장 국장 기장 단장 대장 반장 병장 부장 사장 서장 선장 소장 시장 실장 원장 의장 이장 점장 준장 중장 편집장 차장 처장 청장 총장 센터장 통장 팀장 학장 함장 조합장 행장 회장 총재 경정 종정 회주 할아버지 주지 명창 코치 앵커 캐스터 큐레이터 소식통 총통 애널리스트 이코노미스트 대표 셰프 교황',
);

/** Nouns for people, by what they end in. */
const people = endings(
  '가입자 가족 감독관 건물주 검찰 경비원 경영진 경찰 경찰관 고객 고발인 고소인 공무원 관리인 교민 구매자 구진 군인 권자 급자 기관사 기사 기술자 기획자 난민 남성 남자 남편 네티즌 노동자 노숙인 노인 노조원 농민 농부 누나 누리꾼 당원 대리인 대원 동료 동생 동승자 딸 명인 목격자 목수 무자 미화원 민원인 발행인 배달원 배심원 번역가 변호인 봉사자 부모 부부 부상자 부인 부자 브로커 사공 사위 산악인 상담사 상담원 상속인 상인 선원 설계자 성악가 소방관 소비자 소상공인 소유자 소유주 손녀 손님 손자 솔자 승객 승무원 시민 시청자 신고인 신청자 아내 아들 아버지 아빠 아이 안내원 안내인 어르신 어린이 어머니 어민 언니 엄마 업자 업주 업체 여성 여자 역무원 역장 연예인 연주자 예술인 오빠 외국인 용의자 우승자 유족 은행원 음악인 의원들 이사회 이용자 이웃 이재민 인사 임대인 임원진 임차인 작진 장애인 장인 전문가 점원 점주 정보원 정치인 제보자 제작자 조리사 조사관 조종사 조카 조합원 졸업생 종업원 죄자 주민 주인 주인공 중개인 중진 증인 지배인 지식인 지역민 지인 지지자 지휘자 직원 직자 집배원 집자 청년 청소년 출자 취재진 측 판매원 팬 피고인 피의자 피해자 필자 학생 한국인 해경 해녀 행자 형 환자 회자',
);

/** Whoever does something is a “…자”, 참가자, 거주자; some things and names end so, too. */
const DOER = /..[자객]$/;
const NO_DOER = /[^운]전자$|[투적흑글숫림]자$/;

/** Nouns for somebody the page does not name. */
export const roles = {
  has: (word: string): boolean =>
    people.has(word) ||
    (DOER.test(word) && !NO_DOER.test(word) && !(/^..자$/.test(word) && hasSurname(word))),
};

/** The family names that cover nearly all Koreans; two-syllable ones apart. */
const LONG_SURNAMES = wordList('제갈 독고 사공 남궁 서문 동방 황보 선우 망절');
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감음빈동온호범좌팽승간상갈단견당화시계리림';

/** Whether a word begins as a Korean's name does. */
export const hasSurname = (word: string): boolean =>
  SURNAMES.includes(word[0] ?? ' ') || hasLongSurname(word);

/** Whether its family name has two syllables. */
export const hasLongSurname = (word: string): boolean => LONG_SURNAMES.startOf(word) !== '';

/** The bodies a label may name before a title: offices, schools, companies. */
export const bodyEnds = wordList(
  '지검 과 박물관 대사관 총영사관 도서관 미술관 학교 구 국 군 증권 단 당 대 도 동 그룹 리 연맹 면 신문 부 공사 회사 소방서 경찰서 건설 연구소 사무소 방송 시 통신 실 역 원 읍 전자 점 노조 어린이집 자동차 처 청 측 센터 팀 대학 연합 조합 은행 국회 위원회 의회 학회 연합회 협회',
);
