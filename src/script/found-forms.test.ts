import { describe, expect, test } from 'vitest';
import { type Case, told } from './told.test-support';

/** Forms of Korean scripts met on pages of every era, in invented words. */
const CASES: Case[] = [
  {
    name: `KBS before 1997: labels with a colon alone on their line, the report begins with a soundbite`,
    script: `노하늘 앵커 :\n\n둑이 터졌습니다.\n\n구가온 기자의 보도입니다.\n\n문들녘 :\n\n물소리가 먼저 났어요.\n\n구가온 기자 :\n\n마을은 잠겼습니다.\n\n문들녘 (농민) :\n\n소 세 마리를 끌고 나오니, 얼굴을\n\n알아볼 수가 없더라고요.\n\n그 길로 올라왔죠.\n\n구가온 기자 :\n\n비는 그쳤습니다.\n\nKBS 뉴스, 구가온입니다.`,
    reads: `lead 노하늘 앵커 :\n  - 둑이 터졌습니다.\n  - 구가온 기자의 보도입니다.\nreport\n  문들녘 > 물소리가 먼저 났어요.\n  - 마을은 잠겼습니다.\n  문들녘 (농민) > 소 세 마리를 끌고 나오니, 얼굴을 알아볼 수가 없더라고요.\n  문들녘 (농민) > 그 길로 올라왔죠.\n  - 비는 그쳤습니다.\n  - KBS 뉴스, 구가온입니다.`,
  },
  {
    name: `KBS to 2000: named circles, the words below them`,
    script: `⊙ 노하늘 앵커 :\n\n난로를 살피셔야겠습니다. 구가온 기자가 종합했습니다.\n\n⊙ 구가온 기자 :\n\n헛간이 탔습니다.\n\n⊙ 문들녘 (다온 소방서) :\n\n불을 끄고 기름을 넣으세요.\n\n⊙ 구가온 기자 :\n\n상가도 탔습니다.\n\n⊙ 목격자 :\n\n끄기에는 늦었지요.\n\n⊙ 구가온 기자 :\n\n겨울이 깁니다.`,
    reads: `lead ⊙ 노하늘 앵커 :\n  - 난로를 살피셔야겠습니다. 구가온 기자가 종합했습니다.\nreport ⊙ 구가온 기자 :\n  - 헛간이 탔습니다.\n  문들녘 (다온 소방서) > 불을 끄고 기름을 넣으세요.\n  - 상가도 탔습니다.\n  목격자 > 끄기에는 늦었지요.\n  - 겨울이 깁니다.`,
  },
  {
    name: `KBS to 2005: words go on until the reporter's marker comes back`,
    script: `⊙앵커: 우물이 말랐습니다.\n\n⊙기자: 두레박이 바닥을 긁습니다.\n\n⊙문들녘(이장): 작년부터 말랐어요.\n\n비가 와야 합니다.\n\n⊙기자: 비 소식은 없습니다.`,
    reads: `lead ⊙앵커:\n  - 우물이 말랐습니다.\nreport ⊙기자:\n  - 두레박이 바닥을 긁습니다.\n  문들녘(이장) > 작년부터 말랐어요.\n  문들녘(이장) > 비가 와야 합니다.\n  - 비 소식은 없습니다.`,
  },
  {
    name: `MBC's stations: markers in round brackets`,
    script: `(앵커)\n배가 멈췄습니다.\n구가온 기자입니다.\n\n(기자)\n닻이 끊어졌습니다.\n\n(인터뷰)문들녘/선장\n"밤새 떠다녔어요."\n\n(녹취)\n"밧줄 던져요"\n\nMBC뉴스 구가온입니다.`,
    reads: `lead (앵커)\n  - 배가 멈췄습니다. 구가온 기자입니다.\nreport (기자)\n  - 닻이 끊어졌습니다.\n  문들녘/선장 > 밤새 떠다녔어요.\n  ? > 밧줄 던져요\n  - MBC뉴스 구가온입니다.`,
  },
  {
    name: `an aside that says no more than who answers is no marker`,
    script: `[앵커]\n\n배가 멈췄습니다.\n\n[리포트]\n\n닻이 끊어졌습니다.\n\n(기자) 물음표만 남았습니다.`,
    reads: `lead [앵커]\n  - 배가 멈췄습니다.\nreport [리포트]\n  - 닻이 끊어졌습니다.\n  - (기자) 물음표만 남았습니다.`,
  },
  {
    name: `Channel A 2012: the sound, its speaker or its place in one bracket or over the words`,
    script: `[앵커멘트]\n\n펭귄이 왔습니다.\n\n[리포트]\n\n뒤뚱뒤뚱 걷습니다.\n\n[SYNC: 구가온 기자]\n"지금 제가 선 곳은 시장입니다."\n\n[현장음] 12.1 아침 ..\n"물고기 주세요."\n\n[현장음]\n(문들녘)\n"이름이 뭐예요?"`,
    reads: `lead [앵커멘트]\n  - 펭귄이 왔습니다.\nreport [리포트]\n  - 뒤뚱뒤뚱 걷습니다.\n  구가온 기자 > 지금 제가 선 곳은 시장입니다.\n  12.1 아침 .. > 물고기 주세요.\n  문들녘 > 이름이 뭐예요?`,
  },
  {
    name: `TV Chosun: a name with its title, and a day, above words in marks`,
    script: `[앵커]\n\n십 년을 돌아봤습니다.\n\n[리포트]\n\n처음 알린 소식입니다.\n\n노하늘 앵커 (2013년 7월 16일)\n"압수수색하고 있습니다."\n\n진실은 늦었습니다.\n\n문들녘 특별검사\n"모두 인정했습니다."`,
    reads: `lead [앵커]\n  - 십 년을 돌아봤습니다.\nreport [리포트]\n  - 처음 알린 소식입니다.\n  노하늘 앵커 (2013년 7월 16일) > 압수수색하고 있습니다.\n  - 진실은 늦었습니다.\n  문들녘 특별검사 > 모두 인정했습니다.`,
  },
  {
    name: `no part markers: names in brackets above words in marks make a script`,
    script: `아침 소식입니다.\n\n두 사람이 출석했습니다.\n\n[문들녘 / 가수]\n"죄송합니다."\n\n[윤모 총경 (지난 15일)]\n"(만났습니까?) 없습니다."\n\n조사는 이어집니다.`,
    reads: `body\n  - 아침 소식입니다.\n  - 두 사람이 출석했습니다.\n  문들녘 / 가수 > 죄송합니다.\n  윤모 총경 (지난 15일) > (만났습니까?) 없습니다.\n  - 조사는 이어집니다.`,
  },
  {
    name: `MBC's archive: the anchors and the headline stand in front of the first marker`,
    script: `경제앵커: 노하늘,문들녘\n\n[돌아온 고래]\n\n● 앵커: 고래가 왔습니다.\n\n● 기자: 검은 등이 솟구칩니다.\n\n● 우상도(어민): 배보다 커요.`,
    reads: `lead ● 앵커: “돌아온 고래”\n  - 고래가 왔습니다.\nreport ● 기자:\n  - 검은 등이 솟구칩니다.\n  우상도(어민) > 배보다 커요.\ncredit 경제앵커: 노하늘,문들녘`,
  },
  {
    name: `radio: the header says whose sign the host's is`,
    script: `■ 진행 : 노하늘 기자 (구가온 앵커 대신)\n■ 대담 : 문들녘 후보\n\n어서 오세요.\n\n◆ 문들녘> 안녕하십니까.\n\n◇ 노하늘> 어제가 첫날이었죠?\n\n◆ 문들녘> 그렇습니다.`,
    reads: `lead\n  - 어서 오세요.\nexchange ◆ 문들녘> = 문들녘\n  - 안녕하십니까.\nexchange ◇ 노하늘> = 노하늘\n  - 어제가 첫날이었죠?\nexchange ◆ 문들녘> = 문들녘\n  - 그렇습니다.\ncredit ■ 진행 : 노하늘 기자 (구가온 앵커 대신)\ncredit ■ 대담 : 문들녘 후보`,
  },
];

/** …and of English transcripts. */
const ENGLISH: Case[] = [
  {
    name: `a turn right behind a stage direction, a header that names the subjects, an office that speaks`,
    script: `SUBJECTS: Ferries; the new pier.\n\nMAREN HOLLOWAY, HOST: Good morning.\n\n(BEGIN VIDEO CLIP)\n\nTOBIAS ENGEL (R), FORMER MAYOR: We sank.\n\n(END VIDEO CLIP) HOLLOWAY: That was March. Prime Minister, did you know?\n\nPRIME MINISTER: I did not.\n\nHOLLOWAY: Will it float?\n\nPRIME MINISTER: We hope so.`,
    reads: `lead\n  - SUBJECTS: Ferries; the new pier.\nlead\n  - Good morning.\n  TOBIAS ENGEL (R), FORMER MAYOR > We sank.\n  - That was March. Prime Minister, did you know?\nexchange = PRIME MINISTER\n  - I did not.\nexchange = HOLLOWAY\n  - Will it float?\nexchange = PRIME MINISTER\n  - We hope so.`,
  },
];

describe('English forms met', () => {
  test.each(ENGLISH)('$name', ({ script, reads }) => expect(told(script, 'en')).toBe(reads));
});

describe('Korean forms met on pages of every era', () => {
  test.each(CASES)('$name', ({ script, reads }) => expect(told(script, 'ko')).toBe(reads));
});
