import type { Frame } from '../grammar';

/** What the words of the patterns stand for; see `units-of.ts` for the codes. */
export const alphabet: Readonly<Record<string, string>> = {
  quote: 'q',
  name: 'N',
  done: '(?:[.,]|$)',
  who: '[NnMOh]',
  noun: '[NnMOhm]',
  say: '[Ss]',
  speak: '[SsE]',
  verb: '[SsEF]',
  act: 'V',
  owner: 'O',
  quiet: '^[^SsFEVXp]{0,20}',
  end: '[.,;:IATK)-]',
  call: 'F',
  saying: 'G',
  calling: 'f',
  adverb: '[AT]',
  helper: '[AXT]',
  aside: '(?:,[^.q,]{1,12},|,[^.q]{1,24},|-[^.q-]{1,24}-|\\([^)]{1,20}\\))',
  place: '(?:[IA][NnMOmT]|T)',
  prep: 'I',
  that: 't',
  according: 'Y',
  to: 'K',
  stop: '(?:[.,;)]|$)',
  gap: '[^.q:;]{0,40}?',
  long: '[^.]{0,44}?',
  speech: 'M',
  phrase: '[^.q:;,SsFEVXpW]{0,16}?',
};

/** The frames of English, in the order they are tried. */
export const frames: readonly Frame[] = [
  {
    name: 'said-who',
    example: { text: '“We are late,” said Ina Trujillo, who drives the bus.', speaker: 'Ina Trujillo' },
    pattern: 'Q ,? adverb? @say who',
    confidence: 'stated',
  },
  {
    name: 'who-said',
    example: { text: '“It has heat,” spokesperson Chu Ae-ri said at a briefing.', speaker: 'Chu Ae-ri' },
    pattern: 'Q ,? a? who place* aside? helper* @verb',
    confidence: 'stated',
  },
  {
    name: 'quote-according',
    example: { text: '“The gate was open,” according to the affidavit.', speaker: 'the affidavit' },
    pattern: 'Q ,? place* according to @who',
    confidence: 'stated',
  },
  {
    name: 'speech-quote',
    example: { text: 'Nakai’s answer on Monday that “nobody asked” made news.', speaker: 'Nakai' },
    pattern: '@speech place* [tX:,]? Q',
    confidence: 'stated',
  },
  {
    name: 'say-quote',
    example: { text: 'Mayor Olu Fairbanks said: “We will pay.”', speaker: 'Olu Fairbanks' },
    pattern: '@speak [:,t-]? Q',
    confidence: 'stated',
  },
  {
    name: 'say-to-quote',
    example: {
      text: 'Kelly Nakai told reporters in Ridge on Monday, “We will pay.”',
      speaker: 'Kelly Nakai',
    },
    pattern: '@speak adverb* noun? place* adverb? [:,]? t? Q',
    confidence: 'stated',
  },
  {
    name: 'saying-quote',
    example: { text: 'Nakai left early, telling reporters, “I have a train.”', speaker: 'Nakai' },
    pattern: '@saying phrase [:,]? t? Q',
    confidence: 'stated',
  },
  {
    name: 'call-quote',
    example: { text: 'Nakai called the plan “a trial of patience.”', speaker: 'Nakai' },
    pattern: '@call phrase Q',
    confidence: 'stated',
  },
  {
    name: 'calling-quote',
    example: { text: 'Nakai left the room, calling the plan “a trial of patience.”', speaker: 'Nakai' },
    pattern: '@calling phrase Q',
    confidence: 'stated',
  },
  {
    name: 'according-quote',
    example: { text: 'According to Kelly Nakai, the road was “partial.”', speaker: 'Kelly Nakai' },
    pattern: 'according to @who long Q',
    confidence: 'stated',
  },
  {
    name: 'who-said-last',
    example: { text: 'The road was “partial” at best, Kelly Nakai said.', speaker: 'Kelly Nakai' },
    pattern: 'Q long , who place* aside? helper* @say stop',
    confidence: 'stated',
  },
  {
    name: 'speech-that',
    example: {
      text: 'They tested Nakai’s claim that there were “thousands of leaks.”',
      speaker: 'Nakai',
    },
    pattern: '@speech that long Q',
    confidence: 'inferred',
  },
  {
    name: 'said-within',
    example: { text: 'Nakai said the plan was “a trial of twelve months.”', speaker: 'Nakai' },
    pattern: '@speak long Q',
    confidence: 'stated',
  },
  {
    name: 'saying-within',
    example: { text: 'Nakai left the room, saying the plan was “a trial.”', speaker: 'Nakai' },
    pattern: '@saying long Q',
    confidence: 'stated',
  },
  {
    name: 'call-within',
    example: {
      text: 'Nakai described the plan, which costs a lot, as “a trial of patience.”',
      speaker: 'Nakai',
    },
    pattern: '@call long Q',
    confidence: 'inferred',
  },
  {
    name: 'calling-within',
    example: {
      text: 'Nakai left, dismissing the plan, once loved, as “a trial of patience.”',
      speaker: 'Nakai',
    },
    pattern: '@calling long Q',
    confidence: 'inferred',
  },
  {
    name: 'who-colon',
    example: { text: 'More from Kelly Nakai: “We will pay.”', speaker: 'Kelly Nakai' },
    pattern: 'quiet @who : Q',
    confidence: 'inferred',
  },
  {
    name: 'signature',
    example: { text: '“We only wanted a road.” ― Hollis Greer', speaker: 'Hollis Greer' },
    pattern: 'Q - @name done',
    confidence: 'stated',
  },
  {
    name: 'who-acted',
    example: { text: '“Not on my bridge,” Osei whirled.', speaker: 'Osei' },
    pattern: 'Q , who aside? helper* @act end',
    confidence: 'inferred',
  },
  {
    name: 'owner-quote',
    example: {
      text: 'They fought Nakai’s “if you like it, you can keep it” promise.',
      speaker: 'Nakai',
    },
    pattern: '@owner Q',
    confidence: 'inferred',
  },
  {
    name: 'subject',
    example: { text: 'Residents met the plan with a shrug and “go home, all of you.”', speaker: 'Residents' },
    pattern: '@V long Q',
    confidence: 'unclear',
  },
];
