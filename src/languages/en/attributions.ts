import type { Attribution } from '../language';

const SAID =
  'said|says|say|saying|told|tells|telling|added|adds|adding|wrote|writes|writing|asked|asks|replied|replies|answered|noted|notes|explained|explains|argued|argues|warned|warns|insisted|insists|claimed|claims|recalled|recalls|announced|stated|states|responded|continued|concluded|acknowledged|admitted|confirmed|declared|joked|shouted|stressed|pledged|vowed|urged|remarked|testified|tweeted|posted|called|calls|calling|described|describes|describing';
const NAME =
  "(?:\\p{Lu}[\\p{L}’'.-]*|de|van|von|der|bin|al)(?: (?:\\p{Lu}[\\p{L}’'.-]*|de|van|von|der|bin|al|of|and))*";
const NOUN = "(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother)(?: [\\p{L}’'.-]+){1,5}?)";
const PRONOUN = '[Hh]e|[Ss]he|[Tt]hey|[Ii]t';
const ROLED = `(?:\\p{Ll}[\\p{L}-]+ ){0,3}${NAME}`;
const WHO = `(?<speaker>${NAME}|${NOUN}|${PRONOUN})`;

/** The plain frames of English attribution; the fuller grammar builds on them. */
export const attributions: readonly Attribution[] = [
  {
    name: 'post-verb',
    example: { text: '“We are late,” said Ina Trujillo, who drives the bus.', speaker: 'Ina Trujillo' },
    pattern: new RegExp(`❞,? (?:${SAID}) (?<speaker>${NOUN}(?= *[,.;❝]|$)|${ROLED}|${PRONOUN})`, 'u'),
    confidence: 'stated',
  },
  {
    name: 'post-subject',
    example: {
      text: '“It has heat,” spokesperson Chu Ae-ri said at a briefing.',
      speaker: 'spokesperson Chu Ae-ri',
    },
    pattern: new RegExp(
      `❞,? (?<speaker>${ROLED}|${NOUN}|${PRONOUN})(?:, [^❝❞.]{1,60},)? (?:${SAID})\\b`,
      'u',
    ),
    confidence: 'stated',
  },
  {
    name: 'according-to',
    example: { text: 'According to Kelly Nakai, the road was “partial.”', speaker: 'Kelly Nakai' },
    pattern: new RegExp(`[Aa]ccording to ${WHO},? [^❝.]*❞`, 'u'),
    confidence: 'stated',
  },
  {
    name: 'pre',
    example: { text: 'Nakai said the plan was “a trial of twelve months.”', speaker: 'Nakai' },
    pattern: new RegExp(
      `(?<=^|[.!?❝] )(?:[^.❝❞]{0,80}, )?${WHO}(?:, [^❝❞.,]{1,60},)? (?:(?:also|then|later|has|had|have) )*(?:${SAID})\\b[^❝.]*❞`,
      'u',
    ),
    confidence: 'stated',
  },
];
