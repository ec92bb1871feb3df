import { script, story } from '../story.mjs';

// Threat 16: what is copied is what is shown, and what is shown is what the page shows: no hidden words, no character
// that turns a line round or that nobody sees, no control character that a terminal obeys.
const SECRET = 'rm -rf the harbour';
const hidden = {
  'display none': `<span style="display:none">${SECRET}</span>`,
  'visibility hidden': `<span style="visibility:hidden">${SECRET}</span>`,
  'hidden attribute': `<span hidden>${SECRET}</span>`,
  'template element': `<template>${SECRET}</template>`,
  'comment in the text': `<!-- ${SECRET} -->`,
  'hidden by a style sheet': `<style>.q{display:none}</style><span class=q>${SECRET}</span>`,
  'no size': `<span style="font-size:0">${SECRET}</span>`,
  'no opacity': `<span style="opacity:0">${SECRET}</span>`,
  'far off the page': `<span style="position:absolute;left:-9999px">${SECRET}</span>`,
  'clipped away': `<span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">${SECRET}</span>`,
};

const characters = {
  'line turned round': ['the \u202etide\u202c turns', /[\u202a-\u202e]/u],
  'isolated direction': ['the \u2067tide\u2069 turns', /[\u2066-\u2069]/u],
  'Arabic letter mark': ['the \u061ctide turns', /\u061c/u],
  'zero width spaces': ['the t\u200bi\u200bd\u200be turns', /\u200b/u],
  'soft hyphens': ['the t\u00adide turns', /\u00ad/u],
  'byte order marks': ['the \ufefftide turns', /\ufeff/u],
  'word joiners': ['the \u2060tide\u2063 turns', /[\u2060-\u2064]/u],
  'tag characters': ['the \u{e0074}\u{e0069}\u{e0064}\u{e0065} turns', /[\u{e0000}-\u{e007f}]/u],
  'variation selectors in a row': [
    `the tide${'\u{e0101}\u{e0120}'.repeat(8)} turns`,
    /[\u{e0100}-\u{e01ef}]/u,
  ],
  'Hangul fillers': ['the \u3164\u115ftide turns', /[\u3164\u115f\u1160\uffa0]/u],
  'escape sequence of a terminal': ['the \u001b]52;c;b2s=\u0007tide turns', /(?![\n\r\t])\p{Cc}/u],
  'delete characters': ['the tide\u007f\u0008 turns', /(?![\n\r\t])\p{Cc}/u],
};

const copies = {
  'page that rewrites what is copied':
    "document.addEventListener('copy',e=>{e.clipboardData.setData('text/plain','forged');e.preventDefault()},true)",
  'page that replaced the clipboard':
    "navigator.clipboard.writeText=t=>{self.spied='clipboard '+t.slice(0,9);return Promise.resolve()}",
  'page that forbids copying': "document.oncopy=()=>false;document.body.style.userSelect='none'",
};

export const text = [
  ...Object.entries(hidden).map(([name, words]) => ({
    name: `hidden words: ${name}`,
    threat: 16,
    html: story({ report: `Fishermen now read the time ${words} from the tide.` }),
    hides: /rm -rf/,
    steps: ['copy'],
    copied: { shows: /read the time/, hides: /rm -rf/ },
  })),
  ...Object.entries(characters).map(([name, [words, hides]]) => ({
    name: `characters: ${name}`,
    threat: 16,
    html: story({ report: `Fishermen say ${words} at noon.` }),
    hides,
    steps: ['copy'],
    copied: { shows: /Fishermen say/, hides },
  })),
  ...Object.entries(copies).map(([name, code]) => ({
    name,
    threat: 16,
    html: story({ after: script(code) }),
    beyondNaive: true, // it copies in its popup, where no page reaches
    steps: ['copy', 'page'],
    copied: { shows: /harbour clock stopped/, hides: /forged/ },
  })),
];
