import { describe, expect, test } from 'vitest';
import { languageFor, languages } from '../languages';
import { parseScript } from './parse-script';
import { blocksOf, type Case, told } from './told.test-support';

const KOREAN: Case[] = [
  {
    name: 'KBS since 2018: square brackets, words in marks inside the label bracket',
    script: `[앵커]\n\n새 다리가 열리자마자 막혔습니다.\n\n맹소리 기자입니다.\n\n[리포트]\n\n차단봉 앞에서 차들이 돌아섭니다.\n\n[피해 운전자/음성변조 : "표지판 하나 없었어요."]\n\nKBS 뉴스 맹소리입니다.\n\n촬영기자:감하늘/영상편집:여운`,
    reads: `lead [앵커]\n  - 새 다리가 열리자마자 막혔습니다.\n  - 맹소리 기자입니다.\nreport [리포트]\n  - 차단봉 앞에서 차들이 돌아섭니다.\n  피해 운전자/음성변조 > 표지판 하나 없었어요.\n  - KBS 뉴스 맹소리입니다.\ncredit 촬영기자:감하늘/영상편집:여운`,
  },
  {
    name: 'KBS 2006 to 2017: angle brackets, sound markers before the label',
    script: `<앵커 멘트>\n\n감귤값이 이틀째 내렸습니다.\n\n<리포트>\n\n상자가 창고에 쌓여 있습니다.\n\n<녹취> 구청 직원(음성변조) : "그건 우리 소관이 아니에요."\n\n<인터뷰>백아름(등산객) : "눈이 이렇게 올 줄 몰랐죠..."\n\n<녹취> "거기 서요!"\n\nKBS 뉴스 도하린입니다.`,
    reads: `lead <앵커 멘트>\n  - 감귤값이 이틀째 내렸습니다.\nreport <리포트>\n  - 상자가 창고에 쌓여 있습니다.\n  구청 직원(음성변조) > 그건 우리 소관이 아니에요.\n  백아름(등산객) > 눈이 이렇게 올 줄 몰랐죠...\n  ? > 거기 서요!\n  - KBS 뉴스 도하린입니다.`,
  },
  {
    name: 'KBS to 2005: circles, no quotation marks, the reporter resumed after every soundbite',
    script: `⊙앵커: 배추값이 두 배로 뛰었습니다.\n\n⊙기자: 새벽 시장이 썰렁합니다.\n\n⊙나해오(시장 상인): 한 포기를 못 들여놨어요.\n\n⊙기자: 값은 다음 달에나 내릴 전망입니다.\n\nKBS뉴스 위가람입니다.`,
    reads: `lead ⊙앵커:\n  - 배추값이 두 배로 뛰었습니다.\nreport ⊙기자:\n  - 새벽 시장이 썰렁합니다.\n  나해오(시장 상인) > 한 포기를 못 들여놨어요.\n  - 값은 다음 달에나 내릴 전망입니다.\n  - KBS뉴스 위가람입니다.`,
  },
  {
    name: 'SBS: no marks around the words, credits in brackets',
    script: `<앵커>\n\n버스 요금이 오릅니다. 여진솔 기자가 보도합니다.\n\n<기자>\n\n정류장에 줄이 길게 늘어섰습니다.\n\n[여울/버스 기사 : 브레이크가 밀려요. 매일 신고하는데….]\n\n[비켜요, 비켜!]\n\n(영상취재 : 고운해, 영상편집 : 변다미)`,
    reads: `lead <앵커>\n  - 버스 요금이 오릅니다. 여진솔 기자가 보도합니다.\nreport <기자>\n  - 정류장에 줄이 길게 늘어섰습니다.\n  여울/버스 기사 > 브레이크가 밀려요. 매일 신고하는데….\n  ? > 비켜요, 비켜!\ncredit (영상취재 : 고운해, 영상편집 : 변다미)`,
  },
  {
    name: 'MBC network: arrows, the words on the line below the label',
    script: `◀ 앵커 ▶\n\n골목마다 얼음이 깔렸습니다.\n\n◀ 리포트 ▶\n\n차들이 제자리에서 미끄러집니다.\n\n◀ 위가람/도로연구원 박사 ▶\n"제설제만으로는 한계가 있습니다."\n\n[빙판 사고 피해자(음성변조)]\n"넘어질 줄 알면서도 나왔죠."\n\nMBC뉴스 고운해입니다.\n\n영상취재: 변다미 / 영상편집: 감하늘`,
    reads: `lead ◀ 앵커 ▶\n  - 골목마다 얼음이 깔렸습니다.\nreport ◀ 리포트 ▶\n  - 차들이 제자리에서 미끄러집니다.\n  위가람/도로연구원 박사 > 제설제만으로는 한계가 있습니다.\n  빙판 사고 피해자(음성변조) > 넘어질 줄 알면서도 나왔죠.\n  - MBC뉴스 고운해입니다.\ncredit 영상취재: 변다미 / 영상편집: 감하늘`,
  },
  {
    name: 'MBC regional: newsroom codes, lines wrapped by hand, words in round brackets',
    script: `◀ANC▶\n수도관이 또\n터졌습니다.\n\n◀VCR▶\n물기둥이 가로등\n높이까지 솟구칩니다.\n\n◀INT▶표가람 과장 *상수도본부*\n"30년 된 관이라\n바꿔야 합니다"\n\n◀SYN▶ 주민\n(벌써 세 번째예요)\n\nMBC뉴스 나해솔입니다.///\n◀END▶`,
    reads: `lead ◀ANC▶\n  - 수도관이 또 터졌습니다.\nreport ◀VCR▶\n  - 물기둥이 가로등 높이까지 솟구칩니다.\n  표가람 과장 *상수도본부* > 30년 된 관이라 바꿔야 합니다\n  주민 > (벌써 세 번째예요)\n  - MBC뉴스 나해솔입니다.`,
  },
  {
    name: 'YTN: a sentence a line, label with spaces, credits one a line',
    script: `[앵커]\n정전이 잇따르고 있습니다.\n변지호 기자가 보도합니다.\n[기자]\n해가 졌지만 불빛 하나 없습니다.\n주민들이 계단을 오릅니다.\n[정 가 온 / 한들읍 주민 : 차단기가 툭 떨어져요.]\nYTN 변지호입니다.\n촬영기자 : 윤새벽\n영상편집 : 나해솔`,
    reads: `lead [앵커]\n  - 정전이 잇따르고 있습니다.\n  - 변지호 기자가 보도합니다.\nreport [기자]\n  - 해가 졌지만 불빛 하나 없습니다.\n  - 주민들이 계단을 오릅니다.\n  정 가 온 / 한들읍 주민 > 차단기가 툭 떨어져요.\n  - YTN 변지호입니다.\ncredit 촬영기자 : 윤새벽\ncredit 영상편집 : 나해솔`,
  },
  {
    name: 'MBN and KBC: lenticular brackets, triangles before the label, a dash before the words',
    script: `【 앵커멘트 】\n새 노선이 내일 열립니다.\n\n【 기자 】\n첫차를 기다리는 줄이 늘어섰습니다.\n\n▶ 인터뷰 : 국가온 / 승객\n- "한 시간이 줄었어요."\n\n▶ 인터뷰(☎) : 도서관 관계자\n- "책은 모두 옮겼습니다."\n\nMBN뉴스 표가람입니다.`,
    reads: `lead 【 앵커멘트 】\n  - 새 노선이 내일 열립니다.\nreport 【 기자 】\n  - 첫차를 기다리는 줄이 늘어섰습니다.\n  국가온 / 승객 > 한 시간이 줄었어요.\n  도서관 관계자 > 책은 모두 옮겼습니다.\n  - MBN뉴스 표가람입니다.`,
  },
  {
    name: 'Channel A: label line, then the words; a closing mark is missing',
    script: `[앵커]\n\n눈이 그쳤습니다.\n\n[기자]\n\n제설차가 움직입니다.\n\n[한 가 람 / 제설 기사]\n"밤새 세 번을 돌았어요.\n\n다시 해가 떴습니다.\n\n채널A 뉴스 고운해입니다.`,
    reads: `lead [앵커]\n  - 눈이 그쳤습니다.\nreport [기자]\n  - 제설차가 움직입니다.\n  한 가 람 / 제설 기사 > 밤새 세 번을 돌았어요.\n  - 다시 해가 떴습니다.\n  - 채널A 뉴스 고운해입니다.`,
  },
  {
    name: 'live cross: a second anchor makes it talk, the thank-you is the outro',
    script: `[앵커]\n\n태풍이 올라오고 있습니다. 표가람 기자, 지금 상황 어떻습니까?\n\n[기자]\n\n네, 방파제 위로 파도가 넘칩니다.\n\n[앵커]\n\n대피는 끝났습니까?\n\n[기자]\n\n아직 열 집이 남았습니다.\n\n[앵커]\n\n네, 잘 들었습니다.`,
    reads: `lead [앵커]\n  - 태풍이 올라오고 있습니다. 표가람 기자, 지금 상황 어떻습니까?\nexchange [기자] = 기자\n  - 네, 방파제 위로 파도가 넘칩니다.\nexchange [앵커] = 앵커\n  - 대피는 끝났습니까?\nexchange [기자] = 기자\n  - 아직 열 집이 남았습니다.\noutro [앵커]\n  - 네, 잘 들었습니다.`,
  },
  {
    name: 'studio guest: questions and answers',
    script: `[앵커]\n\n오늘은 도하린 교수를 모셨습니다. 어서 오십시오.\n\n[답변]\n\n안녕하십니까.\n\n[앵커]\n\n왜 이렇게 춥습니까?\n\n[답변]\n\n북쪽 공기가 내려왔습니다.`,
    reads: `lead [앵커]\n  - 오늘은 도하린 교수를 모셨습니다. 어서 오십시오.\nexchange [답변] = 도하린 교수\n  - 안녕하십니까.\nexchange [앵커] = 앵커\n  - 왜 이렇게 춥습니까?\nexchange [답변] = 도하린 교수\n  - 북쪽 공기가 내려왔습니다.`,
  },
  {
    name: 'radio: turns run together without line breaks',
    script: `▷진행자 : 오늘의 손님입니다.▶출연자 : 반갑습니다.▷진행자 : 섬에는 언제 가셨습니까?▶출연자 : 지난봄입니다.`,
    reads: `lead ▷진행자 :\n  - 오늘의 손님입니다.\nexchange ▶출연자 : = 출연자\n  - 반갑습니다.\nexchange ▷진행자 : = 진행자\n  - 섬에는 언제 가셨습니까?\nexchange ▶출연자 : = 출연자\n  - 지난봄입니다.`,
  },
  {
    name: 'CBS radio: diamonds and a sign behind the name',
    script: `◇ 진행자> 등대지기를 만났습니다.\n\n◆ 표가람> 서른 해를 지켰습니다.\n\n◇ 진행자> 외롭지 않으셨어요?\n\n◆ 표가람> 바다가 말을 걸지요.`,
    reads: `lead ◇ 진행자>\n  - 등대지기를 만났습니다.\nexchange ◆ 표가람> = 표가람\n  - 서른 해를 지켰습니다.\nexchange ◇ 진행자> = 진행자\n  - 외롭지 않으셨어요?\nexchange ◆ 표가람> = 표가람\n  - 바다가 말을 걸지요.`,
  },
  {
    name: 'radio with a header: the hosts are credits, the hollow sign is the host',
    script: `■ 방송 : 나래방송 FM\n\n■ 진행 : 여름결\n\n◇ 여름결> 등대지기를 모셨습니다.\n\n◆ 강섬돌> 반갑습니다.\n\n◇ 여름결> 오늘 말씀 고맙습니다.`,
    reads: `lead ◇ 여름결>\n  - 등대지기를 모셨습니다.\nexchange ◆ 강섬돌> = 강섬돌\n  - 반갑습니다.\noutro ◇ 여름결>\n  - 오늘 말씀 고맙습니다.\ncredit ■ 방송 : 나래방송 FM\ncredit ■ 진행 : 여름결`,
  },
  {
    name: 'MBN: a stand-up is quoted like a soundbite, an address behind the sign-off goes',
    script: `【 앵커멘트 】\n눈이 왔습니다.\n\n【 기자 】\n길이 얼었습니다.\n\n▶ 스탠딩 : 맹가온 / 기자\n- "저도 내려가 보겠습니다."\n\nMBN뉴스 맹가온입니다. [gaon@mbn.example]`,
    reads: `lead 【 앵커멘트 】\n  - 눈이 왔습니다.\nreport 【 기자 】\n  - 길이 얼었습니다.\n  맹가온 / 기자 > 저도 내려가 보겠습니다.\n  - MBN뉴스 맹가온입니다.`,
  },
  {
    name: 'an unmarked lead before a marked report',
    script: `시장이 문을 닫습니다.\n\n고운해 기자입니다.\n\n[리포트]\n\n마지막 손님이 나섭니다.`,
    reads: `lead\n  - 시장이 문을 닫습니다.\n  - 고운해 기자입니다.\nreport [리포트]\n  - 마지막 손님이 나섭니다.`,
  },
  {
    name: 'no markers: a brief stays a body, a bracketed dateline is no speaker',
    script: `[KBS 창원] 새벽 바다에서 배 두 척이 부딪쳤습니다.\n\n다친 사람은 없습니다.\n\n[사진 출처 : 어민 제공]`,
    reads: `body\n  - [KBS 창원] 새벽 바다에서 배 두 척이 부딪쳤습니다.\n  - 다친 사람은 없습니다.\ncredit [사진 출처 : 어민 제공]`,
  },
  {
    name: 'no markers at all: the hand-over ends the lead, a label without quotation marks is a soundbite',
    script: `수확철 들녘에 손이 모자랍니다.\n\n고운해 기자가 보도합니다.\n\n노부부가 벼를 묶습니다.\n\n[표가람/나래군 농민 : "자식들은 다 도시에 있어요."]\n\nKBS 뉴스 고운해입니다.`,
    reads: `lead\n  - 수확철 들녘에 손이 모자랍니다.\n  - 고운해 기자가 보도합니다.\nreport\n  - 노부부가 벼를 묶습니다.\n  표가람/나래군 농민 > 자식들은 다 도시에 있어요.\n  - KBS 뉴스 고운해입니다.`,
  },
];

const ENGLISH: Case[] = [
  {
    name: `a transcript quoted whole: the mark that opens each turn and closes none is no part of a name`,
    script: `The excerpt follows, as the board's office printed it.\n\n"DUNMORE: When did you first see the crack?\n\n"TALVIK: On the second of May. I told the office the same day.\n\n"(CROSSTALK.)\n\n"DUNMORE: And what did they say?\n\n"TALVIK: They said to wait.`,
    reads: `lead\n  - The excerpt follows, as the board's office printed it.\nexchange = DUNMORE\n  - When did you first see the crack?\nexchange = TALVIK\n  - On the second of May. I told the office the same day.\nexchange = DUNMORE\n  - And what did they say?\nexchange = TALVIK\n  - They said to wait.`,
  },
  {
    name: 'News Today 2025: a label line above the words, between them no blank line',
    script: `[LEAD]\nThe bell rang at noon.\n\n[REPORT]\n\nNobody looked up.\n\nProf. Anton Velde / Dept. of History, Gaon Univ.\nA town that agrees on the wrong hour still agrees.\n\nNote: The tower is closed on Mondays.\n\nThe bus left late.`,
    reads: `lead [LEAD]\n  - The bell rang at noon.\nreport [REPORT]\n  - Nobody looked up.\n  Prof. Anton Velde / Dept. of History, Gaon Univ. > A town that agrees on the wrong hour still agrees.\n  - Note: The tower is closed on Mondays.\n  - The bus left late.`,
  },
  {
    name: 'News Today 2010: words without marks, a label without words gives nothing',
    script: `[Anchor Lead]\n\nSalt is drying on the west coast.\n\n[Pkg]\n\nWhite heaps stand in rows.\n\n[Soundbite] Noh Ga-ram (Salt Farmer) : My father was ashamed of this work.\n\n[Soundbite] Visitor from Norway\n\nThe season ends in October.`,
    reads: `lead [Anchor Lead]\n  - Salt is drying on the west coast.\nreport [Pkg]\n  - White heaps stand in rows.\n  Noh Ga-ram (Salt Farmer) > My father was ashamed of this work.\n  - The season ends in October.`,
  },
  {
    name: 'News Today 2013 to 2018: numbered stories, no space before the bracket',
    script: `[Anchor Lead]\n\nTwo divers came home.\n\n[Pkg]\n\nThey were seen at dawn.\n\n[Soundbite] Supt. Do Hyeon-gi(Haeram Police) : "They could walk."\n\n[Soundbite] (Guesthouse Owner) : "I kept the lamp lit."\n\n2. Diving Tradition\n\n[Anchor Lead]\n\nThe women divers want a pension.\n\n[Pkg]\n\nTheir average age is seventy.`,
    reads: `lead [Anchor Lead]\n  - Two divers came home.\nreport [Pkg]\n  - They were seen at dawn.\n  Supt. Do Hyeon-gi(Haeram Police) > They could walk.\n  (Guesthouse Owner) > I kept the lamp lit.\nlead [Anchor Lead] “2. Diving Tradition”\n  - The women divers want a pension.\nreport [Pkg]\n  - Their average age is seventy.`,
  },
  {
    name: 'News Today 2019 to 2021: capitals, an occasion in the bracket, words without a name',
    script: `[Anchor Lead]\n\nLunch is served again.\n\n[Pkg]\n\nThe line is long.\n\n[Soundbite] EDUCATION MINISTER HAN SO-RA(NOV. 4, JEONJU) : "(The suppliers) are part of the school."\n\n[Soundbite] "It tastes better."`,
    reads: `lead [Anchor Lead]\n  - Lunch is served again.\nreport [Pkg]\n  - The line is long.\n  EDUCATION MINISTER HAN SO-RA(NOV. 4, JEONJU) > (The suppliers) are part of the school.\n  ? > It tastes better.`,
  },
  {
    name: 'News Today 2023 and 2024: the marker on its own line, brackets that nest',
    script: `CRAB TRAPS SEIZED\n\n[Anchor Lead]\n\nFour thousand traps are out of the water.\n\n[Pkg]\n\nA winch turns.\n\n[Soundbite]\nPyo Sang-woo (Captain, Coast Guard (Feb. 19)): Empty nets still catch.\n\n[Soundbite]\n(Crab trader (VOICE MODIFIED)): You pay in cash.`,
    reads: `lead [Anchor Lead] “CRAB TRAPS SEIZED”\n  - Four thousand traps are out of the water.\nreport [Pkg]\n  - A winch turns.\n  Pyo Sang-woo (Captain, Coast Guard (Feb. 19)) > Empty nets still catch.\n  (Crab trader (VOICE MODIFIED)) > You pay in cash.`,
  },
  {
    name: 'News 9 in English: label and words in one bracket, a date as a slot',
    script: `[Anchor]\n\nThe seaweed is turning white.\n\nReporter Moon Ye-seul has more.\n\n[Report]\n\nA rope is pulled up.\n\n[Jang Hyo-min/Minister of Oceans/Feb. 17: "We are measuring it."]\n\n["Who will row the boat now?"]\n\n[Korean Central TV: “The general walked through the greenhouse.”]\n\nThis is KBS News, Moon Ye-seul.`,
    reads: `lead [Anchor]\n  - The seaweed is turning white.\n  - Reporter Moon Ye-seul has more.\nreport [Report]\n  - A rope is pulled up.\n  Jang Hyo-min/Minister of Oceans/Feb. 17 > We are measuring it.\n  ? > Who will row the boat now?\n  Korean Central TV > The general walked through the greenhouse.\n  - This is KBS News, Moon Ye-seul.`,
  },
  {
    name: 'KBS WORLD Radio: run-in words, label in the marker’s bracket',
    script: `Anchor: The ferry runs again. Here is Do Ga-on.\n\nReport: The deck lamps are low.\n\n[Sound bite: Mayor Pyo Han-sol (Korean)]\n"We are switching the evening back on."\n\nDo Ga-on, KBS World Radio News.`,
    reads: `lead Anchor:\n  - The ferry runs again. Here is Do Ga-on.\nreport Report:\n  - The deck lamps are low.\n  Mayor Pyo Han-sol (Korean) > We are switching the evening back on.\n  - Do Ga-on, KBS World Radio News.`,
  },
  {
    name: 'News Today without markers: a name, a bracket and a colon open a soundbite',
    script: `Rice is left in the fields.\n\nPyo Ga-ram (Farmer (Jan. 10)): My children live in the city.\n\nThe harvest ends on Friday.\n\n(County official): We have no one to send.`,
    reads: `body\n  - Rice is left in the fields.\n  Pyo Ga-ram (Farmer (Jan. 10)) > My children live in the city.\n  - The harvest ends on Friday.\n  (County official) > We have no one to send.`,
  },
  {
    name: 'News 9 in English: pairs of anchor and report in which the anchor asks are a two-way',
    script: `[Anchor]\n\nThe storm has landed. How is it there?\n\n[Report]\n\nWaves are over the wall.\n\n[Anchor]\n\nHas everyone left?\n\n[Report]\n\nTen homes are still waiting.`,
    reads: `lead [Anchor]\n  - The storm has landed. How is it there?\nexchange [Report] = Report\n  - Waves are over the wall.\nexchange [Anchor] = Anchor\n  - Has everyone left?\nexchange [Report] = Report\n  - Ten homes are still waiting.`,
  },
  {
    name: 'a transcript in capitals: introduction, package with its soundbites, talk',
    script: `MAREN HOLLOWAY, HOST: The ferry stopped last fall. Tobias Engel went to see.\n\n(SOUNDBITE OF OARS)\n\nTOBIAS ENGEL, BYLINE: It is not light yet.\n\nGUS WALDRON: All of us row.\n\nENGEL: The crossing takes an hour. Tobias Engel, NPR News, Tern Harbor.\n\nHOLLOWAY: Professor Lena Abascal joins us now.\n\nLENA ABASCAL: Thank you.\n\nHOLLOWAY: What comes next?\n\nABASCAL: Winter does.`,
    reads: `lead\n  - The ferry stopped last fall. Tobias Engel went to see.\nreport\n  - It is not light yet.\n  GUS WALDRON > All of us row.\n  - The crossing takes an hour. Tobias Engel, NPR News, Tern Harbor.\nexchange = HOLLOWAY\n  - Professor Lena Abascal joins us now.\nexchange = LENA ABASCAL\n  - Thank you.\nexchange = HOLLOWAY\n  - What comes next?\nexchange = ABASCAL\n  - Winter does.`,
  },
  {
    name: 'CNN: labels in mid-line, lines broken by hand, clock stamps, words from tape',
    script: `ANNOUNCER: This is the news hour with Maren Holloway. MAREN HOLLOWAY, CNN ANCHOR: We begin\nat the harbor. [06:30:35] Nobody slept.\n\n(BEGIN VIDEO CLIP)\n\nGOV. LENA ABASCAL (D-OH): We were told to wait.\n\n(END VIDEO CLIP)\n\nHOLLOWAY: Tobias Engel joins us.\n\nTOBIAS ENGEL, AUTHOR (via telephone): Good morning.\n\nHOLLOWAY: What did you see?\n\nENGEL: Ice.`,
    reads: `lead\n  - This is the news hour with Maren Holloway.\nlead\n  - We begin at the harbor. Nobody slept.\n  GOV. LENA ABASCAL (D-OH) > We were told to wait.\n  - Tobias Engel joins us.\nexchange = TOBIAS ENGEL, AUTHOR (via telephone)\n  - Good morning.\nexchange = HOLLOWAY\n  - What did you see?\nexchange = ENGEL\n  - Ice.`,
  },
  {
    name: 'a briefing: a bare Q is a question',
    script: `MS. CALDERWOOD: Good afternoon, everyone.\n\nQ Thank you. Is the bridge open?\n\nMS. CALDERWOOD: It is.\n\nQ Since when?\n\nMS. CALDERWOOD: Since noon.`,
    reads: `exchange = MS. CALDERWOOD\n  - Good afternoon, everyone.\nexchange = Q\n  - Thank you. Is the bridge open?\nexchange = MS. CALDERWOOD\n  - It is.\nexchange = Q\n  - Since when?\nexchange = MS. CALDERWOOD\n  - Since noon.`,
  },
  {
    name: 'Hansard: a heading names who speaks below it, nobody hosts',
    script: `# Rhiannon Wynne (Brecon East) (Lab)\n\nI beg to move.\n\n# The Under-Secretary of State for Transport (Alistair Pen)\n\nThe bridge is safe.\n\n# Rhiannon Wynne\n\nSince when?\n\n# Alistair Pen\n\nSince noon.`,
    reads: `exchange = Rhiannon Wynne (Brecon East) (Lab)\n  - I beg to move.\nexchange = The Under-Secretary of State for Transport (Alistair Pen)\n  - The bridge is safe.\nexchange = Rhiannon Wynne\n  - Since when?\nexchange = Alistair Pen\n  - Since noon.`,
  },
  {
    name: 'an ordinary article: a colon line is no speaker',
    script: `The mayor opened the bridge.\n\nRelated: Ten bridges to see\n\nTimeline: 5:42 a.m. – alarm\n\nShe called it “a long way round.”`,
    reads: `body\n  - The mayor opened the bridge.\n  - Related: Ten bridges to see\n  - Timeline: 5:42 a.m. – alarm\n  - She called it “a long way round.”`,
  },
];

describe('Korean scripts', () => {
  test.each(KOREAN)('$name', ({ script, reads }) => expect(told(script, 'ko')).toBe(reads));
});

describe('English scripts', () => {
  test.each(ENGLISH)('$name', ({ script, reads }) => expect(told(script, 'en')).toBe(reads));
});

describe('scripts that make no sense', () => {
  const hostile: [string, string][] = [
    ['unbalanced brackets', '[앵커\n\n말입니다.\n\n리포트]\n\n[[[['],
    ['a thousand markers in a row', '[앵커]\n\n'.repeat(1000)],
    ['a marker inside a sentence', '그는 [앵커] 자리에 앉았습니다.'],
    ['one line of 200 kB', '가 나 다. '.repeat(33_000)],
    ['two languages', '[LEAD]\n안녕하세요.\n\n[리포트]\nHello there.'],
    ['labels without end', 'Name (Title, '.repeat(5000)],
  ];
  test.each(hostile)('%s: nothing is lost and nothing is thrown', (_, script) => {
    const { parts, credits } = parseScript(blocksOf(script), languageFor('ko'), languages, []);
    const shown = parts.flatMap(({ label, heading, blocks }) => [
      label,
      heading,
      ...blocks.flatMap(({ block, bite }) => [bite?.label, block.type === 'paragraph' ? block.text : '']),
    ]);
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
    expect(letters([...shown, ...credits].join(''))).toBe(letters(script));
  });
});
