import { script, story } from '../story.mjs';

// Threats 13 and 15: a page that was there first hears every press and key before the reader does, and can keep them. A
// reader that nobody can use gives way.
const swallowing = (names) =>
  script(
    `for(const name of ${JSON.stringify(names)})addEventListener(name,e=>{e.stopImmediatePropagation();e.preventDefault()},true)`,
  );
const KEYS = ['keydown', 'keypress', 'keyup'];
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'];

const swallowed = {
  'every press': { names: PRESSES, pressed: [300, 300] },
  'every press and key': { names: [...PRESSES, ...KEYS], keys: ['Escape', 'x'], pressed: [300, 300] },
  'every click': { names: ['click'], keys: ['Tab', 'Tab', 'Enter'] },
};

export const presses = [
  ...Object.entries(swallowed).map(([name, { names, ...acts }]) => ({
    name: `the page swallows ${name}`,
    threat: 15,
    html: story({ head: swallowing(names) }),
    steps: ['page'],
    watch: 300,
    ...acts,
    later: 900,
    over: 'gone',
  })),
  {
    name: 'the page only listens to presses and keys',
    threat: 13,
    html: story({ head: script("for(const name of ['keydown','click'])addEventListener(name,()=>{},true)") }),
    steps: ['page'],
    keys: ['x', 'Tab', 'ArrowDown'],
    pressed: [300, 300],
    later: 900,
    over: 'stands',
    beyondNaive: true, // no attack: keys alone are no reason to give way
  },
];
