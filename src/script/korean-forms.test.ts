import { expect, test } from 'vitest';
import { type Case, told } from './told.test-support';

/** Forms met on pages of regional stations, on the radio and in minutes; beside each, what looks like it and is not. */
const FORMS: Case[] = [
  {
    name: `KNN: braces around label and words, which one more slash parts`,
    script: `<앵커>\n등대가 백 살이 됐습니다.\n구가온 기자가 보도합니다.\n<기자>\n불빛이 켜집니다.\n{문들녘/등대지기/"밤마다 배를 세요."}\n배는 줄었습니다.\n{하늘봄/나래수협 조합장/"고기가 없으니,\n배도 없지요."}\n{어민/새벽이 제일 추워요!"}\nKNN 구가온입니다.`,
    reads: `lead <앵커>\n  - 등대가 백 살이 됐습니다.\n  - 구가온 기자가 보도합니다.\nreport <기자>\n  - 불빛이 켜집니다.\n  문들녘/등대지기 > 밤마다 배를 세요.\n  - 배는 줄었습니다.\n  하늘봄/나래수협 조합장 > 고기가 없으니, 배도 없지요.\n  어민 > 새벽이 제일 추워요!\n  - KNN 구가온입니다.`,
  },
  {
    name: `a label that its bracket holds over two lines`,
    script: `[앵커멘트]\n얼음이 모자랍니다.\n구가온 기자입니다.\n[리포트]\n줄이 깁니다.\n\n<문들녘 /\n두레시장 상인>\n"얼음이 금값이에요."\n\n밤에도 팝니다.`,
    reads: `lead [앵커멘트]\n  - 얼음이 모자랍니다.\n  - 구가온 기자입니다.\nreport [리포트]\n  - 줄이 깁니다.\n  문들녘 / 두레시장 상인 > 얼음이 금값이에요.\n  - 밤에도 팝니다.`,
  },
  {
    name: `BBS: the words stand in a bracket of their own below the label`,
    script: `< 앵커 >\n\n탑이 섰습니다.\n\n구가온 기자입니다.\n\n< 기자 >\n\n종이 울립니다.\n\n[인터뷰]문들녘/나래사 신도\n\n[탑돌이를 백 번 했어요.]\n\n탑은 내일 엽니다.`,
    reads: `lead < 앵커 >\n  - 탑이 섰습니다.\n  - 구가온 기자입니다.\nreport < 기자 >\n  - 종이 울립니다.\n  문들녘/나래사 신도 > 탑돌이를 백 번 했어요.\n  - 탑은 내일 엽니다.`,
  },
  {
    name: `JTV: a comma between name and title, no bracket around the line`,
    script: `[앵커]\n논이 말랐습니다.\n구가온 기자입니다.\n[기자]\n물이 없습니다.\n\n하늘봄, 나래농협 조합장 : 관정을 더 팝니다.\n\n비가 온다는 소식, 들녘의 바람 : 모두 늦었습니다.`,
    reads: `lead [앵커]\n  - 논이 말랐습니다.\n  - 구가온 기자입니다.\nreport [기자]\n  - 물이 없습니다.\n  하늘봄, 나래농협 조합장 > 관정을 더 팝니다.\n  - 비가 온다는 소식, 들녘의 바람 : 모두 늦었습니다.`,
  },
  {
    name: `an anchor behind the report who is answered introduces nothing`,
    script: `<앵커 멘트>\n상가가 비었습니다.\n먼저 구가온 기자입니다.\n<리포트>\n불이 꺼졌습니다.\n<앵커 멘트>\n얼마나 비었습니까?\n<답변>\n셋 중 하나입니다.`,
    reads: `lead <앵커 멘트>\n  - 상가가 비었습니다.\n  - 먼저 구가온 기자입니다.\nreport <리포트>\n  - 불이 꺼졌습니다.\nexchange <앵커 멘트> = 앵커 멘트\n  - 얼마나 비었습니까?\nexchange <답변> = 답변\n  - 셋 중 하나입니다.`,
  },
  {
    name: `braces in an article stay as they are`,
    script: `함수는 {a, b}를 받습니다.\n\n{x/y}라는 표기를 씁니다.\n\n{중략}`,
    reads: `body\n  - 함수는 {a, b}를 받습니다.\n  - {x/y}라는 표기를 씁니다.\n  - {중략}`,
  },
  {
    name: `a copy that lost its line breaks: markers and bracketed words inside a line`,
    script: `[앵커] 둑이 터졌습니다. 구가온 기자입니다. [리포트] 논이 잠겼습니다. [문들녘/농민 : "소가 떠내려갔어요. 두 마리요."] 비는 그쳤습니다. [녹취] 하늘봄(이장) : "막막하죠." 물은 빠지고 있습니다.`,
    reads: `lead [앵커]\n  - 둑이 터졌습니다. 구가온 기자입니다.\nreport [리포트]\n  - 논이 잠겼습니다.\n  문들녘/농민 > 소가 떠내려갔어요. 두 마리요.\n  - 비는 그쳤습니다.\n  하늘봄(이장) > 막막하죠.\n  - 물은 빠지고 있습니다.`,
  },
  {
    name: `a copy that lost its stops, too`,
    script: `둑이 터졌습니다 구가온 기자가 보도합니다 [리포트] 논이 잠겼습니다 ["물 들어와요!"] [문들녘/농민 : "소가 떠내려갔어요"] 비는 그쳤습니다`,
    reads: `lead\n  - 둑이 터졌습니다 구가온 기자가 보도합니다\nreport [리포트]\n  - 논이 잠겼습니다\n  ? > 물 들어와요!\n  문들녘/농민 > 소가 떠내려갔어요\n  - 비는 그쳤습니다`,
  },
  {
    name: `brackets inside a line that name nobody cut nothing`,
    script: `비가 옵니다. [사진: 나래군 제공] 강이 넘쳤습니다. [표 1: 강수량] 내일은 갭니다. <그물>은 내일 상영합니다.`,
    reads: `body\n  - 비가 옵니다. [사진: 나래군 제공] 강이 넘쳤습니다. [표 1: 강수량] 내일은 갭니다. <그물>은 내일 상영합니다.`,
  },
  {
    name: `TBC: the label hangs on the code of the sound, the tape's clock below, a bracket behind the anchor`,
    script: `앵커)\n해가 바뀌었습니다.\n\n기자)\n시장에 나가 봤습니다.\n\nINT-문들녘/두레시장 상인\n" 장사가 잘돼\n웃었으면.. "\n< 08:28 ~ 08:42>\n\nINT-하늘봄\n/나래공장 이사\n" 다치는 사람 없었으면.."\n\n해는 또 뜹니다.`,
    reads: `lead 앵커)\n  - 해가 바뀌었습니다.\nreport 기자)\n  - 시장에 나가 봤습니다.\n  문들녘/두레시장 상인 > 장사가 잘돼 웃었으면..\n  하늘봄/나래공장 이사 > 다치는 사람 없었으면..\n  - 해는 또 뜹니다.`,
  },
  {
    name: `a letter and a bracket number a list`,
    script: `세 가지를 고릅니다.\n\na) 첫째 길은 멉니다.\n\nb) 둘째 길은 험합니다.\n\nUHD-TV는 비쌉니다.`,
    reads: `body\n  - 세 가지를 고릅니다.\n  - a) 첫째 길은 멉니다.\n  - b) 둘째 길은 험합니다.\n  - UHD-TV는 비쌉니다.`,
  },
  {
    name: `two voices of one studio, a sound without a name, stand-ups`,
    script: `【 앵커멘트 】\n\n(남)등대가 꺼졌습니다.\n\n(여) 구가온 기자입니다.\n\n【 기자 】\n\n▶ 인터뷰 : (sync)\n- "배가 못 들어와요."\n\nS/U)이곳이 등대입니다.\n\n<S/U> 전구가 깨졌습니다.\n\n(스탠드업)\n\n수리는 내일 끝납니다.`,
    reads: `lead 【 앵커멘트 】\n  - 등대가 꺼졌습니다.\n  - 구가온 기자입니다.\nreport 【 기자 】\n  ? > 배가 못 들어와요.\n  - 이곳이 등대입니다.\n  - 전구가 깨졌습니다.\n  - 수리는 내일 끝납니다.`,
  },
  {
    name: `without a marker a bracket in front of a line is its own`,
    script: `(남) 키 백팔십, 산을 좋아합니다.\n\n(여) 책방을 합니다.\n\n[CG] 표를 보십시오.`,
    reads: `body\n  - (남) 키 백팔십, 산을 좋아합니다.\n  - (여) 책방을 합니다.\n  - [CG] 표를 보십시오.`,
  },
  {
    name: `MBC's stations to 2010: sounds without words, the report behind the end of the introduction`,
    script: `◀ANC▶\n해가\n떴습니다.\n구가온 기자...\n◀END▶\n(BGM)\n산길에 눈이\n내려앉았고,\n사람들이\n올라옵니다.\n◀INT▶\n차별 없는 한 해, 웃는 한 해로\n기억되기를 바랍니다.\n◀INT▶\n◀INT▶\n종이\n울렸습니다.\nMBC뉴스 구가온입니다. ◀END▶`,
    reads: `lead ◀ANC▶\n  - 해가 떴습니다. 구가온 기자...\nreport\n  - 산길에 눈이 내려앉았고, 사람들이 올라옵니다. 차별 없는 한 해, 웃는 한 해로 기억되기를 바랍니다. 종이 울렸습니다. MBC뉴스 구가온입니다.`,
  },
  {
    name: `an end behind the last words opens nothing`,
    script: `◀ANC▶\n해가 떴습니다.\n◀END▶`,
    reads: `lead ◀ANC▶\n  - 해가 떴습니다.`,
  },
  {
    name: `a panel: names in brackets head the turns, nothing else is marked`,
    script: `[문들녘 / 의장]\n안녕하십니까. 시작하겠습니다.\n\n오늘은 등대를 다룹니다.\n\n[하늘봄 / 나래당 의원]\n불을 켭시다.\n\n[도하린 / 두레당 의원]\n돈이 없습니다.`,
    reads: `exchange [문들녘 / 의장] = 문들녘 / 의장\n  - 안녕하십니까. 시작하겠습니다.\n  - 오늘은 등대를 다룹니다.\nexchange [하늘봄 / 나래당 의원] = 하늘봄 / 나래당 의원\n  - 불을 켭시다.\nexchange [도하린 / 두레당 의원] = 도하린 / 두레당 의원\n  - 돈이 없습니다.`,
  },
  {
    name: `one sign for everybody, and a third voice beside the radio's two`,
    script: `▲문들녘 부대변인 : 안녕하세요.\n\n▲하늘봄 행정관 : 무슨 일이죠?\n\n▲문들녘 부대변인 : 등대가 꺼졌어요.\n\n▲하늘봄 행정관 : 그렇군요.`,
    reads: `exchange ▲문들녘 부대변인 : = 문들녘 부대변인\n  - 안녕하세요.\nexchange ▲하늘봄 행정관 : = 하늘봄 행정관\n  - 무슨 일이죠?\nexchange ▲문들녘 부대변인 : = 문들녘 부대변인\n  - 등대가 꺼졌어요.\nexchange ▲하늘봄 행정관 : = 하늘봄 행정관\n  - 그렇군요.`,
  },
  {
    name: `the third voice`,
    script: `▶문들녘 : 시작합니다.\n\n▷하늘봄 : 네.\n\n◉도하린 : 저도 왔습니다.\n\n▶문들녘 : 반갑습니다.\n\n◉도하린 : 멀더군요.`,
    reads: `lead ▶문들녘 :\n  - 시작합니다.\nexchange ▷하늘봄 : = 하늘봄\n  - 네.\nexchange ◉도하린 : = 도하린\n  - 저도 왔습니다.\nexchange ▶문들녘 : = 문들녘\n  - 반갑습니다.\nexchange ◉도하린 : = 도하린\n  - 멀더군요.`,
  },
  {
    name: `appointments and the weather are no talk`,
    script: `나래군이 인사를 했습니다.\n\n▲기획실장 : 문들녘\n\n▲수산과장 : 하늘봄\n\n▲나래항 : 비\n\n▲두레산 : 눈`,
    reads: `body\n  - 나래군이 인사를 했습니다.\n  - ▲기획실장 : 문들녘\n  - ▲수산과장 : 하늘봄\n  - ▲나래항 : 비\n  - ▲두레산 : 눈`,
  },
  {
    name: `radio talk with bare names, the host by his office`,
    script: `진행자: 등대가 스물네 살이 됐습니다. 들어 보시죠.\n\n문들녘 신부: 축하드립니다.\n\n불이 꺼지지 않기를 빕니다.\n\n진행자: 이어서 들어 봅니다.\n\n하늘봄 신부: 반가워요. 저도 축하드려요.\n\n진행자: 고맙습니다.`,
    reads: `lead\n  - 등대가 스물네 살이 됐습니다. 들어 보시죠.\nexchange = 문들녘 신부\n  - 축하드립니다.\n  - 불이 꺼지지 않기를 빕니다.\nexchange = 진행자\n  - 이어서 들어 봅니다.\nexchange = 하늘봄 신부\n  - 반가워요. 저도 축하드려요.\nexchange = 진행자\n  - 고맙습니다.`,
  },
  {
    name: `an interview in print, prose in front of it`,
    script: `등대를 지키는 사람이 있습니다. 문들녘 등대장을 만나 봤습니다.\n\n하늘봄 : 안녕하십니까?\n\n문들녘 : 네, 안녕하세요.\n\n하늘봄 : 춥지 않습니까?\n\n문들녘 : 춥지요. 저는 괜찮아요.`,
    reads: `lead\n  - 등대를 지키는 사람이 있습니다. 문들녘 등대장을 만나 봤습니다.\nexchange = 하늘봄\n  - 안녕하십니까?\nexchange = 문들녘\n  - 네, 안녕하세요.\nexchange = 하늘봄\n  - 춥지 않습니까?\nexchange = 문들녘\n  - 춥지요. 저는 괜찮아요.`,
  },
  {
    name: `JIBS: round brackets, a name above a sound that prints its caption`,
    script: `(앵커)\n등대가 꺼졌습니다.\n구가온 기잡니다.\n(리포트)\n전구가 깨졌습니다.\n문들녘 이장\n(인터뷰)-(자막)"캄캄해요."\n배가 못 들어옵니다.\n하늘봄/어민\n(인터뷰)-(자막)"기다려야죠."\nJIBS 구가온입니다.\n-영상취재 도하린`,
    reads: `lead (앵커)\n  - 등대가 꺼졌습니다.\n  - 구가온 기잡니다.\nreport (리포트)\n  - 전구가 깨졌습니다.\n  문들녘 이장 > 캄캄해요.\n  - 배가 못 들어옵니다.\n  하늘봄/어민 > 기다려야죠.\n  - JIBS 구가온입니다.\ncredit -영상취재 도하린`,
  },
  {
    name: `the same in one line`,
    script: `(앵커) 등대가 꺼졌습니다. 구가온 기자, (리포트) 네, 나래항입니다. (앵커) 배가 들어옵니까? (리포트) 못 들어옵니다.`,
    reads: `lead (앵커)\n  - 등대가 꺼졌습니다. 구가온 기자,\nexchange (리포트) = 리포트\n  - 네, 나래항입니다.\nexchange (앵커) = 앵커\n  - 배가 들어옵니까?\nexchange (리포트) = 리포트\n  - 못 들어옵니다.`,
  },
  {
    name: `an article that says who interviewed whom in brackets stays whole`,
    script: `등대를 다녀왔다. (인터뷰) 전문은 아래에 있다. (사진) 문들녘.\n\n그는 "캄캄하다"고 했다, (웃음) 그리고 웃었다.`,
    reads: `body\n  - 등대를 다녀왔다. (인터뷰) 전문은 아래에 있다. (사진) 문들녘.\n  - 그는 "캄캄하다"고 했다, (웃음) 그리고 웃었다.`,
  },
  {
    name: `an interview whose guest answers in one bracket`,
    script: `[앵커]\n등대가 꺼졌습니다. 문들녘 교수와 이야기합니다.\n\n[문들녘 / 나래대 교수 : 안녕하세요.]\n\n[앵커]\n왜 꺼졌습니까?\n\n[문들녘 / 나래대 교수 : 낡아서죠.]\n\n[앵커]\n고맙습니다.`,
    reads: `lead [앵커]\n  - 등대가 꺼졌습니다. 문들녘 교수와 이야기합니다.\nexchange = 문들녘 / 나래대 교수\n  - 안녕하세요.\nexchange [앵커] = 앵커\n  - 왜 꺼졌습니까?\nexchange = 문들녘 / 나래대 교수\n  - 낡아서죠.\noutro [앵커]\n  - 고맙습니다.`,
  },
  {
    name: `an anchor's own story keeps its soundbites`,
    script: `[앵커]\n등대가 꺼졌습니다.\n\n[문들녘 / 어민 : 캄캄해요.]\n\n배가 못 들어옵니다.\n\n[하늘봄 / 이장 : 기다려야죠.]`,
    reads: `lead [앵커]\n  - 등대가 꺼졌습니다.\n  문들녘 / 어민 > 캄캄해요.\n  - 배가 못 들어옵니다.\n  하늘봄 / 이장 > 기다려야죠.`,
  },
  {
    name: `KTV: two anchors lead in, the reporter's marker comes back, the place of a stand-up is a note`,
    script: `노하늘 앵커>\n등대가 꺼졌습니다.\n\n문들녘 앵커>\n마을은 어떨까요?\n구가온 기자가 취재했습니다.\n\n구가온 기자>\n전구가 깨졌습니다.\n\n구가온 기자>\n(장소: 나래항)\n캄캄합니다.\n\n인터뷰> 하늘봄 / 어민\n"못 나가요."\n\n내일은 켜집니다.`,
    reads: `lead 노하늘 앵커>\n  - 등대가 꺼졌습니다.\nlead 문들녘 앵커>\n  - 마을은 어떨까요? 구가온 기자가 취재했습니다.\nreport 구가온 기자>\n  - 전구가 깨졌습니다.\n  - 캄캄합니다.\n  하늘봄 / 어민 > 못 나가요.\n  - 내일은 켜집니다.`,
  },
  {
    name: `names behind a sign without a sentence are no turns`,
    script: `나래군이 인사를 했습니다.\n\n◇ 국장급 : 문들녘\n\n◇ 과장급 : 하늘봄`,
    reads: `body\n  - 나래군이 인사를 했습니다.\n  - ◇ 국장급 : 문들녘\n  - ◇ 과장급 : 하늘봄`,
  },
  {
    name: `YTN to 2019: only the answers are marked, the question stands below`,
    script: `■ 진행 : 노하늘 앵커\n■ 출연 : 문들녘 교수\n\n등대가 꺼졌습니다. 모셨습니다.\n\n[인터뷰]\n반갑습니다.\n\n왜 꺼졌습니까?\n\n[인터뷰]\n낡아서죠.\n\n어떻게 고칩니까?\n\n[인터뷰]\n전구를 갈면 됩니다.`,
    reads: `lead\n  - 등대가 꺼졌습니다. 모셨습니다.\nexchange [인터뷰] = 문들녘 교수\n  - 반갑습니다.\nexchange = 노하늘 앵커\n  - 왜 꺼졌습니까?\nexchange [인터뷰] = 문들녘 교수\n  - 낡아서죠.\nexchange = 노하늘 앵커\n  - 어떻게 고칩니까?\nexchange [인터뷰] = 문들녘 교수\n  - 전구를 갈면 됩니다.\ncredit ■ 진행 : 노하늘 앵커\ncredit ■ 출연 : 문들녘 교수`,
  },
  {
    name: `an answer that ends on no question keeps its last words; a bidding is the host's`,
    script: `■ 진행 : 노하늘 앵커\n■ 출연 : 문들녘 교수\n\n등대가 꺼졌습니다. 모셨습니다.\n\n[인터뷰]\n반갑습니다.\n\n왜 꺼졌습니까?\n\n[인터뷰]\n낡아서죠.\n\n전구도 다 닳았습니다.\n\n[인터뷰]\n배도 멈췄습니다.\n\n대책을 말씀해 주시죠.\n\n[인터뷰]\n전구를 갈면 됩니다.`,
    reads: `lead\n  - 등대가 꺼졌습니다. 모셨습니다.\nexchange [인터뷰] = 문들녘 교수\n  - 반갑습니다.\nexchange = 노하늘 앵커\n  - 왜 꺼졌습니까?\nexchange [인터뷰] = 문들녘 교수\n  - 낡아서죠.\n  - 전구도 다 닳았습니다.\nexchange [인터뷰] = 문들녘 교수\n  - 배도 멈췄습니다.\nexchange = 노하늘 앵커\n  - 대책을 말씀해 주시죠.\nexchange [인터뷰] = 문들녘 교수\n  - 전구를 갈면 됩니다.\ncredit ■ 진행 : 노하늘 앵커\ncredit ■ 출연 : 문들녘 교수`,
  },
  {
    name: `two hosts: nobody's question by name`,
    script: `■ 진행 : 노하늘 앵커, 구가온 앵커\n■ 출연 : 문들녘 교수\n\n등대가 꺼졌습니다. 모셨습니다.\n\n[인터뷰]\n반갑습니다.\n\n왜 꺼졌습니까?\n\n[인터뷰]\n낡아서죠.\n\n어떻게 고칩니까?\n\n[인터뷰]\n전구를 갈면 됩니다.`,
    reads: `lead\n  - 등대가 꺼졌습니다. 모셨습니다.\nexchange [인터뷰] = 문들녘 교수\n  - 반갑습니다.\nexchange\n  - 왜 꺼졌습니까?\nexchange [인터뷰] = 문들녘 교수\n  - 낡아서죠.\nexchange\n  - 어떻게 고칩니까?\nexchange [인터뷰] = 문들녘 교수\n  - 전구를 갈면 됩니다.\ncredit ■ 진행 : 노하늘 앵커, 구가온 앵커\ncredit ■ 출연 : 문들녘 교수`,
  },
  {
    name: `answers of many paragraphs that ask nothing stay whole`,
    script: `■ 출연 : 문들녘 교수\n\n등대가 꺼졌습니다. 모셨습니다.\n\n[인터뷰]\n반갑습니다.\n\n등대는 낡았습니다.\n\n[인터뷰]\n고치면 됩니다.\n\n전구만 갈죠.\n\n[인터뷰]\n네.`,
    reads: `lead\n  - 등대가 꺼졌습니다. 모셨습니다.\nexchange [인터뷰] = 문들녘 교수\n  - 반갑습니다.\n  - 등대는 낡았습니다.\nexchange [인터뷰] = 문들녘 교수\n  - 고치면 됩니다.\n  - 전구만 갈죠.\nexchange [인터뷰] = 문들녘 교수\n  - 네.\ncredit ■ 출연 : 문들녘 교수`,
  },
  {
    name: `markers that run in, and people of a trade between them`,
    script: `앵커: 눈이 내렸습니다.\n\n기자: 길이 얼었습니다.\n\n시민: 버스가 안 와요.\n\n기자: 눈은 그칩니다.\n\n문들녘(예보관): 내일은 더 춥습니다.\n\n기자: 한 가지: 옷을 입으세요.`,
    reads: `lead 앵커:\n  - 눈이 내렸습니다.\nreport 기자:\n  - 길이 얼었습니다.\n  시민 > 버스가 안 와요.\n  - 눈은 그칩니다.\n  문들녘(예보관) > 내일은 더 춥습니다.\n  - 한 가지: 옷을 입으세요.`,
  },
  {
    name: `a newspaper's panel: an equals sign behind the name`,
    script: `등대를 두고 이야기를 나눴다. 다음은 전문이다.\n\n▲ 사회 = 등대를 켤까요?\n\n▲ 문들녘 교수 = 켜야죠.\n\n▲ 사회 = 돈은 있습니까?\n\n▲ 문들녘 교수 = 없어요.`,
    reads: `lead\n  - 등대를 두고 이야기를 나눴다. 다음은 전문이다.\nexchange ▲ 사회 = = 사회\n  - 등대를 켤까요?\nexchange ▲ 문들녘 교수 = = 문들녘 교수\n  - 켜야죠.\nexchange ▲ 사회 = = 사회\n  - 돈은 있습니까?\nexchange ▲ 문들녘 교수 = = 문들녘 교수\n  - 없어요.`,
  },
  {
    name: `news in brief: a place and an equals sign`,
    script: `◇나래항=배가 들어왔다.\n\n◇두레산=눈이 내렸다.\n\n▲나래항=맑음\n\n▲두레산=눈`,
    reads: `body\n  - ◇나래항=배가 들어왔다.\n  - ◇두레산=눈이 내렸다.\n  - ▲나래항=맑음\n  - ▲두레산=눈`,
  },
  {
    name: `minutes: a circle, the office before or behind the name, and nothing between label and words`,
    script: `○위원장 문들녘 성원이 되었습니다. 개의합니다.\n\n하늘봄 위원님부터 하시죠.\n\n○하늘봄 위원 등대를 켭시다.\n\n○수산부제2차관 도하린 돈이 없습니다.\n\n○하늘봄 위원 그렇습니까?\n\n○위원장 문들녘 고맙습니다.`,
    reads: `exchange ○위원장 문들녘 = 위원장 문들녘\n  - 성원이 되었습니다. 개의합니다.\n  - 하늘봄 위원님부터 하시죠.\nexchange ○하늘봄 위원 = 하늘봄 위원\n  - 등대를 켭시다.\nexchange ○수산부제2차관 도하린 = 수산부제2차관 도하린\n  - 돈이 없습니다.\nexchange ○하늘봄 위원 = 하늘봄 위원\n  - 그렇습니까?\nexchange ○위원장 문들녘 = 위원장 문들녘\n  - 고맙습니다.`,
  },
  {
    name: `circles in front of a ministry's points are no minutes`,
    script: `수산부가 대책을 냈습니다.\n\n○ 정부는 앞으로 등대를 켭니다.\n\n○ 어민은 이번에 돈을 받습니다.\n\n○ 정부는 앞으로 배를 줄입니다.\n\n○ 어민은 이번에 쉽니다.`,
    reads: `body\n  - 수산부가 대책을 냈습니다.\n  - ○ 정부는 앞으로 등대를 켭니다.\n  - ○ 어민은 이번에 돈을 받습니다.\n  - ○ 정부는 앞으로 배를 줄입니다.\n  - ○ 어민은 이번에 쉽니다.`,
  },
  {
    name: `the fields of a list and a table of people are no talk`,
    script: `행사가 열립니다.\n\n시각: 5월 3일 오전 10시\n\n장소: 나래항 등대\n\n문의: 나래군청 수산과\n\n문들녘: 등대장, 나래항 근무\n\n하늘봄: 기관장, 두레항 근무\n\n시각: 5월 4일\n\n장소: 두레항`,
    reads: `body\n  - 행사가 열립니다.\n  - 시각: 5월 3일 오전 10시\n  - 장소: 나래항 등대\n  - 문의: 나래군청 수산과\n  - 문들녘: 등대장, 나래항 근무\n  - 하늘봄: 기관장, 두레항 근무\n  - 시각: 5월 4일\n  - 장소: 두레항`,
  },
];

test.each(FORMS)('Korean forms of unseen pages: $name', ({ script, reads }) =>
  expect(told(script, 'ko')).toBe(reads),
);
