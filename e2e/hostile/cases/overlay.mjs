import { script, story } from '../story.mjs';

// Threats 9 and 15: the page and the reader that lies over it. The page is magenta, and so is all that it covers the
// reader with: the driver looks at the screen. The reader stands or gives way; open and out of sight is a breach.
const MARK = '[data-onrecord-reader]';
const MAGENTA = '<style>html,body{background:#f0f;color:#f0f}</style>';

/** Runs `code` in the page soon after the reader has opened; `host` is its element. */
export const onceOpen = (code, delay = 60) =>
  script(`new MutationObserver((_, watch) => { const host = document.querySelector('${MARK}');
    if (!host) return; watch.disconnect(); setTimeout(() => { ${code} }, ${delay}); }).observe(document, { childList: true, subtree: true })`);

const cover =
  'z-index:2147483647;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;border:0;background:#f0f';

/** Threat 9: styles of the page, there before the reader opens. */
const styles = {
  'every box hidden': 'body>*,html>div{display:none!important}',
  'the reader’s own mark hidden': `${MARK}{display:none!important;visibility:hidden!important;opacity:0!important}`,
  'every dialog hidden': 'dialog,[role=dialog]{display:none!important}',
  'everything moved away':
    'html>:not(head,body){transform:translate(-9999px)!important;position:static!important}',
  'everything clipped':
    'html>div{clip-path:inset(50%)!important;filter:opacity(0)!important;content-visibility:hidden!important}',
  'no size in the root': 'html{font-size:0!important;line-height:0!important}',
  'everything transparent to the mouse and the eye':
    'html>div{pointer-events:none!important;color:transparent!important;zoom:0.01!important}',
  'parts and slots styled': '::part(x),::slotted(*),:host{display:none!important} *{all:unset!important}',
  'a backdrop over everything': 'dialog::backdrop{background:#f0f!important;z-index:9!important}',
  'endless transitions':
    '*,*::before,*::after{transition:all 9999s!important;animation:none!important;visibility:inherit}',
};

/** Threat 15, what a page may do once: the reader stands, or has made way. */
const moves = {
  'hides it': "host.style.setProperty('display','none','important')",
  'makes it invisible': "host.style.cssText='visibility:hidden!important;opacity:0!important'",
  'takes its style away and hides it':
    "host.removeAttribute('style');document.head.insertAdjacentHTML('beforeend','<style>html>div{display:none!important}</style>')",
  'hides its root': "document.documentElement.style.display='none'",
  'makes the root transparent': "document.documentElement.style.cssText='opacity:0;background:#f0f'",
  'makes it inert':
    'host.inert=true;document.documentElement.inert=true;self.after=()=>host.isConnected&&host.inert',
  'moves it away':
    "host.style.cssText='position:fixed;transform:translate(-9999px)!important;contain:paint;width:0;height:0;overflow:hidden;display:block'",
  'puts it into a hidden box':
    "const box=document.createElement('div');box.style.display='none';document.body.append(box);box.append(host)",
  'removes it': 'host.remove()',
  'replaces the root':
    "document.documentElement.replaceWith(document.createElement('html'));document.documentElement.style.background='#f0f'",
  'covers it with a popover': `const one=document.createElement('div');one.popover='manual';one.style.cssText='${cover}';document.body.append(one);one.showPopover()`,
  'covers it with a dialog': `const one=document.createElement('dialog');one.style.cssText='${cover}';document.body.append(one);one.showModal()`,
  'covers it from inside a closed root': `const box=document.createElement('div');document.body.append(box);const one=document.createElement('dialog');one.style.cssText='${cover}';box.attachShadow({mode:'closed'}).append(one);one.showModal()`,
  'covers it with a box of the highest level': `const one=document.createElement('div');one.style.cssText='${cover}';document.documentElement.append(one)`,
};

/** And what it may do for ever: the reader gives way. */
const fights = {
  'hides it again and again':
    "setInterval(()=>{for(const one of document.querySelectorAll('" +
    MARK +
    "'))one.style.setProperty('display','none','important')},20)",
  'removes it again and again': `setInterval(()=>document.querySelector('${MARK}')?.remove(),20)`,
  'covers it again and again': `setInterval(()=>{const one=document.createElement('dialog');one.style.cssText='${cover}';document.body.append(one);one.showModal()},60)`,
};

/** Ways to look inside. `told` says that something inside was reached. */
const told = (node, how) =>
  `{const node=${node};if(node&&node.getRootNode&&node.getRootNode()!==document&&node.isConnected)self.spied='${how}'}`;
const looks = {
  'its shadow root': "if(host.shadowRoot||host.querySelector('button,p'))self.spied='shadow root'",
  'its text': "if((host.innerText+host.textContent).includes('harbour clock'))self.spied='text'",
  'a running animation': `for(const one of document.getAnimations())${told('one.effect?.target', 'animation')}`,
  'the element at a point': told('document.elementsFromPoint(300,200)[0]', 'point'),
  'the caret at a point': told('(document.caretPositionFromPoint?.(400,300)?.offsetNode)', 'caret'),
  'the range at a point': told('(document.caretRangeFromPoint?.(400,300)?.startContainer)', 'range'),
  'the focused element': told('document.activeElement', 'focus'),
  highlights: `for(const all of CSS.highlights.values())for(const one of all)${told('one.startContainer', 'highlight')}`,
  'adopted style sheets':
    "if([...document.adoptedStyleSheets,...document.styleSheets].some(s=>{try{return[...s.cssRules].some(r=>/soundbite/.test(r.cssText))}catch{return false}}))self.spied='sheets'",
  'layout shifts': `new PerformanceObserver(l=>{for(const e of l.getEntries())for(const s of e.sources??[])${told('s.node', 'shift')}}).observe({type:'layout-shift',buffered:true})`,
  'largest paints': `new PerformanceObserver(l=>{for(const e of l.getEntries())${told('e.element', 'paint')}}).observe({type:'largest-contentful-paint',buffered:true})`,
  'a patched shadow root': "if(self.caught)self.spied='patched'",
};
const patched = script(
  'const was=Element.prototype.attachShadow;Element.prototype.attachShadow=function(o){self.caught=was.call(this,{...o,mode:"open"});return self.caught};HTMLDialogElement.prototype.showModal=function(){self.caught=this}',
);
const events = script(
  `for(const name of ['pointermove','mousemove','mouseover','focusin','scroll','selectionchange','toggle','beforetoggle','animationstart','transitionrun','keydown','click'])
    addEventListener(name,e=>{for(const one of [e.target,e.relatedTarget,e.originalTarget,e.explicitOriginalTarget,...e.composedPath()])if(one instanceof Node&&one.getRootNode()!==document&&one.isConnected)self.spied='event '+name},true)`,
);

/** Writing into it. */
const writes = {
  'text of its own':
    "host.textContent='forged';host.append(Object.assign(document.createElement('h1'),{textContent:'forged'}))",
  'a second shadow root':
    "try{host.attachShadow({mode:'open'}).append('forged');self.spied='second root'}catch{}",
  'a name for its button': "host.setAttribute('aria-label','forged');host.setAttribute('role','none')",
};

const page = (more) => story({ head: MAGENTA, ...more });
const each = (all, make) =>
  Object.entries(all).map(([name, code]) => ({ steps: ['page'], ...make(name, code) }));

export const overlay = [
  ...each(styles, (name, css) => ({
    name: `styles: ${name}`,
    threat: 9,
    html: page({ after: `<style>${css}</style>` }),
    over: 'stands',
    watch: 150,
  })),
  ...each(moves, (name, code) => ({
    name: `the page ${name}`,
    threat: 15,
    html: page({ after: onceOpen(code) }),
    over: 'either',
    watch: 900,
  })),
  ...each(fights, (name, code) => ({
    name: `the page ${name}`,
    threat: 15,
    html: page({ after: onceOpen(code) }),
    over: 'gone',
    watch: 2500,
    offered: true,
  })),
  ...each(looks, (name, code) => ({
    name: `the page looks at ${name}`,
    threat: 15,
    html: page({ head: MAGENTA + patched, after: onceOpen(code, 150) }),
    over: 'stands',
    watch: 350,
  })),
  ...each(writes, (name, code) => ({
    name: `the page writes ${name}`,
    threat: 15,
    html: page({ after: onceOpen(code) }),
    over: 'stands',
    watch: 200,
    unwritten: true,
  })),
  {
    name: 'the page looks at events',
    threat: 15,
    html: page({ after: events }),
    steps: ['page'],
    over: 'stands',
    watch: 100,
    key: 'Tab',
  },
];
