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
  '대변인 공보관 대통령 총리 장관 차관 차관보 의장 의원 대표 총장 학장 수석 실장 비서관 지사 시장 군수 교육감 청장 서장 국장 과장 팀장 계장 부장 소장 센터장 원장 이사 회장 사장 전무 상무 점장 교수 박사 연구원 연구관 연구사 변호사 노무사 회계사 세무사 변리사 검사 판사 의사 약사 간호사 전문의 교사 교장 교감 강사 기자 특파원 앵커 아나운서 평론가 감독 선수 코치 작가 배우 가수 선장 기장 이장 통장 조합장 위원 소방위 소방교 소방경 경위 경감 경정 총경 경사 경장 순경 치안감 대위 소령 중령 대령 준장 중장 대장 상병 병장 이병 중사 상사 소위 중위 사령관 함장 대사 공사 영사 참사관 신부 목사 스님 수녀 주교 추기경 셰프 요리사 디자이너 프로듀서 애널리스트 이코노미스트 활동가 간사 처장 단장 반장 관장 주임 대리 차장 사원 주무관 사무관 예보관 통보관 캐스터 임원 팀원 회원 씨 군 양 옹 할머니 할아버지 주석 총재 당수 참사 서기 비서 외상 수상 보좌관 특보 고문 총무 후보 후보자 당선인 당선자 국왕 교황 총통 여사 선생 소설가 시인 건축가 대법관 재판관 최고경영자 저자 편집장 학예사 큐레이터 해설사 방송인 개그맨 당국자 소식통 단원 종정 화백 교령 종법사 행장 주간 장로 부상 명창 피디 PD 회주 주지 특사 수반',
);

/** Nouns for somebody the page does not name. */
export const roles = endings(
  '업자 관계자 주민 시민 상인 피해자 목격자 제보자 유족 승객 이용자 업주 점주 주인 운전자 기사 직원 경찰 소방 소방관 경찰관 담당자 상담원 세입자 임대인 임차인 건물주 환자 보호자 가족 지인 이웃 동료 고객 손님 소비자 관광객 여행객 농민 어민 농부 학생 졸업생 청년 노인 어르신 입주자 투자자 가입자 피의자 용의자 피고인 증인 참가자 참석자 봉사자 방문객 관람객 등산객 선원 노동자 근로자 배달원 운영자 책임자 관리인 관리자 경비원 교민 군인 생존자 부상자 대원 전문가 판매자 구매자 중개인 브로커 당원 지지자 유권자 아버지 어머니 아들 딸 남편 아내 부모 엄마 아빠 손자 손녀 남성 여성 남자 여자 아이 어린이 청소년 팬 시청자 네티즌 누리꾼 부부 소상공인 업체 회사 측 집배원 역무원 안내인 안내원 해설사 미화원 승무원 종업원 판매원 점원 상담사 조리사 기술자 기관사 조종사 사공 해녀 목수 장인 명인 연주자 지휘자 성악가 번역가 기획자 개발자 산악인 역장 난민 인사 중진 의원들 노조 정부 여당 야당 양당 검찰 재판부 법원 청와대 대통령실 국회 시의회 군 해경 부인 동생 형 누나 오빠 언니 조카 사위 저자 필자 수상자 제작자 발행인 시민단체 사측 노사 교단 변호인 고소인 고발인 신고인 대리인 상속인 한국인 외국인 정치인 연예인 장애인 노숙인 민원인 예술인 음악인 지배인 지식인 권자 무자 급자 직자 부자 집자 출자 솔자 죄자 회자 행자 신청자 소유자 설계자 우승자 작진 구진 임원진 경영진 취재진 조합원 공무원 은행원 노조원 배심원 정보원 조사관 감독관 이재민 지역민 소유주 주인공 이사회',
);

/** The family names that cover nearly all Koreans; two-syllable ones apart. */
const LONG_SURNAMES = wordList('남궁 황보 제갈 사공 선우 서문 독고 동방 망절');
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감음빈동온호범좌팽승간상갈단견당화시계';

/** Whether a word begins as a Korean's name does. */
export const hasSurname = (word: string): boolean =>
  SURNAMES.includes(word[0] ?? ' ') || hasLongSurname(word);

/** Whether its family name has two syllables. */
export const hasLongSurname = (word: string): boolean => LONG_SURNAMES.startOf(word) !== '';

/** The bodies a label may name before a title: offices, schools, companies. */
export const bodyEnds = wordList(
  '대학 대 연구소 센터 협회 학회 위원회 조합 노조 연맹 연합회 연합 공사 은행 경찰서 소방서 지검 대사관 총영사관 국회 의회 사무소 회사 그룹 전자 건설 증권 자동차 방송 신문 통신 학교 어린이집 도서관 박물관 미술관 부 청 처 원 국 과 팀 실 단 당 시 도 군 구 읍 면 동 리 역 점 측',
);
