import { plainStory, script, story } from '../story.mjs';

// Threats 18 to 20: texts that make a careless pattern count for ever, pages of any size, pages that never rest. The
// bar is an answer within two seconds, whatever it is.
const KB = 1_000;
const fill = (piece, size) => piece.repeat(Math.ceil(size / piece.length));

/** Threat 18: bait, as one line of the story. */
const bait = {
  'spaces before a mark': `${fill(' ', 100 * KB)}!`,
  'open brackets': fill('(', 60 * KB),
  'open quotation marks': fill('“', 60 * KB),
  'straight quotation marks': fill('"a ', 60 * KB),
  'commas and names': fill('Kim, Lee, ', 100 * KB),
  'words of saying': fill('said told added ', 100 * KB),
  capitals: fill('Aa Bb Cc ', 100 * KB),
  'digits and dots': fill('1.1-', 100 * KB),
  'Korean subjects': fill('시장은 의원이 ', 60 * KB),
  'slashes of speaker lines': fill('Prof. A / ', 60 * KB),
  addresses: fill('a@a.', 100 * KB),
  'one endless word': fill('a', 300 * KB),
};
const elsewhere = {
  'bait in the title': { title: fill('( ', 60 * KB) },
  'bait in a name': { speaker: `Statement by ${fill('A ', 40 * KB)} / Seabright` },
};

/** Threat 19. */
const sizes = {
  'one megabyte of comments': () =>
    story({
      after: fill(
        '<div class=c><p>The ferry came late again, and <b>nobody</b> minded.</p></div>',
        1000 * KB,
      ),
    }),
  'fifty thousand elements': () => story({ body: fill('<i></i><b></b>', 50_000 * 7) }),
  'fifty thousand lines': () => story({ body: fill('clock<br>', 50_000 * 9) }),
  'five thousand levels': () => story({ body: `${'<div>'.repeat(5_000)}clock${'</div>'.repeat(5_000)}` }),
  'twenty thousand quotes': () => story({ body: fill('“We are late,” said Ina. ', 20_000 * 25) }),
  'a table of fifty thousand cells': () =>
    story({ body: `<table>${fill(`<tr>${'<td>1</td>'.repeat(50)}</tr>`, 1000 * 509)}</table>` }),
  'a very long attribute': () =>
    story({
      body: `<p title="${fill('x', 2000 * KB)}">clock</p>${fill('<i></i>', 7 * 20_000)}`,
    }),
  'thousands of data scripts': () =>
    plainStory({
      head: fill('<script type="application/ld+json">{"@type":"Thing"}</script>', 4_000 * 56),
      body: fill('<i></i>', 7 * 20_000),
    }),
  'deep data': () =>
    plainStory({
      head: `<script type="application/ld+json">${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}</script>`,
    }),
};

/** Threat 20. */
const restless = {
  'empties itself all the time': 'setInterval(()=>document.body.replaceChildren(),1)',
  'replaces its root all the time':
    "setInterval(()=>document.documentElement?.replaceWith(document.createElement('html')),1)",
  'adds nodes all the time':
    "setInterval(()=>{for(let i=0;i<50;i++)document.body.append(document.createElement('i'))},1)",
  'is busy most of the time':
    'setInterval(()=>{const end=performance.now()+150;while(performance.now()<end);},1)',
  'never yields': 'setTimeout(()=>{for(;;);},400)',
  'changes its address all the time': 'let n=0;setInterval(()=>history.replaceState(0,"","?ncd="+n++),60)',
};

export const limits = [
  ...Object.entries(bait).map(([name, body]) => ({
    name: `bait: ${name}`,
    threat: 18,
    html: story({ body }),
    shows: null,
    steps: [],
  })),
  ...Object.entries(elsewhere).map(([name, parts]) => ({
    name,
    threat: 18,
    html: story(parts),
    shows: null,
    steps: [],
  })),
  ...Object.entries(sizes).map(([name, make]) => ({
    name,
    threat: 19,
    html: make(),
    shows: null,
    steps: [],
  })),
  ...Object.entries(restless).map(([name, code]) => ({
    name: `a page that ${name}`,
    threat: 20,
    html: story({ after: script(code) }),
    shows: null,
    steps: [],
    busy: true,
    settle: 500,
  })),
];
