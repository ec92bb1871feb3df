import { wordList } from '../word-list';

/** Stems of verbs that put words on record, as they begin a word: "말했다", "밝혔습니다". */
export const SAYING = wordList(
  '묻 썼 쓴 거들 권하 권했 귀띔 꼬집 날을 남겼 내다 느꼈 느끼 답하 답한 답했 대답 덧붙 되물 말하 말한 말해 말했 맞받 맞서 맞섰 몰아 못박 못을 물어 물었 반겼 반문 발언 밝혔 밝히 밝힌 생각 선을 설명 쏘아 알려 알렸 약속 얘기 언급 올려 올렸 외쳤 외치 울먹 인정 입을 잘라 적었 적혀 전하 전한 전해 전했 진술 털어 하고 하며 하자 한다 했고 했다 했습 했으 했지 안타까 이야기 이어가 이어갔',
);

/** Nouns that make a naming particle somebody's words: "…"라는 입장, "…"는 지적. */
export const SAYING_NOUN = wordList(
  '말 인사말 뜻 입장 주장 지적 반응 설명 취지 평가 관측 우려 내용 글 문구 문자 메시지 의견 답 발언 목소리 판단 생각 해명 요구 비판 진단 전망 분석 소감 각오 바람 하소연 당부 제안 이야기 얘기 질문 진술 경고 약속 방침 인식 견해 논리 성명 보고 한마디 불만 호소 조언 구호 신고 민원 부탁 설득 만류 의사 의지 희망 태도 의문 기대 확신 믿음 포부 심정 자세',
);
