import { wordList } from '../word-list';

/** Stems of verbs that put words on record, as they begin a word: "말했다", "밝혔습니다". */
export const SAYING = wordList(
  '말하 말했 말한 말해 밝히 밝혔 밝힌 전하 전했 전한 전해 설명 이야기 얘기 했다 했습 했고 했지 했으 한다 하자 하며 하고 답하 답했 답한 대답 언급 발언 진술 적었 적혀 썼 쓴 꼬집 맞받 맞섰 맞서 선을 약속 되물 묻 물었 물어 덧붙 이어갔 이어가 입을 내다 외쳤 외치 털어 인정 안타까 울먹 몰아 쏘아 날을 반문 권했 권하 알렸 알려 올렸 올려 남겼 남기 귀띔 거들 잘라 못을 못박 반겼 느꼈 느끼 생각',
);

/** Nouns that make a naming particle somebody's words: "…"라는 입장, "…"는 지적. */
export const SAYING_NOUN = wordList(
  '말 뜻 입장 주장 지적 반응 설명 취지 평가 관측 우려 내용 글 문구 문자 메시지 의견 답 발언 목소리 판단 생각 해명 요구 비판 진단 전망 분석 소감 각오 바람 하소연 당부 제안 이야기 얘기 질문 진술 경고 약속 방침 인식 견해 논리 성명 보고 한마디 불만 호소 조언 구호 신고 민원 부탁 설득 만류 의사 의지 희망 태도 의문 기대 확신 믿음 포부 심정 자세',
);
