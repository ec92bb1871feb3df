import { expect, test } from './browser';

test('the popup opens where it was left: filter and scroll, and anew on another page', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const chip = popup.getByRole('button', { name: /Do Han-sol/ });
  await chip.click();
  await popup.evaluate(() => scrollTo(0, 333));
  await popup.waitForTimeout(400);
  await popup.close();

  const again = await extension.click(article);
  await expect(again.getByRole('button', { name: /Do Han-sol/ })).toHaveAttribute('aria-pressed', 'true');
  const scroll = () => again.evaluate(() => scrollY);
  await expect.poll(scroll).toBe(333);
  await again.close();

  await article.goto('https://news.kbs.co.kr/news/pc/view/view.do?ncd=7654321');
  const other = await extension.click(article);
  await expect(other.getByRole('button', { name: /Do Han-sol/ })).toHaveAttribute('aria-pressed', 'false');
  expect(await other.evaluate(() => scrollY)).toBe(0);
});
