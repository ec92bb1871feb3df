// One attack from beginning to end: the page loads, a person clicks, the reader shows, copies, opens over the page.
// Whatever got through is a breach: the signal's name and what was seen.
import { WORDS } from './story.mjs';

/** What a breach of time begins with. */
const SLOW = 'no answer';
const LACKS = /^(?:no answer|text missing|clipboard lacks)/;

/** Whether all that is wrong is that something did not come, which a machine that does something else can do as well. */
export const isLate = (breaches) => breaches.length > 0 && breaches.every((breach) => LACKS.test(breach));

const OWNED = 'self.owned ?? 0';
const SPIED = 'self.spied ?? null';
const NOTHING = { owned: 0, polluted: false, residue: [], text: '' };

/** What the reader's own documents show of an attack. */
function breachesIn(states, { shows = WORDS, hides }, place) {
  const text = states.map((state) => state.text).join('\n');
  const all = states.length > 0 ? states : [NOTHING];
  return [
    ...all.filter(({ owned }) => owned > 0).map(() => `code ran in the ${place}`),
    ...all.filter(({ polluted }) => polluted).map(() => `prototype polluted in the ${place}`),
    ...[...new Set(all.flatMap(({ residue }) => residue))].map((what) => `markup in the ${place}: ${what}`),
    ...(shows && !shows.test(text) ? [`text missing in the ${place}: ${text.slice(0, 60).trim()}`] : []),
    ...(hides?.test(text) ? [`text forged in the ${place}: ${hides.exec(text)[0].slice(0, 60)}`] : []),
  ];
}

const copyBreaches = (text, { shows, hides }) => [
  ...(shows && !shows.test(text ?? '') ? [`clipboard lacks its text: ${String(text).slice(0, 60)}`] : []),
  ...(hides?.test(text ?? '')
    ? [`clipboard forged: ${JSON.stringify(hides.exec(text)[0]).slice(0, 60)}`]
    : []),
];

/** How long a person waits for the popup to say something, on the popup's own clock. */
const PATIENCE_MS = 2_000;
const CLIP = 'what was copied before';

/** Opens the reader over the page and watches what the page does about it. */
async function overThePage(browser, popup, attack) {
  await popup.press('Reader view');
  await popup.ended();
  for (let tries = 0; tries < 20 && !(await browser.isOpen()); tries++) await browser.wait(50);
  await browser.wait(attack.watch ?? 30);
  if (attack.selects) await browser.pressIn(attack.selects, 3);
  for (const key of attack.keys ?? (attack.key ? [attack.key] : [])) await browser.type(key);
  if (attack.pressed) await browser.pressAt(...attack.pressed);
  if (attack.presses) await browser.pressIn(attack.presses);
  if (attack.keys || attack.pressed || attack.presses) await browser.wait(attack.later ?? 150);
  const isOpen = await browser.isOpen();
  const isStanding = attack.over && (await browser.isStanding());
  const fell = {
    stands: !isOpen || !isStanding,
    either: isOpen && !isStanding,
    gone: isOpen,
  };
  return [
    ...(attack.over && fell[attack.over]
      ? [`the reader over the page: open ${isOpen}, seen ${isStanding}`]
      : []),
    ...(attack.quiet && (await browser.clipboard()) !== CLIP ? ['clipboard changed without a press'] : []),
    ...(attack.keyed ? copyBreaches(await browser.clipboard(), attack.keyed) : []),
    ...(attack.unforged && /forged/.test(await browser.readerText()) ? ['text forged in the reader'] : []),
  ];
}

/** An article that somebody put into the storage, shown in the reader's own tab. */
async function fromStorage(browser, attack) {
  const tab = await browser.stored(attack);
  const breaches = breachesIn(await tab.probe(), attack, 'tab');
  await tab.close();
  return breaches;
}

/** The popup's documents once they show what they must; on a busy machine it first says that the page is slow. */
async function shown(browser, popup, { shows = WORDS }) {
  for (let tries = 0; ; tries++) {
    const states = await popup.probe();
    if (tries === 8 || !shows || states.some(({ text }) => shows.test(text))) return states;
    await browser.wait(250);
  }
}

/** What a person does: click, read, copy, open in a tab or over the page. */
async function walk(browser, attack, steps) {
  const breaches = [];
  let popup = null;
  const click = async () => {
    const fresh = await browser.popup();
    if (fresh.took > PATIENCE_MS) throw new Error(`${fresh.took} ms`);
    return fresh;
  };
  const next = async () => {
    const one = popup ?? (await click());
    popup = null;
    return one;
  };
  if (attack.fault === 'before') await browser.stopBackground();
  popup = await click();
  if (attack.wait) await browser.wait(attack.wait);
  breaches.push(...breachesIn(await shown(browser, popup, attack), attack, 'popup'));
  if (attack.fault === 'popup') await browser.stopBackground();
  if (attack.closed && (await browser.isOpen())) breaches.push('the reader opened unasked');
  for (const step of steps) {
    const one = await next();
    if (step === 'copy') {
      await one.press('Copy');
      await one.notice();
      breaches.push(...copyBreaches(await browser.clipboard(), attack.copied ?? { shows: WORDS }));
    } else if (step === 'tab') {
      const tab = await browser.tab(one);
      breaches.push(...breachesIn(await tab.probe(), attack, 'tab'));
      await tab.close();
    } else breaches.push(...(await overThePage(browser, one, attack)));
  }
  if (popup) await popup.close();
  return breaches;
}

/** What the page itself noticed, did or had done to it, between two looks. */
async function aftermath(browser, site, attack, before) {
  if (attack.busy) return (await browser.strangers()).map((url) => `opened ${url.slice(0, 60)}`);
  const after = await browser.inPage(OWNED);
  const spied = await browser.inPage(SPIED);
  const requests = site.asked.slice(before.asked).filter((url) => /beacon\.invalid/.test(url));
  return [
    ...(after > before.owned ? ['code of the page ran again, through the reader'] : []),
    ...(spied !== null ? [`the page saw: ${String(spied).slice(0, 60)}`] : []),
    ...browser.dialogs.map((text) => `dialog: ${text.slice(0, 40)}`),
    ...(browser.address() === before.address ? [] : [`navigation: ${browser.address().slice(0, 60)}`]),
    ...(await browser.strangers()).map((url) => `opened ${url.slice(0, 60)}`),
    ...[...new Set(requests)].map((url) => `request: ${url}`),
  ];
}

/** Tries one case; answers the breaches, none when the reader held, every address asked for, and if the browser can go on. */
export async function tryCase(browser, site, attack) {
  const { steps = ['page'] } = attack;
  const first = site.asked.length;
  const breaches = [];
  let isFit = true;
  if (steps[0] === 'stored') {
    breaches.push(...(await fromStorage(browser, attack)));
  } else {
    await browser.visit(attack.url, attack.settle);
    if (attack.quiet || attack.keyed) await browser.setClipboard(CLIP);
    browser.dialogs.length = 0;
    const before = {
      owned: (await browser.inPage(OWNED)) ?? 0,
      asked: site.asked.length,
      address: browser.address(),
    };
    try {
      breaches.push(...(await walk(browser, attack, steps)));
    } catch (error) {
      breaches.push(`${SLOW}: ${error.message.split('\n')[0].slice(0, 90)}`);
    }
    breaches.push(...(await aftermath(browser, site, attack, before)));
    isFit = (await browser.leave()) !== false;
  }
  return { breaches, isFit, requests: site.asked.slice(first) };
}
