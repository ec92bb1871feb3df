import type { Stretch } from '../grammar';
import { SAYING_NOUN } from './cues';
import { particleCode } from './particles';

const NAMING =
  /(?:이른바|소위|일명|속칭|이름은|제목은|별명은?|주제로|구호는?|슬로건은?|영화|드라마|소설|노래|시집|책|앨범|프로그램|연극|뮤지컬|웹툰|게임|작품|전시|공연|캠페인|사업|제도|시스템|서비스|브랜드|단어|용어|표현|문구|해시태그)\s*$/;
const SIGNS =
  '(?:현수막|펼침막|피켓|팻말|간판|표지판|손팻말|플래카드|깃발|머리띠|띠|어깨띠|스티커|전단|포스터|대자보|화면|버튼|자막)';
const SIGN = new RegExp(`${SIGNS}(?:에는?|엔|에|의|마다|에도)?\\s*$`);
/** …이라고 적힌 빨간 현수막 */
const ON_SIGN = new RegExp(`^(?:적힌|쓰인|쓴|새겨진|씌어진) (?:\\S+ ){0,2}${SIGNS}`);

/** "…라는 말까지 나온다", "…는 우려가 적지 않다": what follows the noun where a saying goes round and is nobody's. */
const ANYBODYS =
  /^들?(?:[이가도은는]|까지|마저)+ (?:\S+ )?(?:나[오온옵왔]|많|돌|들[리려렸]|크|큰|커|높|일[어었]|이어|잇따|쏟아|제기|거[세셌]|적지|우세)/;

/** "…라는 주민의 말": the owner of what is said. */
const OWNER = /^(?:\S+ ){0,3}?\S+의 /;

/** Verbs whose object are somebody's words: “안전”을 거듭 강조했다. */
const SAYING_OBJECT =
  /^[을를] (?:\S+ )?(?:강조|언급|외[치쳤친]|점[치쳤]|주문|당부|촉구|약속|선언|호소|요구|거론|역설|다짐|경고|주장)/;

/** The particle behind a closing mark, what follows it, and whether the two say that the words are somebody's. */
function gluedTo(after: string): { code: string; rest: string; isSaid: boolean } {
  const [, glued = '', rest = ''] = /^([^\s,.]*)[\s,.]*(.*)$/s.exec(after.replace(/^\([^)]*\)/, '')) ?? [];
  const code = glued === '' ? '' : particleCode(glued);
  const isSaid =
    code === 'r' ||
    (code === 'd' &&
      (glued.endsWith('던') ||
        SAYING_NOUN.startOf(rest) !== '' ||
        SAYING_NOUN.startOf(rest.replace(OWNER, '')) !== '')) ||
    /^ (?:이?라고|고|며|이?라며)(?=[ ,])/.test(after);
  return { code, rest, isSaid };
}

/** Whether what stands behind a closing mark makes the words before it somebody's. */
export const isQuoted = (after: string): boolean => gluedTo(after).isSaid;

/** Whether the words are of a kind many say, and so no one around them: "…"는 목소리도 나온다. */
export function isAnybodys(after: string): boolean {
  const { code, rest } = gluedTo(after);
  return after[0] !== '(' && code === 'd' && ANYBODYS.test(rest.slice(SAYING_NOUN.startOf(rest).length));
}

/** What is done with a name: “‘실장’으로 불렀다”; of words in single marks also “‘금사과’라는 말이”, “‘급구’라는 글을”, “‘실장’이라고 소개했다”. */
const CALLED = /^(?:부[르릅른를]|불[리린렸러]|명명|이름)/;
const TERM = /^(?:[글말][이을은도]|소개|지칭|칭[하했]|하는|적[혀힌]|쓰[여인]|씌[여어]|새겨)/;

/** Words in marks that nobody says. In single marks they are somebody's only where a quotative follows. */
export function isNobodys(words: string, before: string, after: string, mark: Stretch['mark']): boolean {
  const { code, rest, isSaid } = gluedTo(after);
  if ((SIGN.test(before) && !/(?:말|밝)/.test(rest.slice(0, 20))) || ON_SIGN.test(rest)) return true;
  if (NAMING.test(before) && code !== 'r') return true;
  const isCalled = code === 'r' && CALLED.test(rest);
  if (mark !== 'double')
    return !isSaid || isAnybodys(after) || (!/[다요죠까]$/.test(words) && (isCalled || TERM.test(rest)));
  if (isCalled) return true;
  if (isSaid || SAYING_OBJECT.test(after)) return false;
  const count = words.trim().split(/\s+/).length;
  return (code === 'o' || code === 'd') && count < 4;
}

/** Whether words without any frame still look like speech: a quotative follows, or they are a whole sentence. */
export function isSpeech(words: string, after: string): boolean {
  if (particleCode(/^[^\s,.]*/.exec(after)?.[0] ?? '') === 'r') return true;
  return /(?:[다요죠까자라네군]|[.?!])[.?!…]?$/.test(words.trim()) && words.trim().split(/\s+/).length > 2;
}
