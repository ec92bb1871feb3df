import { staffWords } from './labels';
import { speakerOf } from './speaker-line';
import { hasSurname, roles, titles } from './titles';

/** "■ 출연 : 이름 직함": the header of a talk with one guest. */
const HEADER = /^[■□<[◎※* ]*(?:출연자?|대담|게스트|초대 ?손님|연결) ?[:：] ?([^,，·]{2,40}?)[>\]]?$/;

/** "이름 직함과 함께", "이름 직함을 연결해": who an introduction brings in. */
const BROUGHT_IN =
  /([가-힣]{2,4}) ([가-힣]{2,10}?)(?:님)?(?:과|와|를|을|께|,)? ?(?:전화로|화상으로|스튜디오에|직접|함께|자세히|더|이야기|얘기|모시|모셨|연결|만나|나와|알아|짚어|들어)/g;

/** "상황팀장님, …": whoever is called by an office and no name. */
const CALLED = /(?:^|[.?!] )([가-힣]{2,8})님,/;

/** Words before an office that are none of a name. */
const NO_NAME =
  /^(?:이번|이후|지난|최근|관련|전직|현직|고위|담당|해당|오늘|당시|신임|소속|전문|책임|선임|한국|정부|여당|야당|국내|민간|함께|연구|경제|정치|사회|시사|군사|외교|안보|기상|법무|주치|담임|공동|부대|수석)$/;

/** The one guest that the header or the introduction of a talk brings in, as a label; null when it is none or several. */
export function guestIn(header: readonly string[], lead: readonly string[]): string | null {
  const guests = new Set(header.flatMap((line) => HEADER.exec(line)?.[1] ?? []).filter(isPerson));
  if (guests.size === 0)
    for (const text of lead)
      for (const [, name = '', office = ''] of text.matchAll(BROUGHT_IN)) {
        const label = [`${name} ${office}`, `${name}/${office}`].find(isPerson);
        const isOffice = (titles.has(office) || roles.has(office)) && !staffWords.has(office);
        if (label && isOffice && hasSurname(name) && !NO_NAME.test(name)) guests.add(label);
      }
  if (guests.size > 0) return guests.size === 1 ? ([...guests][0] ?? null) : null;
  const called = lead.map((text) => CALLED.exec(text)?.[1] ?? '').find((word) => titles.has(word));
  return called ?? null;
}

const isPerson = (label: string): boolean => speakerOf(label).name !== null;
