import { hasSurname } from './titles';

const NAME = '(?<name>[가-힣]{2,4})';

/** Sign-offs and hand-overs, tried in order. */
const LINES: readonly RegExp[] = [
  new RegExp(`(?<!영상 ?)취재 ?기자 ?[:：] ?${NAME}`),
  new RegExp(
    `(?:KBS ?뉴스|MBC ?뉴스|MBC NEWS|SBS|YTN|JTBC|연합뉴스TV|채널A 뉴스|TV조선|MBN ?뉴스|OBS뉴스|K(?:BC|NN|TV)|T(?:BC|BS|JB)|JTV|CJB|UBC|JIBS|EBS|BBS|[가-힣A-Z]{2,8} ?뉴스|[가-힣]{2} ?리포트) ${NAME}입니다`,
  ),
  new RegExp(
    `(?:^|[\\s,])(?:${NAME} |(?<glued>[가-힣]{3})(?=기자|특파원))(?:기자|특파원|리포터|아나운서|통신원|캐스터|(?:국민|시민|객원|인턴|수습|선임|전문)기자)(?:가|이|와|를|의|입니다|였습니다|, |의 (?:보도|취재|리포트))`,
  ),
];

/** A line that ends an introduction: "○○○ 기자입니다.", "○○○ 특파원이 보도합니다." */
export const handover =
  /(?:[가-힣]{2,4} |[가-힣]{3}(?=기자))(?:기잡니다|(?:기자|특파원|리포터|아나운서|통신원|캐스터|(?:국민|시민|객원|인턴|수습|선임|전문)기자)(?:입니다|(?:가|이|의) .{0,24}(?:봤습니다|했습니다|합니다|입니다|드립니다|왔습니다|봅니다|났습니다|담았습니다|취재)))\.?$/;

/** The reporter a line signs off with or hands over to, "KBS 뉴스 홍길동입니다."; null when it names nobody. */
export function reporterIn(line: string): string | null {
  const text = line.trim().replace('기잡니다', '기자입니다');
  for (const pattern of LINES) {
    const { name, glued } = pattern.exec(text)?.groups ?? {};
    if (name) return name;
    if (glued && hasSurname(glued)) return glued;
  }
  return null;
}
