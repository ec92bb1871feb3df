// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import ko from '../../public/_locales/ko/messages.json';
import { FormatsMenu } from './FormatsMenu';
import { Reader } from './Reader';
import { StateView } from './StateView';
import { samples } from './samples';
import { Toolbar } from './Toolbar';
import { wordsFrom } from './words';

/** axe walks the whole document; a busy machine takes its time. */
const PATIENCE_MS = 30_000;

afterEach(() => render(null, document.body));

/** jsdom knows no popovers; this is what a browser says before it opens one. */
async function openPanels() {
  for (const panel of document.querySelectorAll('[popover]')) panel.dispatchEvent(new Event('beforetoggle'));
  await Promise.resolve();
}

/** Colour is for a real browser; everything else axe can judge here. */
async function complaints() {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const [locale, messages] of Object.entries({ en, ko })) {
  const words = wordsFrom(messages);
  const actions = (['readerView', 'copy', 'openTab', 'print', 'close'] as const).map((id) => ({
    id,
    run() {},
  }));

  test.each(Object.entries(samples))(
    `axe finds nothing in %s, ${locale}`,
    async (_, article) => {
      document.documentElement.lang = locale;
      document.title = article.title;
      const formats = [{ id: 'text', name: words('cleanText'), run() {} }];
      const toolbar = () => (
        <Toolbar actions={actions} words={words} notice={{ text: words('copiedWhat', 'x') }}>
          <FormatsMenu words={words} copies={() => formats} files={() => formats} />
        </Toolbar>
      );
      render(
        <Reader article={article} words={words} locale={locale} place="popup" toolbar={toolbar} />,
        document.body,
      );
      await openPanels();
      expect(document.querySelector('.panel button')).not.toBeNull();
      expect(await complaints()).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    `axe finds nothing in a state, ${locale}`,
    async () => {
      document.title = 'Onrecord';
      render(
        <StateView state="failed" words={words} actions={[{ id: 'tryAgain', run() {} }]} />,
        document.body,
      );
      expect(await complaints()).toEqual([]);
    },
    PATIENCE_MS,
  );
}
