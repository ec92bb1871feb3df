import type { Mention } from '../grammar';
import { BODY_END, roles, SURNAME, titles } from './titles';

const MASKED = /^(?:[A-Z]{1,2}|[가-힣]모|[가-힣]?[○◯]{1,3})(?:\(\d+[^)]*\))? ?(?:씨|양|군)?$/;
const PRONOUN: Record<string, Mention['stands']> = {
  그: 'same',
  그녀: 'she',
  이들: 'same',
  그들: 'same',
  양측: null,
};
/** A family name alone, as it stands before a title: "배 원내대표". */
const FAMILY =
  /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방|[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부가복태])$/;
const SAME =
  /^(?:이|그|해당|같은|이 같은) (?:관계자|당국자|소식통|인사|의원|교수|회사|업체|단체|전문가|매체|신문|통신|남성|여성|직원|간부|후보)$/;

const isTitle = (word: string) => titles.has(word) || roles.has(word);
const isName = (word: string) =>
  /^[가-힣]{2,4}$/.test(word) &&
  SURNAME.test(word) &&
  !isTitle(word) &&
  !(word.length > 3 && !/^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/.test(word)) &&
  !(BODY_END.test(word) && word.length !== 3);
const bare = (word: string) => word.replace(/\([^)]*\)/g, '');

/** The longest title a word ends with, when something stands before it: "국회의장" ends with 의장. */
function titleEnd(word: string): string | null {
  for (let from = 1; from < word.length; from++)
    if (isTitle(word.slice(from)) && word.length - from > 1) return word.slice(from);
  return /[^가-힣]?.(?:씨|장|관)$/.test(word) && word.length > 2 ? word.slice(-1) : null;
}

/** Whether a word is a name of three syllables, whatever particle it seems to end in. */
export const isFullName = (word: string): boolean =>
  word.length === 3 &&
  isName(word) &&
  !BODY_END.test(word) &&
  !isTitle(word.slice(0, -1)) &&
  word[1] !== '들';

/** Whether a phrase can speak: a name, a title, somebody without a name, a body. */
export function looksLikeSpeaker(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/).map(bare);
  const last = words.at(-1) ?? '';
  if (PRONOUN[last] !== undefined && words.length === 1) return true;
  if (MASKED.test(last) || isTitle(last) || isName(last)) return true;
  if (/(?:씨|측|쪽|들|계|군|양|님|등)$/.test(last) && last.length > 1) return true;
  return (
    titleEnd(last) !== null ||
    BODY_END.test(last) ||
    /(?:국|사|회|단체|업체|매체|언론|당|부처|당국|은행|위|노총|협|련|신문|일보|통신|방송|보고서|성명|논평|자료|공문|안내문|편지|글)$/.test(
      last,
    )
  );
}

/** A phrase cut into a name, a title and an affiliation. */
export function mentionOf(text: string): Mention {
  const label = text.trim().replace(/^(?:그러나|하지만|한편|또|이에|이어) /, '');
  const words = label.split(/\s+/);
  const none: Mention = { name: null, title: null, affiliation: null, label, stands: null, family: null };
  const stands = words.length === 1 ? PRONOUN[label] : undefined;
  if (stands) return { ...none, stands };
  if (SAME.test(label)) return { ...none, stands: 'same' };
  if (MASKED.test(words.slice(-2).join(' ')) || MASKED.test(label))
    return { ...none, label: MASKED.test(label) ? label : words.slice(-2).join(' ') };
  return named(words, none) ?? unnamed(words, none);
}

function named(words: string[], none: Mention): Mention | null {
  const plain = words.map(bare);
  const last = plain.at(-1) ?? '';
  const glued = /^([가-힣]{2,4})씨$/.exec(last)?.[1];
  if (glued && isName(glued))
    return { ...none, name: glued, title: '씨', affiliation: plain.slice(0, -1).join(' ') || null };
  const split = /^([가-힣]{3})(.{2,})$/.exec(last);
  if (split?.[1] && split[2] && isName(split[1]) && !BODY_END.test(split[1]) && isTitle(split[2]))
    return { ...none, name: split[1], title: split[2], affiliation: plain.slice(0, -1).join(' ') || null };
  const title = isTitle(last) ? last : titleEnd(last);
  if (title === null || title.length < 2) {
    if (!isName(last) || last.length < 3) return foreign(plain, none);
    const before = plain.slice(0, -1);
    const role = isTitle(before.at(-1) ?? '') ? (before.pop() ?? null) : null;
    return { ...none, name: last, title: role, affiliation: before.join(' ') || null };
  }
  const at = nameBefore(plain);
  if (at >= 0) {
    const place = [...plain.slice(0, at), ...plain.slice(at + 1, -1)].join(' ').replace(/의$/, '');
    return { ...none, name: plain[at] ?? null, title: last, affiliation: place || null };
  }
  return plain.length > 2 ? foreign(plain.slice(0, -1), { ...none, title: last }) : null;
}

/** A name of two syllables is believed only before a title of one's own, "한별 교수", not before "관계자". */
const isShortName = (word: string, words: string[]) =>
  titles.has(words.at(-1) ?? '') &&
  !/^(?:고위|현지|주요|한국|전국|경기|강원|전남|전북|경남|경북|서울|부산|대구|인천|광주|여성|남성|정치|경제|사회|문화|전문|선임|수석|공동|명예|상임|현직|전직|구단|지역|도시|국제|안전|기획|홍보|연구)$/.test(
    word,
  );

/** Where the name stands before the title at the end; a word that could be a body only at need. */
function nameBefore(words: string[]): number {
  let possible = -1;
  for (let at = words.length - 2; at >= Math.max(0, words.length - 6); at--) {
    const word = words[at] ?? '';
    if (
      !isName(word) ||
      (word.length === 2 && (at < words.length - 2 || !isShortName(word, words))) ||
      /[쪽측]$/.test(word)
    )
      continue;
    if (word.length > 2 && !BODY_END.test(word) && !/[협련]$/.test(word)) return at;
    if (possible < 0) possible = at;
  }
  return possible;
}

/** A name from abroad, "카를로스 멘데라 과테라 대통령": the words before the land or the house and the title. */
function foreign(words: string[], none: Mention): Mention | null {
  const start = words.findLastIndex((word) => isTitle(word) || /의$/.test(word)) + 1;
  const rest = words.slice(start);
  if (none.title === null)
    return rest.length > 1 &&
      start > 0 &&
      rest.every((word) => /^[가-힣]{2,6}$/.test(word) && !BODY_END.test(word))
      ? { ...none, name: rest.join(' '), title: words[start - 1] ?? null }
      : null;
  const isBody = (word: string) =>
    BODY_END.test(word) || isTitle(word) || /^(?:한|두|고위|전|현|핵심|다른|일부)$/.test(word);
  if (rest.length === 2 && start > 0 && !rest.some(isBody))
    return { ...none, name: rest.join(' '), affiliation: words.slice(0, start).join(' ').replace(/의$/, '') };
  if (rest.length < 3 || rest.slice(0, -1).some(isBody)) return null;
  return { ...none, name: rest.slice(0, -1).join(' '), affiliation: rest.at(-1) ?? null };
}

function unnamed(words: string[], none: Mention): Mention {
  const last = bare(words.at(-1) ?? '');
  const near = bare(words.at(-2) ?? '');
  const [, glued = '', rest = ''] = /^([가-힣])([가-힣]{2,}|씨)$/.exec(last) ?? [];
  const title = titles.has(last) ? last : (titleEnd(last) ?? last);
  if (FAMILY.test(near) && titles.has(title))
    return { ...none, family: near, title: last, affiliation: words.slice(0, -2).join(' ') || null };
  if (FAMILY.test(glued) && titles.has(rest) && !titles.has(last))
    return { ...none, family: glued, title: rest };
  if (!isTitle(last)) return none;
  return { ...none, title: last, affiliation: words.slice(0, -1).join(' ') || null };
}

/** The full names in a text that a family name with a title can mean: "배소윤 원내대표" for "배 원내대표". */
export function fullNames({ family, title, ...mention }: Mention, text: string): Mention[] {
  if (!family || !title) return [];
  const found = new Map<string, Mention>();
  const pattern = new RegExp(
    `(?<![가-힣])(${family}[가-힣]{1,2})(?:\\([^)]{1,20}\\))?((?: [^\\s.,“”"‘’]{1,12}){0,3}?) ?[가-힣]{0,6}${title}`,
    'g',
  );
  const label = new RegExp(`(?<![가-힣])(${family}[가-힣]{1,2}) ?[/(]([^)\\]:\\n]{0,30}${title})`, 'g');
  for (const one of [pattern, label])
    for (const match of text.matchAll(one)) {
      const name = match[1] ?? '';
      if (!found.has(name) && isName(name) && !isTitle(name.slice(1)))
        found.set(name, {
          ...mention,
          family,
          title,
          name,
          affiliation: mention.affiliation ?? (match[2]?.trim() || null),
        });
    }
  return [...found.values()];
}
