import { check, checkSame } from '../world.mjs';

/** What leaves the browser: nothing. Told last, of all the stories. */
export function network(world) {
  const { page, site } = world;
  return {
    async 'the policy of our pages forbids the network'() {
      await world.openOwn('/reader.html#nothing');
      const tried = `fetch('https://news.kbs.co.kr/').then(() => 'fetched', () => 'refused')`;
      checkSame(await page.own(tried), 'refused', 'a request of ours');
    },
    'nothing we do asks the network for anything'() {
      const strays = site.asked.filter((url) => !url.endsWith('/favicon.ico') && !(url in site.pages));
      check(strays.length === 0, `asked for: ${[...new Set(strays)].join(', ')}`);
    },
  };
}
