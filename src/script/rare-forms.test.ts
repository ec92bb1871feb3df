import { describe, expect, test } from 'vitest';
import { type Case, told } from './told.test-support';

const KOREAN: Case[] = [
  {
    name: `KBC: one line break a sentence, however many labels stand between`,
    script: `【 앵커멘트 】\n항구에 고래가 나타났습니다.\n어린 고래로 보이는데요.\n보도에 천바름 기자입니다.\n【 기자 】\n검은 등이 솟구칩니다.\n▶ 인터뷰 : 우상도 / 어민\n- "배보다 커요."\n▶ 싱크 : 해경 관계자\n- "접근을 막고 있습니다."\nKBC 천바름입니다.`,
    reads: `lead 【 앵커멘트 】\n  - 항구에 고래가 나타났습니다.\n  - 어린 고래로 보이는데요.\n  - 보도에 천바름 기자입니다.\nreport 【 기자 】\n  - 검은 등이 솟구칩니다.\n  우상도 / 어민 > 배보다 커요.\n  해경 관계자 > 접근을 막고 있습니다.\n  - KBC 천바름입니다.`,
  },
  {
    name: `KTV: names before an angle, lines of their own`,
    script: `노하늘 앵커>\n산에서 일하는 청년들이 있습니다.\n\n김솔바 국민기자>\n톱질 소리가 숲을 채웁니다.\n\n인터뷰> 박여울 / 숲가꾸기 청년단\n"도시에서보다 잠을 잘 자요."\n\n전화인터뷰> 정들녘 / 산림청 사무관\n"백 명까지 늘립니다."\n\n국민리포트 김솔바입니다.`,
    reads: `lead 노하늘 앵커>\n  - 산에서 일하는 청년들이 있습니다.\nreport 김솔바 국민기자>\n  - 톱질 소리가 숲을 채웁니다.\n  박여울 / 숲가꾸기 청년단 > 도시에서보다 잠을 잘 자요.\n  정들녘 / 산림청 사무관 > 백 명까지 늘립니다.\n  - 국민리포트 김솔바입니다.`,
  },
  {
    name: `Yonhap interviews: a guest's bracketed label heads a turn, an unmarked introduction leads in`,
    script: `설악산에 첫눈이 내렸습니다.\n\n국다을 대장과 이야기 나눠 봅니다.\n\n[앵커]\n평년보다 이른 겁니까?\n\n[국다을 / 산악구조대장]\n네, 여드레 빠릅니다.\n\n[앵커]\n무엇을 챙겨야 할까요?\n\n[국다을 / 산악구조대장]\n여벌 옷을 챙기세요.\n\n[앵커]\n고맙습니다.`,
    reads: `lead\n  - 설악산에 첫눈이 내렸습니다.\n  - 국다을 대장과 이야기 나눠 봅니다.\nexchange [앵커] = 앵커\n  - 평년보다 이른 겁니까?\nexchange [국다을 / 산악구조대장] = 국다을 / 산악구조대장\n  - 네, 여드레 빠릅니다.\nexchange [앵커] = 앵커\n  - 무엇을 챙겨야 할까요?\nexchange [국다을 / 산악구조대장] = 국다을 / 산악구조대장\n  - 여벌 옷을 챙기세요.\noutro [앵커]\n  - 고맙습니다.`,
  },
  {
    name: `Channel A: words whose closing mark is missing end with their paragraph`,
    script: `[앵커]\n\n놀이터가 잠겼습니다.\n\n[리포트]\n\n문에 자물쇠가 걸렸습니다.\n\n[반가운 / 초등학생]\n"비밀번호를 모르면 못 들어가요.\n\n대표는 안전을 말합니다.\n\n[입주자 대표]\n“우리가 물어 줘야 하거든요."`,
    reads: `lead [앵커]\n  - 놀이터가 잠겼습니다.\nreport [리포트]\n  - 문에 자물쇠가 걸렸습니다.\n  반가운 / 초등학생 > 비밀번호를 모르면 못 들어가요.\n  - 대표는 안전을 말합니다.\n  입주자 대표 > 우리가 물어 줘야 하거든요.`,
  },
  {
    name: `headlines above the first part are headings`,
    script: `물값 세 배…주민들 "수도꼭지 잠가"\n\n[앵커]\n\n물값이 뛰었습니다. 구가온 기자입니다.\n\n[기자]\n\n계량기가 돕니다.\n\n[맹춘자/80세 : 빨래를 모아서 해.]`,
    reads: `lead [앵커] “물값 세 배…주민들 "수도꼭지 잠가"”\n  - 물값이 뛰었습니다. 구가온 기자입니다.\nreport [기자]\n  - 계량기가 돕니다.\n  맹춘자/80세 > 빨래를 모아서 해.`,
  },
  {
    name: `a copy that lost the brackets of its markers`,
    script: `앵커 멘트 마을버스에 도서관이 생겼습니다.\n\n하빛나 기자가 타 봤습니다.\n\n리포트 의자 뒤마다 책이 꽂혀 있습니다.\n\nKBS 뉴스 하빛나입니다.`,
    reads: `lead 앵커 멘트\n  - 마을버스에 도서관이 생겼습니다.\n  - 하빛나 기자가 타 봤습니다.\nreport 리포트\n  - 의자 뒤마다 책이 꽂혀 있습니다.\n  - KBS 뉴스 하빛나입니다.`,
  },
  {
    name: `a report's words in marks without a label: the sentence before says whose`,
    script: `[앵커]\n\n배가 멈췄습니다.\n\n[리포트]\n\n이에 대해 도하린 선장은 이렇게 말합니다.\n\n"닻이 끊어졌어요."\n\n배는 내일 뜹니다.`,
    reads: `lead [앵커]\n  - 배가 멈췄습니다.\nreport [리포트]\n  - 이에 대해 도하린 선장은 이렇게 말합니다.\n  도하린 선장 > 닻이 끊어졌어요.\n  - 배는 내일 뜹니다.`,
  },
  {
    name: `TV Chosun: a role alone above words in marks`,
    script: `[앵커]\n\n우물이 말랐습니다.\n\n[리포트]\n\n두레박이 바닥을 긁습니다.\n\n주복만 / 가람리 이장\n"작년부터 말랐어요."\n\n골프장 관계자\n"법대로 하고 있습니다."\n\n조사가 이어집니다.`,
    reads: `lead [앵커]\n  - 우물이 말랐습니다.\nreport [리포트]\n  - 두레박이 바닥을 긁습니다.\n  주복만 / 가람리 이장 > 작년부터 말랐어요.\n  골프장 관계자 > 법대로 하고 있습니다.\n  - 조사가 이어집니다.`,
  },
  {
    name: `a bracket that holds the kind of sound and the words`,
    script: `[앵커]\n\n펭귄이 왔습니다.\n\n[기자]\n\n뒤뚱뒤뚱 걷습니다.\n\n[현장음 : 세상에, 진짜 펭귄이야!]\n\n곧 돌아갑니다.`,
    reads: `lead [앵커]\n  - 펭귄이 왔습니다.\nreport [기자]\n  - 뒤뚱뒤뚱 걷습니다.\n  ? > 세상에, 진짜 펭귄이야!\n  - 곧 돌아갑니다.`,
  },
  {
    name: `a sound marker, a label and the words on one line`,
    script: `앵커 : 등대가 백 살이 됐습니다.\n\n기자 : 절벽 위에 서 있습니다.\n\n인터뷰 : 진도윤 / 등대지기 "밤마다 배를 세요."\n\n올해 무인으로 바뀝니다.`,
    reads: `lead 앵커 :\n  - 등대가 백 살이 됐습니다.\nreport 기자 :\n  - 절벽 위에 서 있습니다.\n  진도윤 / 등대지기 > 밤마다 배를 세요.\n  - 올해 무인으로 바뀝니다.`,
  },
  {
    name: `a sign in front of the word, without a bracket or a colon`,
    script: `■ 앵커\n\n승강기가 멈췄습니다. 채로운 기자입니다.\n\n■ 기자\n\n문이 닫혀 있습니다.\n\n[국다을 / 입주민 : 이틀을 걸어 다녔어요.]`,
    reads: `lead ■ 앵커\n  - 승강기가 멈췄습니다. 채로운 기자입니다.\nreport ■ 기자\n  - 문이 닫혀 있습니다.\n  국다을 / 입주민 > 이틀을 걸어 다녔어요.`,
  },
  {
    name: `an answer is the one guest's whom the header names`,
    script: `■ 진행 : 노하늘 앵커\n■ 출연 : 한보라 기상연구관\n\n[앵커]\n경보가 빨랐습니다. 자세히 알아보겠습니다.\n\n[인터뷰]\n네, 7초였습니다.\n\n[앵커]\n더 빨라집니까?\n\n[인터뷰]\n어렵습니다.`,
    reads: `lead [앵커]\n  - 경보가 빨랐습니다. 자세히 알아보겠습니다.\nexchange [인터뷰] = 한보라 기상연구관\n  - 네, 7초였습니다.\nexchange [앵커] = 앵커\n  - 더 빨라집니까?\nexchange [인터뷰] = 한보라 기상연구관\n  - 어렵습니다.\ncredit ■ 진행 : 노하늘 앵커\ncredit ■ 출연 : 한보라 기상연구관`,
  },
  {
    name: `two guests: an answer is nobody's by name`,
    script: `[앵커]\n도하린 교수와 이야기 나눠 봅니다. 표가람 변호사를 연결했습니다.\n\n[답변]\n안녕하십니까.\n\n[앵커]\n왜 춥습니까?\n\n[답변]\n바람 탓입니다.`,
    reads: `lead [앵커]\n  - 도하린 교수와 이야기 나눠 봅니다. 표가람 변호사를 연결했습니다.\nexchange [답변] = 답변\n  - 안녕하십니까.\nexchange [앵커] = 앵커\n  - 왜 춥습니까?\nexchange [답변] = 답변\n  - 바람 탓입니다.`,
  },
  {
    name: `somebody in a bracket that begins like a tip box, and a label without its colon`,
    script: `[앵커]\n\n창구가 닫혔습니다.\n\n[리포트]\n\n전화만 울립니다.\n\n[전화 상담원/음성변조 : "다음 달에나 됩니다."]\n\n줄이 길어집니다.\n\n[여울 / 배송 기사 "백 층을 올라요."]`,
    reads: `lead [앵커]\n  - 창구가 닫혔습니다.\nreport [리포트]\n  - 전화만 울립니다.\n  전화 상담원/음성변조 > 다음 달에나 됩니다.\n  - 줄이 길어집니다.\n  여울 / 배송 기사 > 백 층을 올라요.`,
  },
  {
    name: `the note of a stand-up goes, and its slash parts no label`,
    script: `◀ANC▶\n길이 막혔습니다.\n\n◀VCR▶\n자재가 쌓였습니다.\n\n(S/U) 가을까지 공사가 끝날\n수 있을지는 모릅니다.`,
    reads: `lead ◀ANC▶\n  - 길이 막혔습니다.\nreport ◀VCR▶\n  - 자재가 쌓였습니다.\n  - 가을까지 공사가 끝날 수 있을지는 모릅니다.`,
  },
  {
    name: `a second story on the page is led in again`,
    script: `[앵커]\n집을 잃은 주민들이 옮겨 갔습니다. 감초롱 기자입니다.\n\n[리포트]\n빨래가 널렸습니다.\n\nKBS 뉴스 감초롱입니다.\n\n[앵커]\n한쪽에서는 미루고 있습니다. 당찬솔 기자가 취재했습니다.\n\n[리포트]\n빈 집이 서 있습니다.\n\nKBS 뉴스 당찬솔입니다.`,
    reads: `lead [앵커]\n  - 집을 잃은 주민들이 옮겨 갔습니다. 감초롱 기자입니다.\nreport [리포트]\n  - 빨래가 널렸습니다.\n  - KBS 뉴스 감초롱입니다.\nlead [앵커]\n  - 한쪽에서는 미루고 있습니다. 당찬솔 기자가 취재했습니다.\nreport [리포트]\n  - 빈 집이 서 있습니다.\n  - KBS 뉴스 당찬솔입니다.`,
  },
  {
    name: `no markers: a hand-over written together, "이름기자가 전해드립니다"`,
    script: `새해 첫 위판이 열렸습니다.\n\n김돛단기자가 전해드립니다.\n\n조기 상자가 가득합니다.\n\n[조금새/중매인 : "물량이 좋아요."]\n\nMBC뉴스 김돛단입니다.`,
    reads: `lead\n  - 새해 첫 위판이 열렸습니다.\n  - 김돛단기자가 전해드립니다.\nreport\n  - 조기 상자가 가득합니다.\n  조금새/중매인 > 물량이 좋아요.\n  - MBC뉴스 김돛단입니다.`,
  },
  {
    name: `radio: the sign of the first turn is the host's, whichever it is`,
    script: `◆ 서유림 : 소금 장인을 모셨습니다. 안녕하세요?\n\n◇ 염한결 : 네, 안녕하세요.\n\n◆ 서유림 : 언제 답니까?\n\n◇ 염한결 : 오월이지요.`,
    reads: `lead ◆ 서유림 :\n  - 소금 장인을 모셨습니다. 안녕하세요?\nexchange ◇ 염한결 : = 염한결\n  - 네, 안녕하세요.\nexchange ◆ 서유림 : = 서유림\n  - 언제 답니까?\nexchange ◇ 염한결 : = 염한결\n  - 오월이지요.`,
  },
];

const ENGLISH: Case[] = [
  {
    name: `YTN in English: a header names host and guests and opens no part`,
    script: `■ Host: Anchor Cho Ra-on\n■ Starring: Do Yu-gyeom, analyst\n\n[Anchor]\nPrices fall. Analyst Do Yu-gyeom is here.\n\n[Do Yu-gyeom]\nHello.\n\n[Anchor]\nWhy now?\n\n[Do Yu-gyeom]\nNobody wants to be last.`,
    reads: `lead [Anchor]\n  - Prices fall. Analyst Do Yu-gyeom is here.\nexchange [Do Yu-gyeom] = Do Yu-gyeom\n  - Hello.\nexchange [Anchor] = Anchor\n  - Why now?\nexchange [Do Yu-gyeom] = Do Yu-gyeom\n  - Nobody wants to be last.\ncredit ■ Host: Anchor Cho Ra-on\ncredit ■ Starring: Do Yu-gyeom, analyst`,
  },
  {
    name: `an agency's shot list: numbered soundbites, the language before the name`,
    script: `SHOTLIST:\n\n1. Wide of street\n\n2. SOUNDBITE: (English) Tilda Worm, resident:\n"I lost the piano."\n\n3. SOUNDBITE: (Spanish) LUIS ANDRADE, VOLUNTEER, SAYING:\n"We came unasked."\n\nSTORYLINE:\n\nThe water fell on Sunday.`,
    reads: `body\n  - SHOTLIST:\n  - 1. Wide of street\n  Tilda Worm, resident > I lost the piano.\n  LUIS ANDRADE, VOLUNTEER > We came unasked.\n  - STORYLINE:\n  - The water fell on Sunday.`,
  },
  {
    name: `a newsroom's own words for a package`,
    script: `[Anchor Lead]\n\nGulls open the new cans. Tess Abney went to see.\n\n[Reporter Pkg]\n\nOne bird pulls.\n\n[Soundbite] Lou Ferrante, Sanitation Supervisor: "They are winning."\n\nTess Abney, Harbor City News.\n\n[Anchor Tag]\n\nHeavier lids are on order.`,
    reads: `lead [Anchor Lead]\n  - Gulls open the new cans. Tess Abney went to see.\nreport [Reporter Pkg]\n  - One bird pulls.\n  Lou Ferrante, Sanitation Supervisor > They are winning.\n  - Tess Abney, Harbor City News.\noutro [Anchor Tag]\n  - Heavier lids are on order.`,
  },
  {
    name: `a rundown: a word ruled off by dashes, VO and SOT`,
    script: `Anchor Lead In: The cafeteria gave up its cans. Mira Cho explains.\n\n– – pkg – –\n\nVO: Students scrape five bins.\n\nSOT\nDana Wilkes, Cafeteria Manager\n“The second day was a race.”\n\nVO: The rest feeds the garden.`,
    reads: `lead Anchor Lead In:\n  - The cafeteria gave up its cans. Mira Cho explains.\nreport – – pkg – –\n  - Students scrape five bins.\n  Dana Wilkes, Cafeteria Manager > The second day was a race.\n  - The rest feeds the garden.`,
  },
  {
    name: `NPR to 2011: somebody of another outlet is a guest`,
    script: `NEALA CORBETT, host: Copper is dear. Otis Vann reports.\n\nOTIS VANN: Father Minnick found the rain first.\n\nReverend DALE MINNICK (St. Brendan's Church): I stood there with a bucket.\n\nVANN: Scrap sells well.\n\nMr. RICHARD OSTLER (Reporter, Metals Weekly): It is the highest since the war.\n\nVANN: Otis Vann, NPR News, Dayton.`,
    reads: `lead\n  - Copper is dear. Otis Vann reports.\nreport\n  - Father Minnick found the rain first.\n  Reverend DALE MINNICK (St. Brendan's Church) > I stood there with a bucket.\n  - Scrap sells well.\n  Mr. RICHARD OSTLER (Reporter, Metals Weekly) > It is the highest since the war.\n  - Otis Vann, NPR News, Dayton.`,
  },
  {
    name: `numbered speakers and clocks behind the names`,
    script: `Mayor Olu Fairbank: (00:12)\nGood evening.\n\nSpeaker 2: (00:31)\nHow many homes?\n\nMayor Olu Fairbank: (00:35)\nFourteen.\n\nSpeaker 2: (00:44)\nThank you.`,
    reads: `exchange = Mayor Olu Fairbank\n  - Good evening.\nexchange = Speaker 2\n  - How many homes?\nexchange = Mayor Olu Fairbank\n  - Fourteen.\nexchange = Speaker 2\n  - Thank you.`,
  },
  {
    name: `Hansard: a minister whose office comes first is known by the name in brackets`,
    script: `# The Minister for Roads (Alistair Pen)\n\nThe bridge is safe.\n\n# Rhiannon Wynne\n\nSince when?\n\n# Mr Speaker\n\nOrder.\n\n# Alistair Pen\n\nSince noon.`,
    reads: `exchange = The Minister for Roads (Alistair Pen)\n  - The bridge is safe.\nexchange = Rhiannon Wynne\n  - Since when?\nexchange = Mr Speaker\n  - Order.\nexchange = Alistair Pen\n  - Since noon.`,
  },
  {
    name: `a place and a clock above a briefing introduce nothing`,
    script: `Press Briefing Room\n\nMS. CALDERWOOD: Good afternoon.\n\nQ Is the bridge open?\n\nMS. CALDERWOOD: It is.\n\nQ Since when?\n\nMS. CALDERWOOD: Since noon.`,
    reads: `exchange\n  - Press Briefing Room\nexchange = MS. CALDERWOOD\n  - Good afternoon.\nexchange = Q\n  - Is the bridge open?\nexchange = MS. CALDERWOOD\n  - It is.\nexchange = Q\n  - Since when?\nexchange = MS. CALDERWOOD\n  - Since noon.`,
  },
  {
    name: `Arirang: words in marks without a label; the sentences beside them say whose, or nobody does`,
    script: `Hanbit Motors will recall its cars.\n\nOur Noh Jae-i has the details.\n\nA scar runs along the wall.\n\n"I thought somebody had set it on fire."\n\nThat was Joo Min-jae, who owned the car.\n\nTransport Minister Ban Seok-hyeon read it twice.\n\n"No car leaves the lot."\n\nThe recall begins on Monday.\n\n"We will see."\n\nThe lot is full.\n\nNoh Jae-i, Arirang News.`,
    reads: `lead\n  - Hanbit Motors will recall its cars.\n  - Our Noh Jae-i has the details.\nreport\n  - A scar runs along the wall.\n  Joo Min-jae > I thought somebody had set it on fire.\n  - That was Joo Min-jae, who owned the car.\n  - Transport Minister Ban Seok-hyeon read it twice.\n  Transport Minister Ban Seok-hyeon > No car leaves the lot.\n  - The recall begins on Monday.\n  ? > We will see.\n  - The lot is full.\n  - Noh Jae-i, Arirang News.`,
  },
  {
    name: `a Korean given name may hold a word, a presenter’s last line closes`,
    script: `MICHAEL BRANT, PRESENTER: A baker stops. Tess Arlo reports.\n\nTESS ARLO, REPORTER: The oven cools.\n\nHA MAN-BOK, BAKER: I will miss it.\n\nTESS ARLO: So will the street.\n\nMICHAEL BRANT: Tess Arlo reporting.`,
    reads: `lead\n  - A baker stops. Tess Arlo reports.\nreport\n  - The oven cools.\n  HA MAN-BOK, BAKER > I will miss it.\n  - So will the street.\noutro\n  - Tess Arlo reporting.`,
  },
  {
    name: `reporters who ask and have no name: nobody hosts`,
    script: `Governor Ada Sloan: Thank you all for coming.\n\nReporter: Why boots?\n\nGovernor Ada Sloan: Because of the flood.\n\nReporter: And then?`,
    reads: `exchange = Governor Ada Sloan\n  - Thank you all for coming.\nexchange = Reporter\n  - Why boots?\nexchange = Governor Ada Sloan\n  - Because of the flood.\nexchange = Reporter\n  - And then?`,
  },
  {
    name: `a label alone has no words on a page that prints them behind the label`,
    script: `[Anchor Lead]\nSalt sells abroad.\n[Pkg]\nRakes move slowly.\n[Soundbite] Noh Gil-on (Salt Farmer) : My son wants it.\n[Soundbite] Visitor from Japan\nExports have doubled.`,
    reads: `lead [Anchor Lead]\n  - Salt sells abroad.\nreport [Pkg]\n  - Rakes move slowly.\n  Noh Gil-on (Salt Farmer) > My son wants it.\n  - Exports have doubled.`,
  },
  {
    name: `an agency's soundbites inside running narration`,
    script: `The village moved its church.\n\n(SOUNDBITE) (English) JON SIGURDS, CHAIRMAN, SAYING: "The cliff came closer."\n\nOne window broke.`,
    reads: `body\n  - The village moved its church.\n  JON SIGURDS, CHAIRMAN > The cliff came closer.\n  - One window broke.`,
  },
  {
    name: `an old transcript: a correspondent "reporting", and a host who closes behind the package`,
    script: `DALE WINTERS, ANCHOR: The river crested.\n\nJOAN FISK reporting: The sandbags are three deep.\n\nMr. ED POLK (Farmer): If it goes, it goes.\n\nFISK: Nobody sleeps. Joan Fisk, on the levee.\n\nWINTERS: And that is the news.`,
    reads: `lead\n  - The river crested.\nreport\n  - The sandbags are three deep.\n  Mr. ED POLK (Farmer) > If it goes, it goes.\n  - Nobody sleeps. Joan Fisk, on the levee.\noutro\n  - And that is the news.`,
  },
  {
    name: `a voice without a name among names in capitals`,
    script: `Announcer: From Washington, this is the hour.\n\nBOB SCHEEL, host: The farm bill. Senator, good morning.\n\nSen. ANN WHITLOCK (Democrat, Iowa): Good morning.\n\nSCHEEL: Will it pass?\n\nSen. WHITLOCK: By July.`,
    reads: `lead\n  - From Washington, this is the hour.\nlead\n  - The farm bill. Senator, good morning.\nexchange = Sen. ANN WHITLOCK (Democrat, Iowa)\n  - Good morning.\nexchange = SCHEEL\n  - Will it pass?\nexchange = Sen. WHITLOCK\n  - By July.`,
  },
  {
    name: `a parliament whose heads are lines of text`,
    script: `Rhiannon Wynne (Brecon East) (Lab)\n\nWhen will the buses run?\n\nThe Minister for Roads (Alistair Pen)\n\nIn spring.\n\nRhiannon Wynne\n\nWhich spring?\n\nAlistair Pen\n\nThe next.`,
    reads: `exchange = Rhiannon Wynne (Brecon East) (Lab)\n  - When will the buses run?\nexchange = The Minister for Roads (Alistair Pen)\n  - In spring.\nexchange = Rhiannon Wynne\n  - Which spring?\nexchange = Alistair Pen\n  - The next.`,
  },
  {
    name: `a parliament whose labels end in a colon`,
    script: `Mr Speaker: Order.\n\nThe Minister for Ports (Ms Ada Quill): I beg to move.\n\nMr Tom Reddy (North Quay): Who pays?\n\nMs Quill: The ships.\n\nHon. Members: Hear, hear.`,
    reads: `exchange = Mr Speaker\n  - Order.\nexchange = The Minister for Ports (Ms Ada Quill)\n  - I beg to move.\nexchange = Mr Tom Reddy (North Quay)\n  - Who pays?\nexchange = Ms Quill\n  - The ships.\nexchange = Hon. Members\n  - Hear, hear.`,
  },
  {
    name: `captions: two angles mark a change of voice`,
    script: `>> host: good evening, everyone.\n\n>> mayor: we have one motion.\n\n>> host: how will you vote?\n\n>> mayor: you will see.`,
    reads: `lead\n  - good evening, everyone.\nexchange = mayor\n  - we have one motion.\nexchange = host\n  - how will you vote?\nexchange = mayor\n  - you will see.`,
  },
  {
    name: `"Anchor:" and "Reporter:" run in are a two-way`,
    script: `Anchor: A kite festival began. Yu Da-in has more.\n\nReporter: Six hundred kites went up.\n\nAnchor: Was anybody hurt?\n\nReporter: Nobody was.`,
    reads: `lead Anchor:\n  - A kite festival began. Yu Da-in has more.\nexchange Reporter: = Reporter\n  - Six hundred kites went up.\nexchange Anchor: = Anchor\n  - Was anybody hurt?\nexchange Reporter: = Reporter\n  - Nobody was.`,
  },
  {
    name: `one line break a paragraph: words without marks end with their line`,
    script: `[Anchor Lead]\nThe blossoms are late.\n[Pkg]\nThe branches are bare.\n[Soundbite]\nMoon Da-on (Organizer, Jinhae (Mar. 30)): The trees don't read the calendar.\nVisitors buy fish cakes.\n[Soundbite]\n(Visitor from Daejeon): We came for these.\nThe flowers are expected soon.\nStalls stay open late.`,
    reads: `lead [Anchor Lead]\n  - The blossoms are late.\nreport [Pkg]\n  - The branches are bare.\n  Moon Da-on (Organizer, Jinhae (Mar. 30)) > The trees don't read the calendar.\n  - Visitors buy fish cakes.\n  (Visitor from Daejeon) > We came for these.\n  - The flowers are expected soon.\n  - Stalls stay open late.`,
  },
  {
    name: `a correspondent whom the host asks at once is in a two-way`,
    script: `ROBIN YEATES, HOST: The ferry was late. Joining us is Joan Petty. Hi, Joan.\n\nJOAN PETTY, BYLINE: Hi, Robin.\n\nYEATES: What's wrong with the boats?\n\nPETTY: They're sixty years old.`,
    reads: `lead\n  - The ferry was late. Joining us is Joan Petty. Hi, Joan.\nexchange = JOAN PETTY, BYLINE\n  - Hi, Robin.\nexchange = YEATES\n  - What's wrong with the boats?\nexchange = PETTY\n  - They're sixty years old.`,
  },
  {
    name: `a printed interview: prose leads in, the first question is talk`,
    script: `The last bell foundry closes in June. We spoke to its founder.\n\nCraft Weekly: How did it begin?\n\nHugo Lindt: With a cracked bell.\n\nCraft Weekly: Which was the hardest?\n\nHugo Lindt: The smallest.`,
    reads: `lead\n  - The last bell foundry closes in June. We spoke to its founder.\nexchange = Craft Weekly\n  - How did it begin?\nexchange = Hugo Lindt\n  - With a cracked bell.\nexchange = Craft Weekly\n  - Which was the hardest?\nexchange = Hugo Lindt\n  - The smallest.`,
  },
  {
    name: `clocks inside the label, before the colon`,
    script: `Governor Ada Sloan (00:01): The shelters are open.\n\nSpeaker 2 (00:44): How many people left?\n\nGovernor Ada Sloan (00:49): Two hundred.\n\nSpeaker 2 (01:02): Is the causeway closed?`,
    reads: `exchange = Governor Ada Sloan\n  - The shelters are open.\nexchange = Speaker 2\n  - How many people left?\nexchange = Governor Ada Sloan\n  - Two hundred.\nexchange = Speaker 2\n  - Is the causeway closed?`,
  },
  {
    name: `a list of products: labels that come back, and nobody who talks`,
    script: `We tried six kettles.\n\nPrice Range: $11.50 to $88.\n\nAvailable: In shops.\n\nPros: Light.\n\nCons: Loud.\n\nPrice Range: $13.20.\n\nAvailable: Online.\n\nPros: Quiet.\n\nCons: Heavy.`,
    reads: `body\n  - We tried six kettles.\n  - Price Range: $11.50 to $88.\n  - Available: In shops.\n  - Pros: Light.\n  - Cons: Loud.\n  - Price Range: $13.20.\n  - Available: Online.\n  - Pros: Quiet.\n  - Cons: Heavy.`,
  },
  {
    name: `results of games and lists of people: names with a colon are no turns`,
    script: `The county published its list.\n\nAlma B. Horne: Two warrants.\n\nRuth C. Tays: One warrant.\n\nVictor N. Horne: Visiting a nuisance.\n\nLakers: Won by four.\n\nThunder: Host the Lakers on Friday.\n\nLakers: Visit on Friday.`,
    reads: `body\n  - The county published its list.\n  - Alma B. Horne: Two warrants.\n  - Ruth C. Tays: One warrant.\n  - Victor N. Horne: Visiting a nuisance.\n  - Lakers: Won by four.\n  - Thunder: Host the Lakers on Friday.\n  - Lakers: Visit on Friday.`,
  },
  {
    name: `headings that come back are headings`,
    script: `Four kettles, tested by us.\n\n# Popular Dishes\n\nYou boil them.\n\n# Features\n\nYou pour.\n\n# Popular Dishes\n\nYou steep them.\n\n# Features\n\nYou wait?`,
    reads: `body\n  - Four kettles, tested by us.\n  - heading\n  - You boil them.\n  - heading\n  - You pour.\n  - heading\n  - You steep them.\n  - heading\n  - You wait?`,
  },
  {
    name: `an article that ends in one question and its answer is no interview`,
    script: `Insurance pays.\n\nMany ask how.\n\nOthers ask when.\n\nIt depends.\n\nRates rise.\n\nRates fall.\n\nQ: Is it safe?\n\nA: It is.\n\nWrite to us.`,
    reads: `body\n  - Insurance pays.\n  - Many ask how.\n  - Others ask when.\n  - It depends.\n  - Rates rise.\n  - Rates fall.\n  - Q: Is it safe?\n  - A: It is.\n  - Write to us.`,
  },
  {
    name: `the upper house: a party alone behind the name`,
    script: `Baroness Quill (CB)\n\nWhat plans are there?\n\nThe Minister for Ferries (Baroness Holt) (Con)\n\nThree will run.\n\nBaroness Quill (CB)\n\nThree for ninety islands?`,
    reads: `exchange = Baroness Quill (CB)\n  - What plans are there?\nexchange = The Minister for Ferries (Baroness Holt) (Con)\n  - Three will run.\nexchange = Baroness Quill (CB)\n  - Three for ninety islands?`,
  },
];

describe('rarer Korean forms', () => {
  test.each(KOREAN)('$name', ({ script, reads }) => expect(told(script, 'ko')).toBe(reads));
});

describe('rarer English forms', () => {
  test.each(ENGLISH)('$name', ({ script, reads }) => expect(told(script, 'en')).toBe(reads));
});
