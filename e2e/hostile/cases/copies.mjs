import { script, story } from '../story.mjs';

// Threats 15 and 16: copying from the reader over a page without encryption, where browsers have no clipboard but the old one, which
// asks by an event. The page shall hear nothing of it, and put nothing of its own in its place.
const MAGENTA = '<style>html,body{background:#f0f;color:#f0f}</style>';
const FORGE = "e.clipboardData?.setData('text/plain','forged');e.preventDefault();";
const onCopy = (code, names = ['copy']) =>
  `for(const name of ${JSON.stringify(names)})for(const to of [window,document])to.addEventListener(name,e=>{${code}},true);`;
const SELECT =
  "addEventListener('load',()=>{const p=document.createElement('p');p.textContent='forged';document.body.append(p);getSelection().selectAllChildren(p)});";

const ears = {
  'puts words of its own into the event': onCopy(FORGE),
  'does so and lets nobody else hear it': onCopy(`${FORGE}e.stopImmediatePropagation();`),
  'stops the event, with a selection of its own': SELECT + onCopy('e.stopImmediatePropagation();'),
  'has a selection of its own': `${SELECT}document.addEventListener('copy',e=>{if(e.isTrusted)self.spied='copy of '+getSelection()})`,
  'cancels whatever comes before a copy': onCopy(`${FORGE}e.stopImmediatePropagation();`, [
    'beforecopy',
    'copy',
    'beforeinput',
  ]),
  'reads what is copied': onCopy(
    "const d=e.clipboardData;const look=()=>{if(/harbour clock/i.test(d?.getData('text/plain')+document.activeElement?.value))self.spied='copied text'};look();queueMicrotask(look);setTimeout(look,0);",
  ),
  'hears of it': onCopy("if(e.isTrusted)self.spied='that somebody copies'", ['beforecopy', 'copy']),
  'copies again in the middle of it': onCopy(
    `if(self.again)return;self.again=true;document.execCommand('copy');const d=new DataTransfer();dispatchEvent(new ClipboardEvent('copy',{clipboardData:d,bubbles:true}));if(/harbour clock/i.test(d.getData('text/plain')))self.spied='copied text';${FORGE}`,
  ),
  'takes the name of the command': `addEventListener('DOMContentLoaded',()=>document.body.insertAdjacentHTML('beforeend','<form name="execCommand"></form><form name="body"></form><form name="addEventListener"></form>'));${onCopy(`${FORGE}e.stopImmediatePropagation();`)}`,
};

const ways = {
  'the button': { presses: 'Copy' },
  'the keys': { selects: 'h1', keys: ['Control+c'] },
};

/** It copies from a field of its own, and by the keys as any page does. */
const BEYOND_NAIVE = [
  'stops the event, with a selection of its own, the button',
  'reads what is copied, the keys',
  'copies again in the middle of it, the keys',
];

/** Copy events that no person made, while words of the reader are selected: what they carry home is what the page learns. */
const invented = script(
  "setInterval(()=>{const d=new DataTransfer();for(const to of [document.querySelector('[data-onrecord-reader]'),document,window])to?.dispatchEvent(new ClipboardEvent('copy',{clipboardData:d,bubbles:true,composed:true}));const t=d.getData('text/plain');if(t)self.spied='selected: '+t},50)",
);

export const copies = [
  ...Object.entries(ears).flatMap(([name, code]) =>
    Object.entries(ways).map(([way, acts]) => ({
      beyondNaive: BEYOND_NAIVE.includes(`${name}, ${way}`),
      name: `the page ${name}, copied with ${way} without encryption`,
      threat: 16,
      isPlain: true,
      html: story({ head: MAGENTA + script(code) }),
      steps: ['page'],
      watch: 300,
      ...acts,
      keyed: { shows: /harbour clock/i, hides: /forged/ },
      over: 'stands',
    })),
  ),
  ...[true, false].map((isPlain) => ({
    name: `the page invents copies while words are selected, ${isPlain ? 'without' : 'with'} encryption`,
    threat: 15,
    isPlain,
    html: story({ head: MAGENTA + invented }),
    steps: ['page'],
    watch: 300,
    selects: 'h1',
    keys: ['Shift'],
    later: 400,
    over: 'stands',
    beyondNaive: true, // it has no ear for copies at all
  })),
];
