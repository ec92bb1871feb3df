import type { Page } from '@playwright/test';

interface Context {
  id: number;
  origin: string;
  auxData?: { type?: string };
}

/** Runs an expression among the extension's own scripts in a page, where no page script can look. */
export async function inWorldOf(page: Page, extensionId: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<Context>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.endsWith(extensionId)) done(context);
    });
  });
  await session.send('Runtime.enable');
  const { id } = await found;
  const { result } = await session.send('Runtime.evaluate', {
    contextId: id,
    expression,
    awaitPromise: true,
  });
  await session.detach();
  return result.value;
}
