import { script, story } from '../story.mjs';
import { onceOpen } from './overlay.mjs';

// Threats 13 and 14: messages and events that no person made, and pages that want to know who reads them.
const MARK = '[data-onrecord-reader]';
const orders =
  "for(const call of ['toggleReader','readArticle','open','copy'])for(const to of [self,...frames])to.postMessage({call,type:call,name:call,action:call,argument:null,value:true},'*')";
const FILES = [
  'popup.js',
  'popup.html',
  'content.js',
  'reader.html',
  'shared.js',
  'pages.css',
  'manifest.json',
  'icons/icon-16.png',
  'background.js',
];

const press = (init) =>
  `new KeyboardEvent('keydown',{bubbles:true,composed:true,...${JSON.stringify(init)}})`;

const spoofs = [
  { name: 'messages of the page', after: script(`setInterval(()=>{${orders}},20)`), closed: true, wait: 150 },
  {
    name: 'messages of a frame',
    after: `<iframe srcdoc="<script>setInterval(()=>{for(const call of ['toggleReader','copy'])parent.postMessage({call,type:call},'*')},20)</script>"></iframe>`,
    closed: true,
    wait: 200,
  },
  {
    name: 'message to the extension by its name',
    after: script(
      "for(const call of ['readArticle','pageDetected','toggleReader'])self.chrome?.runtime?.sendMessage?.('EXTENSION',{call,argument:'article'},r=>{if(r)self.spied='answer'})",
    ),
    settle: 250,
  },
  {
    name: 'connection to the extension by its name',
    after: script(
      "try{const p=self.chrome?.runtime?.connect?.('EXTENSION');if(p)self.spied='connected'}catch{}",
    ),
    settle: 100,
  },
  {
    name: 'invented Escape',
    after: onceOpen(`for(const to of [host,document,window])to.dispatchEvent(${press({ key: 'Escape' })})`),
    over: 'stands',
  },
  {
    name: 'invented keys of the reader',
    after: onceOpen(
      `for(const key of 'jck?')for(const to of [host,document,window])to.dispatchEvent(new KeyboardEvent('keydown',{key,bubbles:true,composed:true}))`,
    ),
    over: 'stands',
    quiet: true,
  },
  {
    name: 'invented click',
    after: onceOpen(
      "host.click();for(let x=20;x<900;x+=40)host.dispatchEvent(new MouseEvent('click',{bubbles:true,composed:true,clientX:x,clientY:30}))",
    ),
    over: 'stands',
    quiet: true,
  },
  {
    name: 'invented copy command',
    after: onceOpen(
      "document.execCommand('copy');host.dispatchEvent(new ClipboardEvent('copy',{bubbles:true}));host.click()",
    ),
    quiet: true,
    over: 'stands',
  },
  {
    name: 'element that pretends to be the reader',
    after: `<script>const x=document.createElement('div');x.setAttribute('data-onrecord-reader','');document.documentElement.append(x)</script>`,
    over: 'stands',
    pretends: true,
  },
];

const prints = [
  {
    name: 'marks in the document',
    code: `setTimeout(()=>{const all=[...document.documentElement.attributes,...document.body.attributes].map(a=>a.name).filter(n=>n!=='lang');if(all.length||document.querySelector('${MARK}'))self.spied='marks '+all},150)`,
  },
  {
    name: 'changes after loading',
    code: "addEventListener('load',()=>setTimeout(()=>new MutationObserver(()=>{self.spied='changes'}).observe(document,{childList:true,subtree:true,attributes:true}),0));const was=document.documentElement.attributes.length;setTimeout(()=>{if(document.documentElement.attributes.length!==was)self.spied='attributes'},150)",
  },
  {
    name: 'files of the extension',
    code: `for(const f of ${JSON.stringify(FILES)})fetch('ORIGIN/'+f).then(()=>{self.spied='file '+f},()=>{})`,
  },
  {
    name: 'pictures and scripts of the extension',
    code: `for(const f of ${JSON.stringify(FILES)})for(const tag of ['img','script','link']){const e=document.createElement(tag);e.onload=()=>{self.spied='loaded '+f};e.rel='stylesheet';e.src=e.href='ORIGIN/'+f;document.head.append(e)}`,
  },
  {
    name: 'data set of the root',
    code: "setTimeout(()=>{if(Object.keys(document.documentElement.dataset).length)self.spied='data '+Object.keys(document.documentElement.dataset)},150)",
  },
];

export const strangers = [
  ...spoofs.map(({ after, ...one }) => ({
    threat: 13,
    steps: ['page'],
    watch: 200,
    html: story({ head: '<style>html,body{background:#f0f;color:#f0f}</style>', after }),
    ...one,
  })),
  ...prints.map(({ name, code }) => ({
    name: `looks for ${name}`,
    threat: 14,
    settle: 300,
    html: story({
      head: script(code)
        .replace('<script>', '<script>addEventListener("DOMContentLoaded",()=>{')
        .replace('</script>', '})</script>'),
    }),
    steps: [],
  })),
];
