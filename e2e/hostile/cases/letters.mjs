import { inert, OWN, plainStory, story } from '../story.mjs';

// Threats 16 and 17 again: letters that nobody sees, in every place that a reader shows or copies, and words that the
// page hides in ways of its own.
const invisible = {
  'a joiner inside a word': ['\u200d', /[a-z]\u200d[a-z]/],
  'a non-joiner inside a word': ['\u200c', /[a-z]\u200c[a-z]/],
  'a grapheme joiner': ['\u034f', /\u034f/],
  'variation selectors on letters': ['\ufe00\ufe0e\ufe07', /[\ufe00-\ufe0e]/],
  'an emoji selector on a letter': ['\ufe0f', /[a-z]\ufe0f/],
  'vowels of Khmer that nobody draws': ['\u17b4\u17b5', /[\u17b4\u17b5]/],
  'selectors of Mongolian': ['\u180b\u180f', /[\u180b-\u180f]/],
  'beams of musical notation': ['\u{1d173}\u{1d17a}', /[\u{1d173}-\u{1d17a}]/u],
  'controls of shorthand': ['\u{1bca0}\u{1bca3}', /[\u{1bca0}-\u{1bca3}]/u],
  'invisible plus and function': ['\u2061\u2064', /[\u2061-\u2064]/],
  'letters that are to come': ['\u2065\ufff0\ufff8', /[\u2065\ufff0-\ufff8]/],
  'controls above the first': ['\u009b\u0085\u0090', /[\u0080-\u009f]/],
  'notes between lines': ['\ufff9\ufffa\ufffb', /[\ufff9-\ufffb]/],
  'deprecated shapes': ['\u206a\u206f', /[\u206a-\u206f]/],
};

const turned = 'harb\u202eruo\u202c \u2066x\u2069\u200b';
const places = {
  title: { title: turned },
  lead: { lead: `The harbour clock stopped at noon ${turned}.` },
  affiliation: { speaker: `Statement by Mayor Ona Velm / ${turned} Town Hall` },
  position: { speaker: `Statement by Ma${turned} Ona Velm / Seabright Town Hall` },
  words: { words: `We will ${turned} wind it.` },
  heading: { body: `<h3>${turned}</h3>` },
  list: { body: `<ul><li>${turned}</li><li>clock</li></ul>` },
  table: {
    body: `<table><tr><th>${turned}</th><td>1</td></tr><tr><td>${turned}</td><td>2</td></tr></table>`,
  },
  caption: { body: `<figure><img alt="${turned}"><figcaption>${turned}</figcaption></figure>` },
};
const TURNED = /[\u202a-\u202e\u2066-\u2069\u200b]/;

const ld = (value) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;
const meta = (name) =>
  `<meta property="${name}" content="${turned}"><meta name="${name}" content="${turned}">`;
const metadata = {
  'headline in JSON-LD': ld({ headline: turned }),
  'author in JSON-LD': ld({ headline: 'Clock', author: [{ name: `Ona ${turned}` }] }),
  'publisher in JSON-LD': ld({ headline: 'Clock', publisher: { name: turned } }),
  'time in JSON-LD': ld({ headline: 'Clock', datePublished: `2024-03-05${turned}` }),
  'title for sharing': meta('og:title'),
  'name of the site': meta('og:site_name'),
  author: meta('author'),
  'address that is called canonical': `<link rel=canonical href="https://news.kbs.co.kr/${turned}">`,
};

const SECRET = 'rm -rf the harbour';
const span = (style) => `<span style="${style}">${SECRET}</span>`;
const hidden = {
  'transparent ink': span('color:transparent'),
  'transparent fill': span('-webkit-text-fill-color:transparent'),
  'ink like the paper': `<span style="background:#fff;color:#fff">${SECRET}</span>`,
  'an old clip': span('position:absolute;clip:rect(0,0,0,0)'),
  'a clip of everything': span('display:inline-block;clip-path:circle(0)'),
  'a scale of nothing': span('display:inline-block;transform:scale(0)'),
  'the scale property': span('display:inline-block;scale:0'),
  'no height': span('display:inline-block;height:0;overflow:hidden'),
  'no width': span('display:inline-block;width:0;overflow:hidden;white-space:nowrap'),
  'no greatest height': span('display:inline-block;max-height:0;overflow:clip'),
  'an indent off the box': span('display:inline-block;text-indent:-9999px;overflow:hidden;width:9px'),
  'a margin off the page': span('float:left;margin-left:-9999px'),
  'a relative place off the page': span('position:relative;left:-9999px'),
  'a translation off the page': span('display:inline-block;translate:-9999px'),
  'a filter': span('display:inline-block;filter:opacity(0)'),
  'a mask': span('display:inline-block;mask:linear-gradient(transparent,transparent)'),
  'skipped content': span('display:inline-block;content-visibility:hidden'),
  'tiny letters': span('font-size:.01px'),
  'almost no opacity': span('opacity:.01'),
  'a fixed place above the page': span('position:fixed;top:-500px'),
  'a block far off the page': `<div style="position:absolute;left:-9999px">${SECRET}</div>`,
  'a block without a size of letters': `<p style="font-size:0">${SECRET}</p>`,
  'a block of one pixel': `<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${SECRET}</p>`,
  'a block by a style sheet': `<style>.far{position:absolute;left:-9999px}</style><div class=far>${SECRET}</div>`,
  'ruby notes': `<ruby>x<rp>${SECRET}</rp></ruby>`,
  'fallback of a canvas': `<canvas width=1 height=1>${SECRET}</canvas>`,
  'fallback of a video': `<video width=1 height=1>${SECRET}</video>`,
  'options of a list': `<datalist><option>${SECRET}</option></datalist>`,
  'a dialog that is closed': `<dialog>${SECRET}</dialog>`,
  'a popover that is closed': `<div popover>${SECRET}</div>`,
  'a title of a drawing': `<svg width=1 height=1><title>${SECRET}</title><desc>${SECRET}</desc></svg>`,
};

const escaped = { 'an entity that is text': inert('&lt;img src=x: onerror=') + OWN + inert('&gt;') };

export const letters = [
  ...Object.entries(invisible).map(([name, [what, hides]]) => ({
    name: `letters: ${name}`,
    threat: 16,
    html: story({ report: `Fishermen read ti${what}de tables at noon.` }),
    hides,
    steps: ['copy'],
    copied: { shows: /at noon/, hides },
  })),
  ...Object.entries(places).map(([name, parts]) => ({
    name: `turned line in the ${name}`,
    threat: 17,
    html: story(parts),
    hides: TURNED,
    steps: ['copy'],
    copied: { hides: TURNED },
  })),
  ...Object.entries(metadata).map(([name, head]) => ({
    name: `turned line in the ${name}`,
    threat: 17,
    html: plainStory({ head, title: turned }),
    hides: TURNED,
    steps: ['copy'],
    copied: { hides: TURNED },
  })),
  ...Object.entries(hidden).map(([name, words]) => ({
    name: `hidden words: ${name}`,
    threat: 16,
    html: story({ report: `Fishermen read the time ${words} from the tide.` }),
    hides: /rm -rf/,
    steps: ['copy'],
    copied: { shows: /read the time/, hides: /rm -rf/ },
  })),
  ...Object.entries(escaped).map(([name, body]) => ({ name, threat: 3, body })),
];
