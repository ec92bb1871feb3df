import { BEACON, script, story } from '../story.mjs';
import { onceOpen } from './overlay.mjs';

// Threats 9 and 15 again: what a page can do to a dialog of the top layer without touching it. Rules on the root, names
// that style sheets share across roots, covers that no point and no box tells of, attributes of the host, editing.
const MARK = '[data-onrecord-reader]';
const MAGENTA = '<style>html,body{background:#f0f;color:#f0f}</style>';
const full =
  'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;border:0;padding:0;background:#f0f';
const names = 'paper raised ink quiet line sans serif hangul size measure leading tracking text-size'.split(
  ' ',
);

/** Rules that are there before the reader opens. */
const roots = {
  'a filter on the root': 'html{filter:opacity(0)!important}',
  'a blur on the root': 'html{filter:blur(90px) brightness(0)!important}',
  'a clip on the root': 'html{clip-path:inset(50%)!important}',
  'a mask on the root': 'html{mask:linear-gradient(transparent,transparent)!important}',
  'a scale of the root': 'html{scale:.001;transform-origin:900px 900px}',
  'a turned root': 'html{transform:rotateY(90deg)!important}',
  'a zoom of the root': 'html{zoom:.02!important}',
  'a huge zoom of the root': 'html{zoom:40!important}',
  'a faint root': 'html{opacity:.004!important}',
  'a root of no height': 'html{height:0!important;overflow:clip!important;contain:strict!important}',
  'a root without a box': 'html{display:contents!important}',
  'a root whose content is skipped': 'html{content-visibility:hidden!important}',
  'a root far away': 'html{position:fixed!important;top:-9999px!important;translate:0 -9999px}',
  'a root blended away': 'html{mix-blend-mode:difference!important;isolation:isolate;will-change:transform}',
  'a root that goes when the reader comes': `html:has(${MARK}){display:none!important}`,
  'a root that fades when the reader comes': `html:has(${MARK}){opacity:0!important;zoom:.01}`,
  'every element after the body turned': `body~*{rotate:x 90deg!important;zoom:.01!important;filter:opacity(0)!important}`,
  'columns and vertical writing':
    'html{columns:40!important;writing-mode:vertical-rl!important;direction:rtl!important}',
};

/** Names that reach into every root: custom properties that are typed, fonts that are called like a system's. */
const registered = names
  .map((name) => `@property --${name}{syntax:"<color>";inherits:false;initial-value:#f0f}`)
  .join('');
const fonts = ['Georgia', 'DejaVu Serif', 'Noto Serif', 'Roboto', 'Segoe UI', 'Noto Sans', 'NanumGothic'];
const shared = {
  'custom properties that a sheet types': { head: `<style>${registered}</style>` },
  'custom properties that a script types': {
    head: script(
      `for(const name of ${JSON.stringify(names)})CSS.registerProperty({name:'--'+name,syntax:'<color>',inherits:false,initialValue:'#f0f'})`,
    ),
  },
  'custom properties on everything': {
    head: `<style>*{--size:0!important;--paper:#f0f!important;--ink:#f0f!important;--text-size:0!important}</style>`,
  },
  'fonts of the system, from outside': {
    head: `<style>${fonts.map((name) => `@font-face{font-family:"${name}";src:url(${BEACON}/1.woff2)}`).join('')}</style>`,
  },
};

/** Covers that let presses through, so that no point tells of them. */
const transition =
  'const style=document.createElement("style");style.textContent="::view-transition{background:#f0f;pointer-events:none}::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:99s!important;opacity:0!important}";document.head.append(style);document.startViewTransition?document.startViewTransition(()=>{}):host.remove()';
const popped = (style, more = '') =>
  `const one=document.createElement('div');one.popover='manual';one.style.cssText='${style}';${more};document.body.append(one);one.showPopover()`;
const covers = {
  'covers it with a change of views': transition,
  'covers it with a popover that lets presses through': popped(`${full};pointer-events:none`),
  'covers it with a dialog that lets presses through': `const one=document.createElement('dialog');one.style.cssText='${full};pointer-events:none';document.body.append(one);one.showModal()`,
  'covers it with a backdrop':
    'document.head.insertAdjacentHTML("beforeend","<style>[popover]::backdrop{background:#f0f}</style>");' +
    popped('width:1px;height:1px;border:0;padding:0'),
  'covers it with a shadow': popped(
    'width:9px;height:9px;border:0;padding:0;pointer-events:none;box-shadow:0 0 0 4000px #f0f',
  ),
  'covers it with an outline': popped(
    'width:9px;height:9px;border:0;padding:0;pointer-events:none;outline:4000px solid #f0f',
  ),
  'covers it with what hangs out of a popover': popped(
    'width:1px;height:1px;border:0;padding:0;overflow:visible;pointer-events:none',
    `one.innerHTML='<i style="${full}"></i>'`,
  ),
  'covers it with many small popovers': `for(let x=0;x<5;x++)for(let y=0;y<5;y++){${popped("position:fixed;inset:auto;left:'+x*20+'vw;top:'+y*20+'vh;width:20vw;height:20vh;margin:0;border:0;padding:0;background:#f0f;pointer-events:none")}}`,
  'covers it with a popover in an open root': `const box=document.createElement('div');document.body.append(box);const one=document.createElement('div');one.popover='manual';one.style.cssText='${full};pointer-events:none';box.attachShadow({mode:'open'}).append(one);one.showPopover()`,
  'covers it with a frame in a popover': `const one=document.createElement('iframe');one.popover='manual';one.srcdoc='<body style="background:#f0f">';one.style.cssText='${full}';document.body.append(one);one.showPopover()`,
};

/** What is done to the host, to the root or to the whole document. */
const grips = {
  'animates the host': 'host.animate({opacity:[0,0],transform:["scale(0)","scale(0)"]},{duration:1e6})',
  'animates the root':
    'document.documentElement.animate({opacity:[0,0],zoom:[.01,.01]},{duration:1e6,fill:"both"})',
  'makes the host a popover': 'host.popover="manual";try{host.showPopover();host.hidePopover()}catch{}',
  'hides the host until it is found': 'host.hidden="until-found";host.style.contentVisibility="hidden"',
  'zooms the host': 'host.style.setProperty("zoom",".01","important")',
  'makes the host huge and far':
    'host.style.cssText="all:initial!important;zoom:.01!important;translate:-9999px!important"',
  'takes the host to another document':
    'const frame=document.createElement("iframe");document.body.append(frame);frame.contentDocument.body.append(frame.contentDocument.adoptNode(host))',
  'takes the host into a fragment': 'new DocumentFragment().append(host)',
  'puts the host into a closed root':
    'const box=document.createElement("div");document.body.append(box);box.attachShadow({mode:"closed"}).append(host)',
  'wraps the host':
    'const range=document.createRange();range.selectNode(host);const box=document.createElement("div");box.style.cssText="display:none";range.surroundContents(box)',
  'moves the host without a reset':
    'const box=document.createElement("div");box.style.cssText="display:none";document.body.append(box);(box.moveBefore??box.append).call(box,host,null)',
  'takes the root out': 'document.documentElement.remove()',
  'writes the document anew':
    'document.open();document.write("<body style=background:#f0f>clock");document.close()',
  'turns every root into another':
    'document.replaceChildren(document.createElementNS("http://www.w3.org/2000/svg","svg"))',
};

const fights = {
  'writes the document anew, and swallows Escape': {
    code: 'document.open();document.write("<body style=background:#f0f>clock<script>addEventListener(\'keydown\',e=>e.stopImmediatePropagation(),true)</"+"script>");document.close()',
    key: 'Escape',
  },
  'covers it with backdrops again and again': {
    code: `document.head.insertAdjacentHTML("beforeend","<style>[popover]::backdrop{background:#f0f}</style>");setInterval(()=>{${popped('width:1px;height:1px;border:0')}},150)`,
  },
  'takes it to other documents again and again': {
    code: `setInterval(()=>{const one=document.querySelector('${MARK}');if(one)document.implementation.createHTMLDocument('').body.append(one)},20)`,
  },
  'changes its attributes again and again': {
    code: `setInterval(()=>{const one=document.querySelector('${MARK}');if(one){one.style.cssText='display:none!important';one.title='forged'}},30)`,
  },
};

const page = (more) => story({ head: MAGENTA, ...more });
const each = (all, make) =>
  Object.entries(all).map(([name, code]) => ({ steps: ['page'], ...make(name, code) }));

export const topLayer = [
  ...each(roots, (name, css) => ({
    name: `styles: ${name}`,
    threat: 9,
    html: page({ after: `<style>${css}</style>` }),
    over: 'either',
    watch: 500,
  })),
  ...each(shared, (name, { head }) => ({
    name: `styles: ${name}`,
    threat: 9,
    html: page({ head: MAGENTA + head }),
    over: 'either',
    watch: 500,
  })),
  ...each({ ...covers, ...grips }, (name, code) => ({
    name: `the page ${name}`,
    threat: 15,
    html: page({ after: onceOpen(code) }),
    over: 'either',
    watch: 1_200,
  })),
  ...each(fights, (name, { code, key }) => ({
    name: `the page ${name}`,
    threat: 15,
    html: page({ after: onceOpen(code) }),
    over: 'gone',
    watch: 5_000,
    key,
  })),
];
