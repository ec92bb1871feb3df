import { inert, OWN, plainStory, story } from '../story.mjs';

// Threats 1 to 3: markup of the page, markup that changes when it is written out and parsed again, and text that a
// careless reader turns into markup. What is alive in the page must not come to life a second time; what is text
// there must stay text.

/** Alive in the page itself. */
const alive = {
  'image with an error': `<img src=x: onerror="${OWN}">`,
  'svg with onload': `<svg onload="${OWN}"></svg>`,
  'svg animation': `<svg><animate onbegin="${OWN}" attributeName=x dur=1s></svg>`,
  'svg set': `<svg><set onbegin="${OWN}" attributeName=x to=1></svg>`,
  'svg with a script': `<svg><script>${OWN}</script></svg>`,
  'svg foreign object': `<svg><foreignObject><img src=x: onerror="${OWN}"></foreignObject></svg>`,
  'svg image': `<svg><image href=x: onerror="${OWN}"></image></svg>`,
  'svg link': `<svg><a href="javascript:${OWN}"><text y=9>clock</text></a></svg>`,
  'math link': `<math><maction actiontype=statusline href="javascript:${OWN}">clock</maction></math>`,
  'script element': `<script>${OWN}</script>`,
  'script by module': `<script type=module>${OWN}</script>`,
  'frame with srcdoc': `<iframe srcdoc="<script>parent.${OWN.slice(5)}</script>"></iframe>`,
  'frame with a javascript address': `<iframe src="javascript:parent.owned=(parent.owned||0)+1"></iframe>`,
  'object with data': `<object data="data:text/html,<script>${OWN}</script>"></object>`,
  'embedded svg': `<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='1'/>">`,
  'video with an error': `<video src=x: onerror="${OWN}"></video>`,
  'source with an error': `<audio><source src=x: onerror="${OWN}"></audio>`,
  'details that open': `<details open ontoggle="${OWN}"><summary>clock</summary></details>`,
  'field that takes the focus': `<input autofocus onfocus="${OWN}">`,
  'paragraph that takes the focus': `<p tabindex=0 autofocus onfocus="${OWN}">clock</p>`,
  'style with onload': `<style onload="${OWN}"></style>`,
  'animation that starts': `<style>@keyframes k{from{left:0}}</style><b style="animation:k 1s" onanimationstart="${OWN}">clock</b>`,
  'custom element': `<script>customElements.get('x-clock')||customElements.define('x-clock',class extends HTMLElement{connectedCallback(){${OWN}}})</script><x-clock></x-clock>`,
  'shadow root in a template': `<div><template shadowrootmode=open><img src=x: onerror="${OWN}"></template></div>`,
  'popover handler': `<div popover onbeforetoggle="${OWN}">clock</div>`,
  'link element with onerror': `<link rel=stylesheet href=x: onerror="${OWN}">`,
  'marquee with onstart': `<marquee onstart="${OWN}">clock</marquee>`,
};

/** Changes its meaning when it is serialised and parsed again; every one is inert where it stands. */
const mutant = {
  'noscript with an attribute': `<noscript><p title="</noscript><img src=x: onerror=${OWN}>">clock</p></noscript>`,
  'style in svg': `<svg><style><a id="</style><img src=x: onerror=${OWN}>"></a></style></svg>`,
  'style in math': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${OWN}&gt;"></table></mtext></math>`,
  'title in svg': `<svg><title><a id="</title><img src=x: onerror=${OWN}>"></a></title></svg>`,
  'comment that ends early': `<!--><img src=x: onerror="${OWN}">-->`,
  'old comment end': `<!-- --!><img src=x: onerror="${OWN}">-->`,
  'text area': `<textarea><b title="</textarea><img src=x: onerror=${OWN}>">clock</b></textarea>`,
  'xmp element': `<xmp><b title="</xmp><img src=x: onerror=${OWN}>"></xmp>`,
  'template in a template': `<template><template><img src=x: onerror="${OWN}"></template></template>`,
  'select element': `<select><option><style></option></select><img src=x: onerror="${OWN}"></style></select>`,
  'noembed element': `<noembed><b title="</noembed><img src=x: onerror=${OWN}>"></noembed>`,
  'attribute with back ticks': `<img alt="\`\`onerror=${OWN}" src=x:><b title="\`>\`<img src=x: onerror=${OWN}>">clock</b>`,
};

const fragments = (threat, bodies) => Object.entries(bodies).map(([name, body]) => ({ name, threat, body }));

const img = `<img src=x: onerror="${OWN}">`;

/** Text in the page, at every place that a reader shows. */
const carriers = {
  'markup as text in a paragraph': { body: inert(img) },
  'markup as text in the title': { title: inert(img) },
  'markup as text in a name': { speaker: `Statement by ${inert(img)} Velm / Seabright Town Hall` },
  'markup as text in an affiliation': { speaker: `Statement by Mayor Ona Velm / ${inert(img)}` },
  'markup as text in a quote': { words: `We say ${inert(img)} and mean it.` },
  'markup as text in a caption': {
    body: `<figure><img alt="${inert(img).replaceAll('"', '&quot;')}"><figcaption>${inert(img)}</figcaption></figure>`,
  },
  'markup as text in a list': { body: `<ul><li>${inert(img)}</li><li>clock</li></ul>` },
  'markup as text in a table': { body: `<table><tr><td>${inert(img)}</td><td>clock</td></tr></table>` },
  'markup as text in a heading': { body: `<h3>${inert(img)}</h3>` },
  'markup escaped twice': { body: inert(inert(img)) },
  'script as text': { body: inert(`<script>${OWN}</script>`) },
  'end of an element as text': { title: inert(`</h1></title></script><svg onload="${OWN}">`) },
  'markdown image': { body: '![clock](https://ID.beacon.invalid/x.png)' },
  'markdown link': { body: `[press here](javascript:${OWN})` },
  'markup in a link’s text': { body: `<a href="https://harbour.invalid/">${inert(img)}</a>` },
};

/** Text that a template reads as an order. */
const templates = [
  {
    name: 'placeholder in the title',
    parts: { title: 'Clock {{body}} stands' },
    shows: /Clock \{\{body\}\} stands/,
  },
  {
    name: 'replacement pattern in the title',
    parts: { title: "Clock $& and $' stands" },
    shows: /Clock \$& and \$' stands/,
  },
  { name: 'replacement groups in the lead', parts: { title: '$`$`$` clock' }, shows: /\$`\$`\$` clock/ },
  {
    name: 'printf in the title',
    parts: { title: '%s %TITLE% {{text}} {0}' },
    shows: /%s %TITLE% \{\{text\}\} \{0\}/,
  },
];

export const markup = [
  ...fragments(1, alive),
  ...fragments(2, mutant),
  ...Object.entries(carriers).map(([name, parts]) => ({ name, threat: 3, parts })),
  ...templates.map(({ name, parts, shows }) => ({ name, threat: 3, html: story(parts), shows })),
  {
    name: 'plain story with everything at once',
    threat: 1,
    html: plainStory({ body: Object.values(alive).join('') }),
  },
];
