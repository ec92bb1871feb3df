import { BEACON, script, story } from '../story.mjs';

// Threats 10, 12 and 17: names. Elements that are named like our tools, people whose names are patterns or styles,
// and names that look like other names.
const clobbering = {
  'form around the story with fields named like its own members':
    '<form id=f><input name=childNodes><input name=getAttribute><input name=attributes><input name=parentNode><input name=querySelectorAll>',
  'form around the story with fields named like tree methods':
    '<form id=g><input name=firstChild><input name=nextSibling><input name=nodeType><input name=textContent><input name=children><input name=tagName>',
  'form around the story with fields named like searches':
    '<form><input name=matches><input name=closest><input name=hasAttribute><input name=contains><input name=ownerDocument><input name=localName>',
  'form around the story with fields named like boxes':
    '<form><input name=getBoundingClientRect><input name=checkVisibility><input name=style><input name=className><input name=id><input name=hasAttributes>',
  'pictures named like members of the document':
    '<img name=querySelector><img name=querySelectorAll><img name=createElement><img name=getElementsByTagName>',
  'pictures named like places of the document':
    '<img name=body><img name=head><img name=documentElement><img name=title><img name=readyState><img name=createTreeWalker>',
  'elements named like our names':
    '<a id=browser></a><a id=chrome></a><form id=module><input name=exports></form><a id=define></a><a id=overlay></a>',
};

/** People who are patterns, styles, selectors. */
const people = {
  'name with brackets': 'Ona ((((Velm',
  'name with a class of characters': 'Ona [a-Velm',
  'name with a backslash': 'Ona \\',
  'name as a style': `Ona;background:url(${BEACON}/1.png)`,
  'name as a rule of a style': 'Velm{} *{display:none} .x',
  'name as a selector': 'Velm"],*[x="',
  'name with a star': '*+?Velm',
};

const spoofs = [
  {
    name: 'names in two alphabets',
    html: story({
      speaker: 'Statement by Mayor Ona Velm / Seabright Town Hall',
      body: 'Statement by Mayor Оna Velm / Seabright Town Hall<br />I am somebody else, in Cyrillic.<br /><br />',
    }),
    shows: /Оna Velm[\s\S]*somebody else/,
  },
  {
    name: 'canonical address of another site',
    html: story({ head: '<link rel=canonical href="https://trusted.invalid/clock">' }),
    shows: /news\.kbs\.co\.kr/,
  },
  {
    name: 'address of another site in the base',
    html: story({ head: '<base href="https://trusted.invalid/">' }),
    shows: /news\.kbs\.co\.kr/,
  },
  {
    name: 'name that turns the line round',
    html: story({ speaker: 'Statement by Mayor Ona \u202emleV / Seabright Town Hall' }),
    hides: /[\u202a-\u202e\u2066-\u2069]/,
  },
  {
    name: 'name with invisible letters',
    html: story({ speaker: 'Statement by Mayor Ona\u200b Ve\u00adlm\u2060 / Seabright Town Hall' }),
    shows: /Ona Velm/,
    hides: /[\u200b\u00ad\u2060]/,
  },
];

export const names = [
  ...Object.entries(clobbering).map(([name, before]) => ({ name, threat: 10, html: story({ before }) })),
  ...Object.entries(people).map(([name, who]) => ({
    name,
    threat: 12,
    html: story({ speaker: `Statement by ${who} / Seabright Town Hall` }),
  })),
  ...spoofs.map((one) => ({ ...one, threat: 17 })),
  {
    name: 'page that has replaced the language’s own methods',
    threat: 10,
    html: story({
      after: script(
        'String.prototype.replace=Array.prototype.map=Node.prototype.appendChild=document.querySelector=()=>{throw 1};Element.prototype.attachShadow=function(){self.spied="attachShadow";throw 1}',
      ),
    }),
    steps: ['page'],
    over: 'stands',
    dom: true,
  },
];
