import type { Role } from '../article';
import type { MarkerKind } from '../languages/language';

/** What is known of a part before its role: the kind of its marker, and how its text ends. */
export interface RoleInput {
  /** null: text before the first marker, or a page without markers. guest: a marker that names a person. */
  kind: MarkerKind | 'guest' | null;
  /** A headline of its own stands before the part: a new story begins. */
  startsStory: boolean;
  asks: boolean;
  /** Sentences stand in it: an introduction, and no line of headings. */
  isProse: boolean;
}

/** The role of every part, told from its marker and from what stands around it in the same story. */
export function rolesOf(parts: readonly RoleInput[]): Role[] {
  const roles: Role[] = [];
  for (let from = 0; from < parts.length; ) {
    const next = parts.findIndex(
      (part, index) =>
        index > from && (part.startsStory || (part.kind === 'lead' && !isAnswer(parts[index + 1]))),
    );
    const to = next < 0 ? parts.length : next;
    roles.push(...storyRoles(parts.slice(from, to)));
    from = to;
  }
  return roles;
}

/** What stands below an anchor who asks, and below no introduction. */
const isAnswer = (part: RoleInput | undefined) =>
  part?.kind === 'answer' || part?.kind === 'guest' || part?.kind === 'question';

const isAnchor = ({ kind }: RoleInput) => kind === 'anchor' || kind === 'lead';

function storyRoles(parts: readonly RoleInput[]): Role[] {
  if (parts.every(({ kind }) => kind === null)) return parts.map(() => 'body');
  const isTalk = isDialogue(parts);
  const isTwoWay = isReportTalk(parts);
  const firstMarked = parts.findIndex(({ kind }) => kind !== null);
  return parts.map((part, index): Role => {
    if (index < firstMarked) return 'lead';
    const isLedIn = isTalk && parts.slice(0, firstMarked).some(({ isProse }) => isProse);
    if (index === firstMarked && isAnchor(part) && !(isLedIn && part.kind === 'anchor')) return 'lead';
    if (isTwoWay) return isAnchor(part) && index === parts.length - 1 && !part.asks ? 'outro' : 'exchange';
    if (part.kind === 'report' || part.kind === 'sound' || part.kind === null) return 'report';
    if (part.kind === 'reporter') return isTalk ? 'exchange' : 'report';
    if (isAnchor(part))
      return index === parts.length - 1 && !part.asks
        ? 'outro'
        : isTalk
          ? 'exchange'
          : leadsIn(parts[index + 1])
            ? 'lead'
            : 'report';
    return 'exchange';
  });
}

/** A second introduction stands before a report of its own. */
const leadsIn = (next: RoleInput | undefined): boolean =>
  next?.kind === 'report' || next?.kind === 'reporter';

/** Pairs of anchor and report in which the anchor asks are a two-way, whatever the markers call them. */
function isReportTalk(parts: readonly RoleInput[]): boolean {
  const reports = parts.filter(({ kind }) => kind === 'report');
  return reports.length > 1 && parts.some((part, index) => index > 0 && isAnchor(part) && part.asks);
}

/** A second turn of the anchor with somebody answering makes it talk; a thank-you after one package does not. */
function isDialogue(all: readonly RoleInput[]): boolean {
  const parts = all.filter(({ kind }, index) => kind !== all[index - 1]?.kind); // two anchors in a row are one
  const anchors = parts.filter(isAnchor);
  const answers = parts.filter(isAnswer);
  const reporters = parts.filter(({ kind }) => kind === 'reporter');
  if (answers.length > 0) return true;
  return anchors.length > 1 && (reporters.length > 1 || (reporters.length > 0 && anchors[0]?.asks === true));
}
