import type { MarkerKind } from '../languages/language';
import { markerOf } from '../languages/markers';
import { signs } from '../languages/signs';

/** Markers that only a script carries; a lone "[기자]" or "인터뷰:" may stand on any page. */
const OPENING: ReadonlySet<MarkerKind> = new Set(['lead', 'anchor', 'report']);

/** Least running text around the markers, in UTF-16 units. */
const LEAST_TEXT = 100;

/** More stories than this that open with a marker of their own are a list of teasers. */
const MOST_STORIES = 2;

/** A part marker and the element its text stands in. */
interface Found {
  kind: MarkerKind;
  element: Element;
}

/** Collects the part markers of a page, text by text. */
export interface Markers {
  look(text: string, node: Node, inLink: boolean): void;
  found(): readonly Found[];
  /** How many texts hold a whole script in a line, or open one below a link: the teasers of a list do. */
  teasers(): number;
}

/** Looks for markers in the texts of a page, bracketed or as turns of the radio; those inside links are teasers. */
export function markers(): Markers {
  const found: Found[] = [];
  const turns: { label: string; element: Element }[] = [];
  const bites: Found[] = [];
  const whole: Found[] = [];
  const runIns: Found[] = [];
  let teasers = 0;
  let headlines = 0;
  let isLinkAbove = false;
  return {
    look(text, node, inLink) {
      const line = text.trim();
      if (line === '') return;
      const isBelow = isLinkAbove;
      isLinkAbove = inLink;
      if (inLink || (runIns.length === 0 && !MAY_OPEN.test(line))) return;
      const element = node.parentElement;
      if (!element) return;
      const isRunIn = RUN_IN.test(line);
      if (runIns.length > 0 && SLOTTED.test(line)) bites.push({ kind: 'sound', element });
      if (!isRunIn && !OPENS_MARKER.test(line)) return;
      const marker = line.length < 2 ? null : markerOf(line.slice(0, 80), signs);
      if (marker && marker.kind !== 'end') {
        const isWhole = marker.rest !== '' && WITHIN.test(line.slice(2));
        if (isWhole) teasers++;
        if (isBelow && OPENING.has(marker.kind)) headlines++;
        const kept = marker.kind === 'sound' ? bites : isRunIn ? runIns : isWhole ? whole : found;
        kept.push({ kind: marker.kind, element });
      }
      if (marker || isRunIn) return;
      const label = TURN.exec(line)?.[1];
      if (label && (line.startsWith('>>') || isSpeaker(label))) turns.push({ label, element });
      const bite = BITE.exec(line)?.[1];
      if (bite && isSpeaker(bite)) bites.push({ kind: 'sound', element });
    },
    found() {
      if (headlines > MOST_STORIES) return [];
      const seen = new Set<string>();
      const again = new Set<string>();
      for (const { label } of turns) (seen.has(label) ? again : seen).add(label);
      const isTalk = again.size > 1 && turns.length >= LEAST_TURNS;
      const talk = isTalk ? turns.map(({ element }) => ({ kind: 'anchor' as const, element })) : [];
      const kinds = new Set(runIns.map(({ kind }) => kind));
      const isLed = kinds.has('lead') || kinds.has('anchor');
      const hasEnds = isLed && (kinds.has('report') || kinds.has('reporter') || kinds.has('answer'));
      const isRunIn = hasEnds && (bites.length > 0 || runIns.length > 2);
      return [
        ...(teasers > MOST_STORIES ? [] : whole),
        ...found,
        ...(isRunIn ? runIns : []),
        ...talk,
        ...bites,
      ];
    },
    teasers: () => Math.max(teasers, headlines),
  };
}

/** What every line begins with that `OPENS_MARKER` or `RUN_IN` knows: most lines need one look. */
const MAY_OPEN = /^(?:>>|[A-Z][A-Za-z ]{2,21}[:：>]|[가-힣[<‹〈《【◀⊙◉●■◇◆▷▶▲△▽▼◎☆★])/;

/** Text that may begin with a marker: a bracket, a bullet, or a name and its office before an angle. */
const OPENS_MARKER = /^(?:>> ?\p{L}|[[<‹〈《【◀⊙◉●■◇◆▷▶▲△▽▼◎☆★]|[가-힣]{2,4} [가-힣]{2,5}>)/u;

/** A word in front of its colon or angle, "앵커: …", "Reporter:": on any page, so that both ends and a label, or a third, must stand by. */
const RUN_IN = /^(?:[가-힣]{2,5}(?: 멘트)?|[A-Z][A-Za-z]{2,13}(?: [A-Z][a-z]{2,5})?) ?[:：>]/;

/** A label with a slot, in front of words or over them: "이름/직함 : …", "Name (Title): …". */
const SLOTTED = /^[^.?!:："“”]{2,60}[/(][^.?!:："“”]{1,60}(?:[:："“]|$)/;

/** A turn on the radio: "▷ 이름 :", "◆ 이름>". */
const TURN = /^(?:[◇◆▷▶▲△▽▼◎◉☆★]|>>) ?([^:：>=]{2,30}?) ?[:：>=]/;

/** Somebody's words with their label, in one bracket: "[이름/직함 : …]". */
const BITE = /^\[([^\][:："“]{2,60}?) ?[:：] ?\S/;

const isSpeaker = (label: string): boolean => signs.some((language) => language.isSpeaker(label));

/** Fewest turns, and two people who both come back, make talk; the lines of a tip box do not come back. */
const LEAST_TURNS = 4;

/** A script in one line: the anchor's marker in front, the reporter's within. */
const WITHIN = /[[<〈【◀] ?(?:기자|리포트|VCR|Pkg|Report|Reporter) ?[\]>〉】▶]/i;

/**
 * The element that holds a broadcast script, on any page: found by its part markers and not by its host. Null when there
 * are none, and on lists whose teasers carry markers.
 */
export function scriptRegion(root: Element, found: readonly Found[]): Element | null {
  const first = found.find(({ kind }) => OPENING.has(kind));
  if (!first || found.length < 2) return null;
  for (
    let element: Element | null = first.element;
    element && element !== root;
    element = element.parentElement
  ) {
    const inside = found.filter((marker) => element?.contains(marker.element));
    const isWhole = inside.length >= 2 && inside.length * 2 >= found.length;
    if (isWhole && (element.textContent ?? '').trim().length >= LEAST_TEXT)
      return isList(element) ? null : element;
  }
  return null;
}

/** Teasers of a list stand in items of their own, each opening with a marker. */
function isList(region: Element): boolean {
  const items = region.querySelectorAll('li, article, .item, .list > *');
  const openers = [...items].filter((item) => OPENS.test((item.textContent ?? '').slice(0, 300)));
  return openers.length > MOST_STORIES;
}

const OPENS = /[[<〈【◀] ?(?:앵커|anchor|lead)/i;
