import { OWN, plainStory, story } from '../story.mjs';

// Threats 4, 5 and 11: what the page says about itself. JSON-LD, meta, title and byline are text of an enemy, and may
// be an object where text belongs, or bear a name that every object has.
const img = `<img src=x: onerror='${OWN}'>`;
const quoted = img.replace(/</g, '&lt;').replace(/"/g, '&quot;');
const meta = (name, content) =>
  `<meta property="${name}" content="${content}"><meta name="${name}" content="${content}">`;
const ld = (value) =>
  `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;
const article = (more) => ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more });
const raw = (text) => `<script type="application/ld+json">${text}</script>`;

/** Threat 4: markup as text in the fields. */
const fields = {
  'headline in JSON-LD': article({ headline: img }),
  'description in JSON-LD': article({ headline: 'Clock', description: img }),
  'author in JSON-LD': article({ headline: 'Clock', author: { '@type': 'Person', name: img } }),
  'publisher in JSON-LD': article({ headline: 'Clock', publisher: { name: img } }),
  'dates in JSON-LD': article({ datePublished: img, dateModified: `2024-01-01"${img}` }),
  'entities in JSON-LD': article({ headline: quoted }),
  'title for sharing': meta('og:title', quoted),
  'name of the site': meta('og:site_name', quoted),
  'author in meta': meta('author', quoted) + meta('article:author', quoted),
  'time in meta': meta('article:published_time', quoted),
  'description in meta': meta('description', quoted) + meta('og:description', quoted),
  'picture in meta': meta('og:image', `https://ID.beacon.invalid/x.png&quot; onerror=&quot;${OWN}`),
  'end of the script in JSON-LD': raw(
    `{"@type":"NewsArticle","headline":"\\u003c/script>\\u003cimg src=x: onerror=${OWN}>"}`,
  ),
};

/** Threat 5: objects where text belongs. */
const node = { type: 'img', props: { src: 'x:', onerror: OWN, innerHTML: img }, key: null, ref: null };
const objects = {
  'a node of a view as the headline': article({ headline: { type: 'div', props: { innerHTML: img } } }),
  'a node with no constructor': raw(
    JSON.stringify({ '@type': 'NewsArticle', headline: { ...node, constructor: null, __v: 1 } }),
  ),
  'markup object as the headline': article({ headline: { __html: img } }),
  'array as the headline': article({ headline: [img, node] }),
  'author with an object as a name': article({
    headline: { type: 'b', props: { innerHTML: img } },
    author: { name: node },
  }),
  'object with its own toString': article({
    headline: { toString: img, valueOf: 1 },
    author: [{ name: { toString: 1 } }],
    title: { __html: img },
  }),
  'publisher as a node': article({ publisher: { name: node, type: 'iframe', props: { srcdoc: img } } }),
  'type as a node': article({ '@type': { type: 'div', props: { innerHTML: img } }, headline: node }),
};

/** Threat 11: names that every object has. */
const polluting = {
  'prototype in JSON-LD': raw('{"@type":"NewsArticle","__proto__":{"polluted":1},"headline":"Clock"}'),
  'prototype of the constructor in JSON-LD': raw(
    '{"@type":"NewsArticle","constructor":{"prototype":{"isAdmin":1}}}',
  ),
  'prototype deep in an author': raw(
    '{"@type":"NewsArticle","__proto__":{"polluted":1},"author":{"__proto__":{"polluted":1},"name":"A B"}}',
  ),
};

const called = (name) => ({
  name: `speaker called ${name}`,
  threat: 11,
  html: story({ speaker: `Statement by ${name} / Seabright Town Hall` }),
  hides: /native code|\[object|NaN|undefined/,
});

export const metadata = [
  ...Object.entries(fields).map(([name, head]) => ({ name, threat: 4, html: plainStory({ head }) })),
  {
    name: 'language with markup',
    threat: 4,
    html: story({ lang: `en&quot;>${img.replace(/"/g, '')}`, title: quoted }),
  },
  ...Object.entries(objects).map(([name, head]) => ({
    name,
    threat: 5,
    html: plainStory({ head }),
    hides: /\[object/,
  })),
  ...Object.entries(polluting).map(([name, head]) => ({ name, threat: 11, html: plainStory({ head }) })),
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].map(called),
];
