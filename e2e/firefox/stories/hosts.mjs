import { readFileSync } from 'node:fs';
import { check, checkSame } from '../world.mjs';

const host = 'www.cnbc.com';
const story = readFileSync('src/outlets/fixtures/cnbc-en.html', 'utf8');
const { url } = JSON.parse(readFileSync('src/outlets/fixtures/cnbc-en.json', 'utf8'));
const registered = `browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`;

/** Let the extension into a broadcaster’s pages, and out again. */
export function hosts(world) {
  const { extension, popup, page, until, visit } = world;
  const seeRegistered = async (wanted) => {
    const isIt = (got) => JSON.stringify(got) === JSON.stringify(wanted);
    checkSame(await until(() => extension.inBackground(registered), isIt), wanted, 'the hosts registered');
  };
  const kept = `browser.storage.local.get('hosts@1').then((all) => all['hosts@1'])`;
  const seeKept = async (wanted) => {
    const isIt = (got) => JSON.stringify(got) === JSON.stringify(wanted);
    checkSame(await until(() => extension.inBackground(kept), isIt), wanted, 'the wishes kept');
  };
  const seeTitle = async (wanted) =>
    checkSame(await until(extension.title, (one) => one === wanted), wanted, 'the title of the icon');
  const flip = async (label) => {
    await world.click();
    await popup.press('Settings');
    await popup.tick(label);
  };

  return {
    async 'is marked once switched on, opens by itself when that is wished, and is left alone again'() {
      await visit(story, url);
      await seeRegistered([]);
      await seeTitle('Onrecord');
      await flip(`Mark the icon on ${host}`);
      check(await extension.allow(), 'Firefox asks nobody');
      await seeRegistered([`*://${host}/*`]);
      await extension.closePopup();
      await visit(story, url);
      await seeTitle('Read this story with Onrecord');
      await world.readers(0);
      await flip(`Open the reader view by itself on ${host}`);
      await seeKept({ [host]: 'open' }); // a popup that is closed in the same moment keeps nothing
      await extension.closePopup();
      await visit(story, url);
      await world.readers(1);
      await page.type('Escape');
      await flip(`Mark the icon on ${host}`);
      await seeRegistered([]);
      await extension.closePopup();
      const { origins } = await extension.inBackground('browser.permissions.getAll()');
      check(!origins.includes(`*://${host}/*`), 'the permission is still there');
      await visit(story, url);
      await seeTitle('Onrecord');
    },
    async 'a wish without the browser’s leave does nothing, and the popup shows it off'() {
      await extension.inBackground(`browser.storage.local.set({ 'hosts@1': { '${host}': 'open' } })`);
      await visit(story, url);
      await seeRegistered([]);
      await world.click();
      await popup.press('Settings');
      await popup.see(`named('input', 'Mark the icon on ${host}…')[0]?.checked`, false);
    },
    async 'a host of no broadcaster has no switch'() {
      await visit(story, 'https://other.example/story');
      await extension.click();
      await popup.see(`all('article h1').length + named('button', 'Read it anyway').length > 0`, true);
      if (await popup.act(`all('article h1').length === 0`)) await popup.press('Read it anyway');
      await popup.press('Settings');
      await popup.see(`named('select', 'Theme…').length`, 1);
      await popup.see(`named('input', 'Mark the icon…').length`, 0);
    },
    async 'everything that is kept can be seen and forgotten'() {
      await extension.inBackground(`Promise.all([
        browser.storage.local.set({ 'picks@1': { 'harbour.example': 'main', 'tide.example#stories': 'main' } }),
        browser.storage.sync.set({ 'settings:pier.example': { version: 2, theme: 'dark' } }),
      ])`);
      await world.openOwn('/options.html');
      await page.choose('Broadcaster', 'CNBC');
      await page.tick(host);
      check(await extension.allow(), 'Firefox asks nobody');
      const listed = `all('li').some((one) => one.textContent.includes('${host}') && one.textContent.includes('CNBC'))`;
      await page.see(listed, true, 'the host by its name');
      for (const name of [
        `Switch off: ${host}`,
        'Forget: harbour.example',
        'Forget: tide.example',
        'Forget: pier.example',
      ]) {
        await page.press(name);
        await page.see(`named('button', '${name}').length`, 0);
      }
      await extension.reloadTab();
      await page.see(`content.document.body.textContent.includes('None. Where the wrong part')`, true);
      await page.choose('Broadcaster', 'CNBC');
      await page.see(`named('input', '${host}')[0]?.checked ?? null`, false, 'the box');
    },
    async 'broadcasters stand by name, in the order of the language, and switch on by the keyboard'() {
      await world.openOwn('/options.html');
      const list = `named('select', 'Broadcaster…')[0]`;
      const names = await page.own(
        `[...document.querySelector('#hosts, section[aria-labelledby=hosts]').querySelectorAll('option')].map((one) => one.textContent)`,
      );
      checkSame(names, names.toSorted(new Intl.Collator('en').compare), 'the names');
      checkSame(new Set(names).size, names.length, 'the number of different names');
      for (const known of ['CNBC', 'YTN', 'TV조선']) check(names.includes(known), `there is no ${known}`);
      check(!names.includes('KBS'), 'KBS, which is always on, is there');
      await page.act(`(${list}.focus(), true)`);
      await page.type(...'CNBC');
      await page.see(`${list}.selectedOptions[0].textContent`, 'CNBC', 'the broadcaster');
      await page.see(`named('input', '${host}').length`, 1, 'boxes of its hosts');
      await page.type('Tab');
      await page.see('name(content.document.activeElement)', host, 'the focus');
      await page.type(' ');
      check(await extension.allow(), 'Firefox asks nobody');
      await page.see(
        `all('li').some((one) => one.textContent.includes('${host}') && one.textContent.includes('marks the icon'))`,
        true,
        'the host among those that are on',
      );
      await page.see(`named('input', '${host}')[0].checked`, true, 'the box');
      await page.type(' ');
      await page.see(`named('button', 'Switch off: ${host}').length`, 0, 'ways to switch it off');
    },
    async 'how stories look is set for all places, and axe finds nothing in any theme'() {
      await world.openOwn('/options.html');
      for (const theme of ['Light', 'Sepia', 'Dark', 'High contrast']) {
        await page.choose('Theme', theme);
        checkSame(await world.violations(page), [], `what axe finds in ${theme}`);
      }
      await extension.reloadTab();
      await page.see(`all('.onrecord')[0]?.classList.contains('theme-contrast') ?? false`, true);
      await world.atSize(320, 360, 2);
      await world.fits('at 320 px');
    },
    async 'the popup leads there'() {
      await world.open(world.english.url);
      await world.click();
      await popup.press('Settings');
      await popup.press('All settings');
      await page.see(`all('h1')[0]?.textContent`, 'Settings');
    },
  };
}
