import { BEACON, script, story } from '../story.mjs';
import { onceOpen } from './overlay.mjs';

// Threats 13, 15 and 16: looking into the reader by way of the browser's own services, writing into it, and taking part
// when a person copies from it. `Copy` and `Close` stand in the reader and not in the page.
const MAGENTA = '<style>html,body{background:#f0f;color:#f0f}</style>';
const spy = (test, what) => `if(${test})self.spied='${what}';`;
const OURS = '/Copy|Reader view|Close/.test';

const looks = {
  'what selecting all selects': `document.execCommand('selectAll');${spy(`${OURS}(String(getSelection()))`, 'selection')}`,
  'what the selection reaches':
    'const s=getSelection();s.selectAllChildren(document.documentElement);' +
    spy(`${OURS}(String(s))||host.contains(s.focusNode)&&s.focusNode!==host`, 'selection'),
  'what a range holds':
    'const r=document.createRange();r.selectNode(host);' +
    spy(`${OURS}(r.cloneContents().textContent)`, 'range'),
  'a copy of the host': `const one=host.cloneNode(true);${spy('one.shadowRoot||one.childNodes.length>0', 'clone')}`,
  'its markup with every root':
    "const html=document.documentElement.getHTML?.({serializableShadowRoots:true})??'';" +
    spy('/onrecord[\'" ]/.test(html)', 'markup'),
  'its slot': `host.append('forged');${spy('host.firstChild?.assignedSlot', 'slot')}`,
  'its parts': spy("host.matches(':has(*)')||getComputedStyle(host,'::part(x)').content==='x'", 'part'),
  'its tree of accessibility': spy(`${OURS}(host.computedName??host.ariaLabel??'')`, 'name'),
  'its dialogs': spy("document.querySelector('dialog,:modal:not(html):not([data-x])')", 'dialog'),
  'its internals': `try{const all=host.attachInternals();${spy('all.shadowRoot', 'internals')}}catch{}`,
  'where the pointer is':
    'for(let x=9;x<900;x+=90)for(let y=9;y<500;y+=50)for(const one of document.elementsFromPoint(x,y))' +
    spy('one.getRootNode()!==document', 'point'),
  'the timings of the browser':
    "setTimeout(()=>{const all=JSON.stringify(performance.getEntries());if(all.includes('extension://'))self.spied='timing '+all.slice(all.indexOf('extension://')-9).slice(0,60)},60);",
  'frames that took long':
    "try{new PerformanceObserver(l=>{if(JSON.stringify(l.getEntries()).includes('extension://'))self.spied='long frame'}).observe({type:'long-animation-frame',buffered:true})}catch{}",
  'the timings of events':
    "try{new PerformanceObserver(l=>{for(const {target} of l.getEntries())if(target&&target.getRootNode()!==document&&target.isConnected)self.spied='event timing'}).observe({type:'event',durationThreshold:16,buffered:true})}catch{}",
  'sheets of every root':
    "for(const one of [...document.styleSheets,...document.adoptedStyleSheets])try{if([...one.cssRules].some(r=>/onrecord/.test(r.cssText)))self.spied='sheet'}catch{}",
  'what was picked up by a tree walker':
    'const w=document.createTreeWalker(document,NodeFilter.SHOW_ALL);while(w.nextNode())' +
    spy("w.currentNode.localName==='dialog'||w.currentNode.getRootNode()!==document", 'walker'),
  'its names by an expression':
    'const found=document.evaluate("//*[contains(text(),\'Copy\')]",document,null,9,null).singleNodeValue;' +
    spy("found&&found.localName!=='script'", 'expression'),
};

/** There before the reader opens. */
const ears = {
  'constructors of shadow roots':
    "for(const name of ['attachShadow','attachInternals','append','showModal'])for(const proto of [Element.prototype,HTMLElement.prototype,HTMLDialogElement.prototype])if(proto[name]){const was=proto[name];proto[name]=function(...all){self.spied=name;return was.apply(this,all)}};",
  'constructors of sheets':
    "const was=CSSStyleSheet.prototype.replaceSync;CSSStyleSheet.prototype.replaceSync=function(t){self.spied='sheet';return was.call(this,t)};",
  'getters of the document':
    "for(const name of ['title','body','head','documentElement','readyState']){const d=Object.getOwnPropertyDescriptor(Document.prototype,name);Object.defineProperty(document,name,{configurable:true,get(){const stack=String(new Error().stack);if(stack.includes('extension://'))self.spied='getter '+name;return d.get.call(this)}})};",
  'getters of every element':
    "for(const [proto,name] of [[Node.prototype,'textContent'],[Node.prototype,'nodeType'],[Element.prototype,'localName'],[HTMLElement.prototype,'innerText']]){const d=Object.getOwnPropertyDescriptor(proto,name);Object.defineProperty(proto,name,{configurable:true,get(){const stack=String(new Error().stack);if(stack.includes('extension://'))self.spied='getter '+name;return d.get.call(this)}})};",
  'reports of the policy': '',
  'own elements that are touched':
    "customElements.define('x-ear',class extends HTMLElement{static observedAttributes=['class','style','id','lang','inert','aria-hidden'];attributeChangedCallback(n){if(self.armed)self.spied='touched '+n}disconnectedCallback(){if(self.armed)self.spied='moved'}});addEventListener('load',()=>{const all=document.querySelector('#contents');const ear=document.createElement('x-ear');all.before(ear);ear.append(all);setTimeout(()=>{self.armed=true},50)});",
};

const copying = {
  'listens on the window': "addEventListener('copy',e=>{FORGE},true)",
  'listens on the window for every step':
    "for(const n of ['beforecopy','copy','cut'])for(const to of [window,document])to.addEventListener(n,e=>{FORGE},true)",
  'empties the selection when a key is pressed':
    "addEventListener('keydown',()=>{getSelection().removeAllRanges()},true)",
};
const FORGE = "e.clipboardData?.setData('text/plain','forged');e.preventDefault()";

const writing = {
  'edits the whole document':
    "document.designMode='on';document.execCommand('selectAll');document.execCommand('insertText',false,'forged');document.execCommand('delete')",
  'edits at the focus':
    "document.documentElement.contentEditable='true';host.contentEditable='true';document.execCommand('insertHTML',false,'<b>forged</b>')",
  'drops text':
    "const data=new DataTransfer();data.setData('text/plain','forged');for(const n of ['dragenter','dragover','drop','paste'])host.dispatchEvent(new DragEvent(n,{bubbles:true,composed:true,dataTransfer:data,clientX:300,clientY:300}))",
};

const focus = {
  'takes the focus into a frame':
    "const frame=document.createElement('iframe');frame.srcdoc='<input autofocus>';frame.onload=()=>{setInterval(()=>{frame.contentWindow.focus();frame.contentDocument.querySelector('input').focus()},20);frame.contentWindow.addEventListener('keydown',e=>{if(e.isTrusted&&host.isConnected)self.spied='key '+e.key},true)};document.body.append(frame)",
  'takes the focus into a field':
    "const field=document.createElement('input');document.documentElement.append(field);field.onkeydown=e=>{if(e.isTrusted)self.spied='key '+e.key};setInterval(()=>field.focus(),20)",
  'takes the focus into a field of a closed root':
    "const box=document.createElement('div');document.body.append(box);const field=document.createElement('input');box.attachShadow({mode:'closed'}).append(field);field.onkeydown=e=>{if(e.isTrusted)self.spied='key '+e.key};setInterval(()=>field.focus(),20)",
};

const page = (more) => story({ head: MAGENTA, ...more });
const each = (all, make) =>
  Object.entries(all).map(([name, code]) => ({ steps: ['page'], ...make(name, code) }));

export const peeks = [
  ...each(looks, (name, code) => ({
    name: `the page looks at ${name}`,
    threat: 15,
    html: page({ after: onceOpen(code, 150) }),
    over: 'either',
    watch: 400,
    key: 'Tab',
  })),
  ...each(ears, (name, code) => ({
    name: `the page listens to ${name}`,
    threat: 15,
    page: {
      body: page({ head: MAGENTA + script(code) }),
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...(name === 'reports of the policy' && {
          'content-security-policy': `default-src 'none'; style-src 'none'; report-uri ${BEACON.replace('ID', 't15-reports')}/csp`,
        }),
      },
    },
    beyondNaive: true, // it patches nothing and breaks no policy; the signal is a thing only a careless shadow root sets off
    over: 'stands',
    watch: 300,
  })),
  ...each(copying, (name, code) => ({
    name: `the page ${name} while a person copies with the keys`,
    threat: 16,
    html: page({ head: MAGENTA + script(code.replaceAll('FORGE', FORGE)) }),
    keys: ['Control+a', 'Control+c'],
    watch: 300,
    keyed: { hides: /forged/ },
    over: 'stands',
  })),
  ...each(writing, (name, code) => ({
    name: `the page ${name} of the reader`,
    threat: 15,
    html: page({ after: onceOpen(code, 150) }),
    over: 'stands',
    watch: 300,
    unforged: true,
  })),
  ...each(focus, (name, code) => ({
    name: `the page ${name}`,
    threat: 13,
    html: page({ after: onceOpen(code) }),
    over: 'either',
    watch: 400,
    keys: ['x', 'y'],
  })),
];
