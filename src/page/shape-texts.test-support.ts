/** Invented words in one language: what a page of any shape is made of. */
export interface Words {
  lang: string;
  title: string;
  sentences: string[];
  /** Headlines of other stories. */
  headlines: string[];
  /** Words of menus and buttons. */
  labels: string[];
  by: string;
}

/** Five languages, three of them without blanks or with few. */
export const words: Words[] = [
  {
    lang: 'en',
    title: 'Lamp keeper of Gull Island retires after forty winters',
    sentences: [
      'The keeper of the lamp on Gull Island put out the light for the last time on Tuesday morning.',
      '“It was never lonely, the gulls talk all day,” said Odalys Brand, who climbed the stairs forty years.',
      'A small machine will do her work from now on, and a boat will look after it twice a year.',
      'The council of the island thanked her with a clock that has no hands, as she had asked for.',
      'Her house stays hers. The lamp itself goes to the school, where children will learn to clean it.',
      'Neighbours lit candles in their windows when the beam went dark, and some of them are burning still.',
    ],
    headlines: [
      'Ferry waits for a swan',
      'Bakers let their ovens rest',
      'Library opens at night',
      'A piano crosses the bay',
    ],
    labels: ['Home', 'News', 'Sports', 'Weather', 'Log in', 'More'],
    by: 'By Milo Ferrante',
  },
  {
    lang: 'ko',
    title: '갈매기섬 등대지기, 마흔 해 만에 불을 끄다',
    sentences: [
      '갈매기섬 등대지기가 화요일 아침 마지막으로 등대의 불을 껐습니다.',
      '마흔 해 동안 계단을 오른 노은별 씨는 “갈매기들이 종일 떠들어서 외롭지 않았다”고 말했습니다.',
      '앞으로는 작은 기계가 그 일을 맡고, 한 해에 두 번 배가 들어와 살핍니다.',
      '섬 의회는 노 씨가 바란 대로 바늘 없는 시계를 선물했습니다.',
      '집은 그대로 노 씨의 것으로 남고, 등은 학교로 옮겨 아이들이 닦는 법을 배웁니다.',
      '불빛이 사라지자 이웃들은 창가에 촛불을 켰고, 몇 개는 아직 타고 있습니다.',
    ],
    headlines: ['백조를 기다린 나룻배', '빵집 화덕이 쉬는 날', '밤에 여는 도서관', '바다를 건넌 피아노'],
    labels: ['홈', '뉴스', '스포츠', '날씨', '로그인', '더보기'],
    by: '표가람 기자',
  },
  {
    lang: 'ja',
    title: 'かもめ島の灯台守、四十年の務めを終える',
    sentences: [
      'かもめ島の灯台守が火曜日の朝、最後の明かりを消しました。',
      '四十年間階段を上り続けた白浜ことりさんは「かもめがおしゃべりなので寂しくなかった」と話しました。',
      'これからは小さな機械が仕事を引き継ぎ、年に二度、船が様子を見に来ます。',
      '島の議会は本人の願いどおり、針のない時計を贈りました。',
      '家はそのまま残り、灯器は学校に移されて子どもたちが磨き方を習います。',
      '光が消えると近所の人たちは窓辺にろうそくをともし、いくつかは今も燃えています。',
    ],
    headlines: ['白鳥を待つ渡し船', 'パン屋の窯が休む日', '夜に開く図書館', '海を渡ったピアノ'],
    labels: ['ホーム', 'ニュース', 'スポーツ', '天気', 'ログイン', 'もっと見る'],
    by: '記者 青砂みなと',
  },
  {
    lang: 'zh',
    title: '海鸥岛守灯人四十年后熄灯告别',
    sentences: [
      '海鸥岛的守灯人星期二早晨最后一次熄灭了灯塔的灯光。',
      '爬了四十年楼梯的沙晓鸥说：“海鸥整天说话，我从来不觉得孤单。”',
      '今后由一台小机器接替她的工作，每年有船来检查两次。',
      '岛上的议会按照她的愿望，送给她一座没有指针的钟。',
      '房子仍然归她所有，灯则搬到学校，让孩子们学习怎样擦拭。',
      '灯光熄灭的时候，邻居们在窗前点起蜡烛，有几支到现在还亮着。',
    ],
    headlines: ['渡船等天鹅', '面包炉休息日', '图书馆夜里开门', '钢琴过海'],
    labels: ['首页', '新闻', '体育', '天气', '登录', '更多'],
    by: '记者 沙远帆',
  },
  {
    lang: 'de',
    title: 'Lampenwärterin der Möweninsel geht nach vierzig Wintern',
    sentences: [
      'Die Wärterin der Lampe auf der Möweninsel hat am Dienstag zum letzten Mal das Licht gelöscht.',
      '„Einsam war es nie, die Möwen reden den ganzen Tag“, sagte Runa Deichfeld, die vierzig Jahre lang Treppen stieg.',
      'Ihre Arbeit übernimmt nun eine kleine Maschine, nach der zweimal im Jahr ein Boot sieht.',
      'Der Inselrat dankte ihr mit einer Uhr ohne Zeiger, wie sie es sich gewünscht hatte.',
      'Das Haus bleibt ihr. Die Lampe kommt in die Schule, wo Kinder lernen, sie zu putzen.',
      'Als der Strahl erlosch, stellten Nachbarn Kerzen in die Fenster, und einige brennen noch immer.',
    ],
    headlines: [
      'Fähre wartet auf Schwan',
      'Backöfen haben frei',
      'Bücherei öffnet nachts',
      'Ein Klavier fährt über die Bucht',
    ],
    labels: ['Start', 'Nachrichten', 'Sport', 'Wetter', 'Anmelden', 'Mehr'],
    by: 'Von Jorin Watt',
  },
];
