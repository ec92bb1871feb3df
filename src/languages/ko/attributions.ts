import type { Attribution } from '../language';

/** What stands behind a closing mark when the words are somebody's: "…"라고, "…"며, "…"고 하자. */
const QUOTATIVE =
  '(?:이?라고|이?라며|이?라면서도?|고도?|며|면서도?|다며|하고|하며|는 (?:입장|말|뜻|지적|주장|반응|설명|취지)|이?라는 (?:말|입장|주장|지적|반응|설명|취지))';

/** The plain frames of Korean attribution; the fuller grammar builds on them. */
export const attributions: readonly Attribution[] = [
  {
    name: 'topic-before',
    example: {
      text: '정부 고위 관계자는 "더 미루면 부담이 돌아온다"고 말했습니다.',
      speaker: '정부 고위 관계자',
    },
    pattern: new RegExp(
      `(?<=^|[.?!❝] ?|(?:자|지만|으나|는데|고|며),? )(?<speaker>[^.?!❝❞,]{1,30}?)(?:은|는|이|가|도|측은|께서는|에서는) (?:[^.?!❝❞]{0,40} )?❞ ?${QUOTATIVE}`,
      'u',
    ),
    confidence: 'stated',
  },
  {
    name: 'topic-after',
    example: { text: '"물량은 충분하다"고 조합장은 말했습니다.', speaker: '조합장' },
    pattern: new RegExp(
      `❞ ?${QUOTATIVE} (?<speaker>[^.?!❝❞,]{1,30}?)(?:은|는|이|가) (?:말|밝|전|설명|강조|주장|덧붙|지적|했)`,
      'u',
    ),
    confidence: 'stated',
  },
];
