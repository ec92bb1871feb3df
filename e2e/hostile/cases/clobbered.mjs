import { OWN, plainStory, script, story } from '../story.mjs';

// Threats 4, 5, 10 and 11 again: elements that are called like what the reader over the page is made with, and data of
// shapes that nobody writes. A naive reader trips over its own copy of these; ours must open and stand.
const MAGENTA = '<style>html,body{background:#f0f;color:#f0f}</style>';
const img = `<img src=x: onerror='${OWN}'>`;
const called = (names) => names.map((name) => `<img name=${name}><embed name=${name} hidden>`).join('');

const tools = {
  'roots of the document': called(['documentElement', 'body', 'head', 'scrollingElement', 'defaultView']),
  'makers of elements': called(['createElement', 'createElementNS', 'createTextNode', 'createRange']),
  'searches of the document': called([
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'getElementsByTagName',
  ]),
  'points of the document': called([
    'elementFromPoint',
    'elementsFromPoint',
    'activeElement',
    'fonts',
    'hidden',
  ]),
  'listeners of the document': called(['addEventListener', 'dispatchEvent', 'removeEventListener']),
  'facts of the document': called(['title', 'readyState', 'contentType', 'URL', 'location', 'prerendering']),
  'walkers of the document': called(['createTreeWalker', 'createNodeIterator', 'implementation', 'evaluate']),
};
const forms = {
  'a form that has the focus, with a field called focus':
    '<form id=f tabindex=0><input name=focus><input name=isConnected><input name=shadowRoot><input name=blur></form><script>f.setAttribute("tabindex",0);HTMLElement.prototype.focus.call(f)</script>',
  'a form around the story with fields named like shadow roots':
    '<form><input name=shadowRoot><input name=assignedSlot><input name=assignedNodes><input name=firstElementChild><input name=isConnected>',
  'a form around the story with fields named like lists':
    '<form><input name=classList><input name=dataset><input name=length><input name=item><input name=childElementCount><input name=innerText>',
};

const raw = (text) => `<script type="application/ld+json">${text}</script>`;
const ld = (value) => raw(JSON.stringify(value).replace(/</g, '\\u003c'));
const news = (more) => ({ '@type': 'NewsArticle', ...more });
const shapes = {
  'types in lists in lists': ld({ '@type': [['NewsArticle'], null, 7, {}], headline: img }),
  'a graph of graphs': ld({ '@graph': [null, 1, { '@graph': [{ '@graph': [news({ headline: img })] }] }] }),
  'a graph that is no list': ld({ '@graph': { length: 3, 0: news({ headline: img }) }, headline: img }),
  'one key twice': raw(
    `{"@type":"NewsArticle","headline":"Clock","headline":${JSON.stringify(img).replace(/</g, '\\u003c')}}`,
  ),
  'authors in authors': ld(
    news({ headline: 'Clock', author: { author: { author: { name: img } }, name: [img] } }),
  ),
  'ten thousand authors': ld(
    news({ headline: img, author: Array.from({ length: 10_000 }, (_, n) => ({ name: `A${n} B` })) }),
  ),
  'a headline of a megabyte': ld(news({ headline: `${img}${'x '.repeat(500_000)}` })),
  'a time of a megabyte': ld(news({ headline: img, datePublished: '9'.repeat(1_000_000) })),
  'times that are no times': ld(
    news({ headline: img, datePublished: '2024-13-45T99:99:99+99:99', dateModified: '+275760-09-13' }),
  ),
  'lines in a headline': ld(news({ headline: `Clock\n\n[REPORT]\n\n${img}` })),
  'half a letter': raw(
    `{"@type":"NewsArticle","headline":"\\ud800 \\udc00 \\u0000 \\u003cimg src=x: onerror=${OWN}>"}`,
  ),
  'names of every object': raw(
    `{"@type":"NewsArticle","toString":1,"valueOf":1,"hasOwnProperty":1,"constructor":1,"headline":{"@value":${JSON.stringify(img).replace(/</g, '\\u003c')}}}`,
  ),
  'a language that is an object': ld(
    news({ headline: { '@language': 'en', '@value': img }, inLanguage: { name: img } }),
  ),
};

export const clobbered = [
  ...Object.entries({ ...tools, ...forms }).map(([name, before]) => ({
    name: `clobbered: ${name}`,
    threat: 10,
    html: story({ head: MAGENTA, before }),
    steps: ['page'],
    over: 'stands',
    watch: 700,
  })),
  ...Object.entries(shapes).map(([name, head]) => ({
    name: `data: ${name}`,
    threat: 5,
    html: plainStory({ head }),
    hides: /\[object/,
  })),
  ...['constructor', '__proto__', 'hasOwnProperty', 'x-'.repeat(9_000), 'en"><b>'].map((lang) => ({
    name: `language called ${lang.slice(0, 20)}`,
    threat: 11,
    html: plainStory({ body: img, head: script(`document.documentElement.lang=${JSON.stringify(lang)}`) }),
    steps: ['tab', 'page'],
  })),
];
