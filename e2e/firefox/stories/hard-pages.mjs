import { check } from '../world.mjs';

const comment = '<div class="comment"><p>The ferry came late again, and <b>nobody</b> minded.</p></div>\n';
const [none, story] = ['No article here', 'A white ferry leaves the pier'];

/** What a page throws at us, and what the popup may answer. A person waits two seconds, not longer. */
export function hardPages(world) {
  const { extension, popup, english, visit } = world;
  const sample = english.html;
  const inBody = (script) => sample.replace('</body>', `<script>${script}</script></body>`);
  const tools =
    '<body><form id="browser"><input name="runtime" id="x"></form><img name="querySelector"><img name="createElement"><p id="module"></p><p id="exports"></p><i';
  const pages = {
    'an empty document': { html: '', says: [none] },
    'an SVG': {
      html: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">[LEAD]</text></svg>',
      type: 'image/svg+xml',
      says: [none],
    },
    'plain text': { html: '[LEAD]\nwords', type: 'text/plain', says: [none] },
    XML: { html: '<news><lead>words</lead></news>', type: 'application/xml', says: [none] },
    'a page without a body': {
      html: '<!doctype html><title>x</title><script>document.body?.remove();onload=()=>document.body.remove()</script>',
      says: [none],
    },
    'a page without any element': {
      html: '<script>onload=()=>document.documentElement.remove()</script>',
      says: [none],
    },
    'a frameset': {
      html: '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>',
      says: [''],
    },
    'a page of 5 MB': {
      html: sample.replace('</body>', `${comment.repeat(5_000_000 / comment.length)}</body>`),
      says: [story],
    },
    'a page that empties itself all the time': {
      html: inBody('setInterval(() => document.body.replaceChildren(), 1)'),
      says: [none, story],
    },
    'a page that replaces its root all the time': {
      html: inBody(
        "setInterval(() => document.documentElement?.replaceWith(document.createElement('html')), 1)",
      ),
      says: [none, story],
    },
    'a page that names its elements like our tools': { html: sample.replace('<body', tools), says: [''] },
  };

  /** On the popup's own clock, which starts when the popup does: how soon the driver hears of it is not our speed. */
  async function answerInTime(says) {
    await extension.click();
    const answer = `(() => {
      const said = all('.onrecord')[0]?.textContent ?? '';
      return said !== '' && ${JSON.stringify(says)}.some((words) => said.includes(words)) && content.performance.now();
    })()`;
    const watch = `(async () => {
      for (let tries = 0; tries < 200; tries++) {
        const took = ${answer};
        if (took) return took;
        await new Promise((done) => content.setTimeout(done, 10));
      }
      return 'not ' + all('.onrecord')[0]?.textContent.slice(0, 100);
    })()`;
    const took = await popup.act(watch);
    check(took < 2_000, `the answer took ${took} ms`);
  }

  const stories = Object.entries(pages).map(([called, { html, type, says }]) => [
    `${called}: a clear answer within two seconds`,
    async () => {
      await visit(
        type ? { body: html, headers: { 'content-type': type } } : html,
        'https://hard.example/story',
      );
      await answerInTime(says);
    },
  ]);
  return {
    ...Object.fromEntries(stories),
    async 'a page still on its way: the popup says so, then reads it by itself'() {
      let arrive;
      const url = 'https://slow.example/';
      world.site.pages[`${url}slow.js`] = {
        body: new Promise((done) => {
          arrive = () => done('');
        }),
        headers: { 'content-type': 'text/javascript' },
      };
      world.site.pages[url] = sample.replace('</head>', '<script src="/slow.js"></script></head>');
      await world.inPage(`void location.assign('${url}')`); // the driver's own way waits for the page, and holds all else up
      await extension.address((address) => address === url);
      await extension.click();
      await popup.see(`root().body.innerText.includes('The page is still loading')`, true);
      arrive();
      await popup.see(`root().body.innerText.includes('${story}')`, true);
      world.site.pageLoaded();
    },
    async 'a page that never yields: the popup says so within two seconds'() {
      await visit(inBody('setTimeout(() => { for (;;); }, 500)'), 'https://hang.example/');
      await new Promise((done) => setTimeout(done, 1_000));
      try {
        await answerInTime(['could not be read', 'still loading']);
      } finally {
        process.kill(await extension.processOfTab(), 'SIGKILL'); // it would hold every page after it
      }
    },
  };
}
