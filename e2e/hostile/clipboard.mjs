/** What lies on the clipboard of a Chromium, seen from a page; beside it where the page has no encryption and so no clipboard. */
export function clipboardOf(context) {
  const own = new WeakSet();
  let origin = 'about:blank';

  async function within(page, work) {
    const isPlain = page.url().startsWith('http:');
    const one = isPlain ? await context.newPage() : page;
    if (isPlain) own.add(one);
    if (isPlain) await one.goto(origin).catch(() => {});
    await one.bringToFront();
    const answer = await work(one).catch(() => null);
    if (isPlain) await one.close();
    return answer;
  }

  return {
    /** Lets the pages of a site read and write it. */
    grant(site) {
      origin = site;
      return context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    },
    read: (page) => within(page, (one) => one.evaluate(() => navigator.clipboard.readText())),
    write: (page, text) =>
      within(page, (one) => one.evaluate((words) => navigator.clipboard.writeText(words), text)),
    /** Whether a page was opened here and not by an attack. */
    isOwn: (page) => own.has(page),
  };
}
