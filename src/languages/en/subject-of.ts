import type { Unit } from '../grammar';

/** How many units a search may go back. */
const REACH = 60;
/** How often one search may start another. */
const DEPTH = 3;

/** The codes of verbs with a tense. */
export const FINITE = 'SsFEVXp';
const NOUN = 'NnMO';
const WHO = `${NOUN}h`;

/** The noun phrase or pronoun that does what the verb at `index` says; -1 when the sentence does not tell. */
export function subjectOf(units: readonly Unit[], index: number, depth = 0): number {
  if (depth > DEPTH) return -1;
  const code = (at: number) => units[at]?.code ?? '.';
  const own = code(index);
  if (own === 'S' && units[index]?.head !== 'put') {
    const inverted = invertedSubject(units, index, true);
    if (inverted >= 0) return inverted;
  }
  if ('Gfg'.includes(own)) {
    let verb = index - 1;
    while ('AK'.includes(code(verb))) verb--;
    if ('VpE'.includes(code(verb)) && verb < index - 1) return subjectOf(units, verb, depth + 1); // "was moved to say"
  }
  if ('Gfg'.includes(own) && code(index - 1) === 'C') {
    let first = index - 2; // "with Quill warning that … and asking"
    while (first > index - 16 && !'Gfg.'.includes(code(first)) && !FINITE.includes(code(first))) first--;
    if ('Gf'.includes(code(first))) return subjectOf(units, first, depth + 1);
  }
  if ('Gfg'.includes(own)) return participleSubject(units, index) ?? governor(units, index - 1, depth);
  let at = index - 1;
  for (let steps = 0; steps < REACH && at >= 0; steps++) {
    const here = code(at);
    if ('AXT'.includes(here)) at--;
    else if (here === 'h') return at;
    else if (NOUN.includes(here)) {
      const head = headOf(units, at);
      if ('Io'.includes(code(head - 1)) && code(head - 2) === ',' && head > 2) {
        at = head - 3; // "Quill, during a visit to Ridge, Ohio, said"
        continue;
      }
      if (code(head - 1) === 'I' && 'gG'.includes(code(head - 2)) && NOUN.includes(code(head - 3))) {
        at = head - 3; // "protesters marching through the streets chanted"
        continue;
      }
      if (/^\d+$/.test(units[head]?.head ?? '') && code(head - 1) === ',') {
        at = head - 2; // "Quill, 22, of Ridge"
        continue;
      }
      const isObject = own === 'F' && units[index]?.head.endsWith('ed') && 'VgGfXFI'.includes(code(head - 1));
      return isObject ? -1 : head;
    } else if (here === ')') at = open(units, at) - 1;
    else if (here === ',' || here === '-') {
      const start = asideStart(units, at);
      if (start < 0) {
        const inverted =
          own === 'S' && units[index]?.head !== 'put' ? invertedSubject(units, index, false) : -1;
        return inverted >= 0 ? inverted : governor(units, at - 1, depth);
      }
      at = start - 1;
    } else if (here === 'W') {
      const before = ',-'.includes(code(at - 1)) ? at - 2 : at - 1;
      return NOUN.includes(code(before)) ? headOf(units, before) : -1;
    } else if (here === 't' && NOUN.includes(code(at - 1))) return headOf(units, at - 1);
    else if (here === '.' || here === ':' || here === ';') return -1;
    else return governor(units, at, depth);
  }
  return -1;
}

/** "In a poll of May, 31 % said": a share of people speaks through the poll that asked them. */
export function pollBehind(units: readonly Unit[], subject: number): number {
  if (!/^(?:\d|percent$)/.test(units[subject]?.head ?? '')) return subject;
  for (let at = subject - 1; at >= Math.max(0, subject - 12) && units[at]?.code !== '.'; at--)
    if (/^(?:poll|survey)$/.test(units[at]?.head ?? '')) return at;
  return subject;
}

/** "with Quill tweeting", "a sign saying": the noun right before a participle that can do it. */
function participleSubject(units: readonly Unit[], index: number): number | undefined {
  const noun = units[index - 1];
  if (!noun || !NOUN.includes(noun.code)) return undefined;
  const isAbsolute = units[index - 2]?.head === 'with';
  const isPaper =
    /^(?:signs?|banners?|placards?|posters?|letters?|emails?|messages?|statements?|tweets?|posts?|memos?|notes?|shirts?|t-shirts?|hats?|stickers?|reports?|voices?|caption|headline)$/.test(
      noun.head,
    );
  const before = units[index - 2]?.code ?? '.';
  const isSent = /^(?:statement|letter|email|message|tweet|post|memo|note|report)s?$/.test(noun.head);
  const isObject = isPaper ? isSent && `${FINITE}gI`.includes(before) : before === 'I'; // "put out a note saying", "wrote to Quill asking"
  const isSaying = units[index]?.code === 'G' && (isPaper || noun.code === 'N') && !isObject;
  return isAbsolute || isSaying ? index - 1 : undefined;
}

/** "…," said NAME: the subject right of its verb, behind a quote or a comma, with no verb of its own behind it. */
function invertedSubject(units: readonly Unit[], index: number, isNear: boolean): number {
  const code = (at: number) => units[at]?.code ?? '.';
  let before = index - 1;
  while ('A'.includes(code(before))) before--;
  if (',-'.includes(code(before)) && isNear) before--;
  const isFirst = isNear && code(before) === '.' && before === index - 1;
  if (isNear !== (code(before) === 'q' || isFirst)) return -1;
  let after = index + 1;
  while ('A'.includes(code(after))) after++;
  if (!`${NOUN}h`.includes(code(after))) return -1;
  const next = code(after + 1);
  if (isNear) return code(after) === 'h' && FINITE.includes(next) ? -1 : after;
  return '.,;-I('.includes(next) ? after : -1;
}

/** From the last noun phrase of "a spokesman for the mayor" to its first. */
function headOf(units: readonly Unit[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const isJoined = units[at - 1]?.code === 'I' && NOUN.includes(units[at - 2]?.code ?? ' ');
    if (!isJoined) break;
    at -= 2;
  }
  return at;
}

/** The opening bracket of the one at `at`. */
function open(units: readonly Unit[], at: number): number {
  for (let from = at - 1; from >= Math.max(0, at - 20); from--) if (units[from]?.code === '(') return from;
  return at;
}

/** Where the aside that a comma or dash at `at` closes begins; -1 when it closes none. */
function asideStart(units: readonly Unit[], at: number): number {
  const mark = units[at]?.code;
  let best = -1;
  for (let from = at - 1; from > Math.max(0, at - 34); from--) {
    const code = units[from]?.code ?? '.';
    if ('.:;q'.includes(code)) break;
    if (code !== mark) continue;
    const before = units[from - 1]?.code ?? '.';
    if (!'NnMhT)'.includes(before)) continue;
    const first = units[from + 1]?.code ?? '.';
    if (first === 'C' || (first === 'L' && units[from + 1]?.head !== 'where')) continue;
    const inside = units
      .slice(from + 1, at)
      .map((unit) => unit.code)
      .join('');
    if (first === 'W' || (first === 'I' && units[from + 2]?.code === 'W')) return from;
    if (/[SsEXFp]/.test(inside) && !/W/.test(inside) && !/^[gGfVpFas]/.test(inside)) {
      break;
    }
    best = from;
    if ('NnM#'.includes(first) || first === 'a') {
      const earlier = units[from - 1]?.code;
      if (earlier === 'N') return from;
    } else return from;
  }
  return best;
}

/** The subject of the sentence's main clause left of `from`, for verbs that lean on it: "…, adding", "and said". */
function governor(units: readonly Unit[], from: number, depth: number): number {
  let found = -1;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const code = units[at]?.code ?? '.';
    if (code === '.') break;
    if (!FINITE.includes(code)) continue;
    const subject = subjectOf(units, at, depth + 1);
    if (subject < 0) continue;
    if (!isInner(units, at, subject)) return subject;
    if (found < 0) found = subject;
  }
  return found >= 0 ? found : mainRight(units, from);
}

/** The subject of the main clause that follows a fronted one: "Calling it “…”, Kim left". */
function mainRight(units: readonly Unit[], from: number): number {
  for (let at = from + 1; at < from + REACH; at++) {
    const code = units[at]?.code ?? '.';
    if (code === '.') return -1;
    if (code !== ',') continue;
    const next = units[at + 1]?.code ?? '.';
    if (WHO.includes(next) && /^[,(IA]?/.test(next)) {
      for (let verb = at + 2; verb < at + 20; verb++) {
        const here = units[verb]?.code ?? '.';
        if (here === '.' || here === 'q') break;
        if (FINITE.includes(here)) return at + 1;
      }
    }
  }
  return -1;
}

/** "a voice that said", "when he said", "Quill said that she told": a verb inside what another says. */
export function isInner(units: readonly Unit[], index: number, subject: number): boolean {
  const code = (at: number) => units[at]?.code ?? '.';
  if (subject > index) return false;
  let verb = index - 1;
  while ('AX'.includes(code(verb))) verb--;
  if ('Wt'.includes(code(verb))) return true;
  let before = subject - 1;
  if (code(before) === 'C' && `${NOUN}h`.includes(code(before - 1))) before -= 2;
  while ('AT'.includes(code(before)) || (code(before) === 'I' && 'T'.includes(code(before + 1)))) before--;
  if (code(index) === 'F' && units[before]?.head === 'what') return false;
  if ('Lt'.includes(code(before))) return true;
  return 'SsE'.includes(code(before)) || (code(before) === 'm' && 'Ss'.includes(code(before - 1)));
}
