import { OWN, script, story } from '../story.mjs';

// Threats 21 and 22: what a page forbids, and documents that are no pages.
const MAGENTA = '<style>html,body{background:#f0f;color:#f0f}</style>';
const html = 'text/html; charset=utf-8';
const policies = {
  'nothing allowed': { 'content-security-policy': "default-src 'none'" },
  'no styles': { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
  'trusted types': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'; style-src 'none'",
  },
  'a sandbox': { 'content-security-policy': "sandbox; style-src 'none'" },
  'a sandbox with scripts': { 'content-security-policy': "sandbox allow-scripts; style-src 'none'" },
  'no clipboard': {
    'permissions-policy': 'clipboard-write=(), clipboard-read=(), fullscreen=()',
    'content-security-policy': "style-src 'none'",
  },
  'isolation from others': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': "style-src 'none'",
  },
  'no frames': { 'x-frame-options': 'DENY', 'content-security-policy': "frame-src 'none'; style-src 'none'" },
};

const none = /No article here|could not be read|off limits|plain text/;
const any = /./;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${OWN}"><text y="20">[LEAD]</text></svg>`;
const kinds = [
  { name: 'an empty document', body: '', shows: none },
  { name: 'an svg', type: 'image/svg+xml', body: svg, shows: none },
  { name: 'an xml document', type: 'application/xml', body: '<news><lead>clock</lead></news>', shows: none },
  {
    name: 'xhtml with a section of raw text',
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><p><![CDATA[<img src="x:" onerror="${OWN}"/>]]></p></body></html>`,
    shows: none,
  },
  {
    name: 'a page without a body',
    body: '<title>x</title><script>onload=()=>document.body.remove()</script>',
    shows: none,
  },
  {
    name: 'a page without any element',
    body: '<script>onload=()=>document.documentElement.remove()</script>',
    shows: none,
  },
  {
    name: 'a frameset',
    body: '<frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
    shows: any,
  },
  {
    name: 'bytes that are no text',
    body: Buffer.from([60, 112, 62, 0xff, 0xfe, 0, 0xd8, 0xdc, 60, 47, 112, 62]),
    shows: none,
  },
  { name: 'null characters in the markup', body: story({ body: 'cl\0ock<\0script>1</script>' }), shows: any },
  { name: 'two roots', body: `<html><body></body></html>${story()}`, shows: any },
];

const replaced =
  "document.documentElement.replaceWith(document.createElementNS('http://www.w3.org/2000/svg','svg'))";

export const documents = [
  ...Object.entries(policies).map(([name, headers]) => ({
    name: `policy: ${name}`,
    threat: 21,
    page: { body: story({ head: MAGENTA }), headers: { 'content-type': html, ...headers } },
    steps: ['page'],
    over: 'stands',
    watch: 200,
    styled: true,
  })),
  ...kinds.map(({ name, type = html, body, shows }) => ({
    name,
    threat: 22,
    page: { body, headers: { 'content-type': type } },
    shows,
    steps: [],
  })),
  {
    name: 'a page that becomes an svg',
    threat: 22,
    html: story({ after: script(replaced) }),
    shows: any,
    steps: [],
  },
];
