import { BEACON, OWN, plainStory, story } from '../story.mjs';

// Threats 6 to 8: addresses. No link but http and https, rebuilt; no request that nobody asked for; nothing that
// sends a form, moves the page or bends its addresses.
const links = {
  'javascript link': `<a href="javascript:${OWN}">press</a>`,
  'javascript link in capitals': `<a href="JaVaScRiPt:${OWN}">press</a>`,
  'javascript link with a tab': `<a href="java&#9;script:${OWN}">press</a>`,
  'javascript link with a line break': `<a href="java&#10;script:${OWN}">press</a>`,
  'javascript link after a control character': `<a href="&#1;javascript:${OWN}">press</a>`,
  'javascript link with entities': `<a href="javascript&colon;${OWN}">press</a>`,
  'data link': '<a href="data:text/html,clock">press</a>',
  'vbscript link': '<a href="vbscript:clock">press</a>',
  'blob link': '<a href="blob:https://news.kbs.co.kr/0">press</a>',
  'file link': '<a href="file:///etc/passwd">press</a>',
  'link to an extension': '<a href="chrome-extension://clock/popup.html">press</a>',
  'link to the source view': '<a href="view-source:https://news.kbs.co.kr/">press</a>',
  'link with a password': '<a href="https://news.kbs.co.kr:pass@harbour.invalid/">press</a>',
  'link with a ping': `<a href="https://harbour.invalid/" ping="${BEACON}/p">press</a>`,
  'link that keeps its opener': '<a href="https://harbour.invalid/" target=_blank rel=opener>press</a>',
  'link that sends the address': '<a href="https://harbour.invalid/" referrerpolicy=unsafe-url>press</a>',
  'area of a map': `<map name=m><area href="javascript:${OWN}" shape=default></map>`,
};
const canonical = {
  'javascript as the canonical address': `javascript:${OWN}`,
  'data as the canonical address': 'data:text/html,clock',
  'password in the canonical address': 'https://news.kbs.co.kr:pass@harbour.invalid/clock',
};

const requests = {
  picture: `<img src="${BEACON}/1.png">`,
  'lazy picture': `<img loading=lazy data-src="${BEACON}/1.png" src="${BEACON}/2.png">`,
  'set of pictures': `<img srcset="${BEACON}/1.png 1x, ${BEACON}/2.png 2x">`,
  'picture with sources': `<picture><source srcset="${BEACON}/1.webp"><img src="${BEACON}/1.png"></picture>`,
  'poster of a video': `<video poster="${BEACON}/1.png"></video>`,
  audio: `<audio src="${BEACON}/1.mp3" preload=auto></audio>`,
  'subtitles of a video': `<video src="${BEACON}/1.mp4"><track default src="${BEACON}/1.vtt"></video>`,
  'background in a style': `<b style="background:url(${BEACON}/1.png)">clock</b>`,
  'imported style': `<style>@import "${BEACON}/1.css";</style>`,
  'style sheet': `<link rel=stylesheet href="${BEACON}/1.css">`,
  'preloaded file': `<link rel=preload as=image href="${BEACON}/1.png">`,
  'prefetched file': `<link rel=prefetch href="${BEACON}/1.png">`,
  'early connection': `<link rel=preconnect href="${BEACON}">`,
  'image as a button': `<input type=image src="${BEACON}/1.png">`,
  'picture in svg': `<svg><image href="${BEACON}/1.png"></image></svg>`,
  'pattern from outside in svg': `<svg><use href="${BEACON}/1.svg#x"></use></svg>`,
  'object from outside': `<object data="${BEACON}/1.svg" type=image/svg+xml></object>`,
  'frame from outside': `<iframe src="${BEACON}/1.html"></iframe>`,
  'background of a table': `<table background="${BEACON}/1.png"><tr><td>clock</td></tr></table>`,
  'font from outside': `<style>@font-face{font-family:f;src:url(${BEACON}/1.woff2)}</style><b style="font-family:f">clock</b>`,
};

const movers = {
  'form that can be sent': `<form action="${BEACON}/form"><input name=a><button>send</button></form>`,
  'button with an address': `<form><button formaction="javascript:${OWN}">send</button></form>`,
  'refresh in the body': '<b>clock</b><meta http-equiv=refresh content="99;url=https://harbour.invalid/">',
  'dialog with a form': '<dialog open><form method=dialog><button>yes</button></form></dialog>',
  'frame that moves the top':
    '<iframe sandbox="allow-scripts" srcdoc="<script>top.location=1</script>"></iframe>',
  'search field': '<form role=search><input type=search name=q></form>',
};

const fragments = (threat, bodies) => Object.entries(bodies).map(([name, body]) => ({ name, threat, body }));

export const addresses = [
  ...fragments(6, links),
  ...Object.entries(canonical).map(([name, href]) => ({
    name,
    threat: 6,
    html: story({ head: `<link rel=canonical href="${href}">` }),
  })),
  ...fragments(7, requests),
  {
    name: 'pictures in the metadata',
    threat: 7,
    html: plainStory({
      head: `<meta property="og:image" content="${BEACON}/1.png"><script type="application/ld+json">{"@type":"NewsArticle","image":{"type":"img","props":{"src":"${BEACON}/2.png"}}}</script>`,
    }),
  },
  ...fragments(8, movers),
  {
    name: 'base address',
    threat: 8,
    html: story({ body: '<base href="https://harbour.invalid/" target=_top>' }),
  },
];
