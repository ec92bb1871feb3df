const NAME = '(?<name>[가-힣]{2,4})';

/** Sign-offs and hand-overs, tried in order. */
const LINES: readonly RegExp[] = [
  new RegExp(
    `(?:KBS ?뉴스|MBC ?뉴스|MBC NEWS|SBS|YTN|JTBC|연합뉴스TV|채널A 뉴스|TV조선|MBN ?뉴스|OBS뉴스|KBC|[가-힣A-Z]{2,8} ?뉴스) ${NAME}입니다`,
  ),
  new RegExp(
    `(?:^|[\\s,])${NAME} (?:기자|특파원|리포터|아나운서|통신원|캐스터)(?:가|이|와|를|의|입니다|였습니다|의 (?:보도|취재|리포트))`,
  ),
];

/** The reporter a line signs off with or hands over to, "KBS 뉴스 홍길동입니다."; null when it names nobody. */
export function reporterIn(line: string): string | null {
  for (const pattern of LINES) {
    const name = pattern.exec(line.trim())?.groups?.['name'];
    if (name) return name;
  }
  return null;
}
