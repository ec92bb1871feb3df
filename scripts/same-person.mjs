// Whether two printed names are one person or body: the rule of the score, kept apart from the engine's own.
const TITLES = new Set(
  'mr mrs ms dr prof professor sen senator rep representative gov governor president vice secretary minister sir lord dame judge general gen col capt captain chief mayor the a an of for his her their former then'.split(
    ' ',
  ),
);
const KOREAN_TITLE =
  /(?:대통령|총리|장관|차관|대표|의원|위원장|위원|원장|교수|박사|기자|특파원|앵커|회장|사장|이사장|본부장|실장|국장|과장|팀장|센터장|소장|연구위원|연구원|변호사|검사|판사|의장|시장|지사|총장|청장|대변인|감독|선수|작가|씨)+$/;

const tokensOf = (name) =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word && !TITLES.has(word));

const koreanOf = (name) =>
  name
    .replace(/\([^)]*\)/g, '')
    .split(/\s+/)
    .map((word) => word.replace(KOREAN_TITLE, ''))
    .join('');

/** Equal, equal family names without a clash of given names, or most words shared; Korean: one holds the other. */
export function isSamePerson(a, b) {
  if (/[가-힣]/.test(a + b)) {
    const [x, y] = [koreanOf(a), koreanOf(b)];
    return x === y || (x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x)));
  }
  const [x, y] = [tokensOf(a), tokensOf(b)];
  if (x.length === 0 || y.length === 0) return a === b;
  const isName = (name) => /\p{Lu}\S*[^\p{L}]*$/u.test(name);
  if (isName(a) && isName(b) && x.at(-1) === y.at(-1))
    return x.length === 1 || y.length === 1 || x[0]?.[0] === y[0]?.[0];
  const both = x.filter((word) => y.includes(word)).length;
  return both > 0 && both >= 0.6 * (isName(a) === isName(b) ? Math.min : Math.max)(x.length, y.length);
}
