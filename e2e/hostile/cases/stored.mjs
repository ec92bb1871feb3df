import { OWN, story } from '../story.mjs';

// Threats 23 and 24: what one page, an older or a newer version or a broken disk left in the storage, and a
// background that was stopped in between.
const img = `<img src=x: onerror="${OWN}">`;
const good = {
  schema: 'onrecord/article@1',
  url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1',
  canonicalUrl: null,
  outlet: 'KBS',
  program: null,
  language: 'en',
  title: 'The harbour clock stopped at noon',
  publishedAt: null,
  modifiedAt: null,
  reporters: [],
  parts: [
    {
      role: 'body',
      label: null,
      heading: null,
      speaker: null,
      blocks: [{ type: 'paragraph', text: 'Clock.' }],
    },
  ],
  speakers: [],
  quotes: [],
  credits: [],
  kept: { words: 1, of: 1 },
};
const node = {
  type: 'div',
  props: { innerHTML: img, dangerouslySetInnerHTML: { __html: img } },
  key: null,
  __html: img,
};
const quote = {
  text: 'x',
  form: 'inline',
  speaker: null,
  label: null,
  at: { part: 0, block: 0, start: 0, end: 2 },
  confidence: 'unclear',
  evidence: null,
};
const failed = /could not be read|not be read|is gone|no longer/i;

/** Refused as a whole, in words. */
const refused = {
  'a node as the title': { ...good, title: node },
  'a node as a block’s text': {
    ...good,
    parts: [{ ...good.parts[0], blocks: [{ type: 'paragraph', text: node }] }],
  },
  'a node as a block': { ...good, parts: [{ ...good.parts[0], blocks: [node] }] },
  'a node as a name': {
    ...good,
    speakers: [{ name: node, title: null, affiliation: null, label: 'x', staff: false }],
  },
  'a version to come': { ...good, schema: 'onrecord/article@2' },
  'no parts': { ...good, parts: undefined, meta: [node] },
  'parts that are no list': { ...good, parts: { length: 1e9, 0: node } },
  'a speaker who is not there': { ...good, quotes: [{ ...quote, speaker: 7 }] },
  'a quote in a block that is not there': {
    ...good,
    quotes: [{ ...quote, at: { part: 9, block: 0, start: 0, end: 1 } }],
  },
  'numbers for text': { ...good, title: 1, reporters: [1] },
  'nothing at all': null,
  'a bare text': img,
};

/** Let in, and harmless. */
const harmless = {
  'a javascript address': { ...good, url: `javascript:${OWN}`, canonicalUrl: `javascript:${OWN}` },
  'markup in every text': {
    ...good,
    outlet: img,
    program: img,
    reporters: [img],
    credits: [img],
    language: `"${img}`,
  },
  'more fields than known': {
    ...good,
    __html: img,
    props: node.props,
    type: 'div',
    constructor: { prototype: { polluted: 1 } },
  },
  'offsets beyond the text': {
    ...good,
    quotes: [{ ...quote, at: { part: 0, block: 0, start: 3, end: 1e9 } }],
  },
};

const settings = {
  'markup in the settings': {
    version: 1,
    theme: img,
    font: `x"${img}`,
    size: node,
    width: '1;background:url(https://ID.beacon.invalid)',
  },
  'settings of a version to come': { version: 99, theme: 'dark', font: node },
  'settings that are a list': [1, 2, node],
};

const stored = (all, shows) =>
  Object.entries(all).map(([name, article]) => ({
    name: `stored: ${name}`,
    threat: 24,
    steps: ['stored'],
    article,
    shows,
  }));

export const storage = [
  ...stored(refused, failed),
  ...stored(harmless, /harbour clock|javascript/),
  ...Object.entries(settings).map(([name, value]) => ({
    name: `stored: ${name}`,
    threat: 24,
    steps: ['stored'],
    article: good,
    settings: value,
    shows: /harbour clock/,
  })),
];

export const faults = [
  { name: 'background stopped before the click', fault: 'before', steps: ['tab'] },
  { name: 'background stopped while the popup is open', fault: 'popup', steps: ['tab'] },
  { name: 'background stopped before the reader opens', fault: 'popup', steps: ['page'], over: 'stands' },
].map((one) => ({
  threat: 23,
  html: story({ head: '<style>html,body{background:#f0f;color:#f0f}</style>' }),
  ...one,
}));
