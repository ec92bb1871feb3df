import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { axeOver, faintOver, OVER_PAGE } from './violations-over.mjs';

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Runs a function with the reader's closed root as `this`, which the debugger alone can reach. */
export async function inClosedRoot<Answer>(page: Page, work: string, mark = ''): Promise<Answer> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = closedRootIn(root as DomNode, mark);
  if (!found) throw new Error('no reader lies over the page');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: work,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** What is wrong in the reader over a page, or in what else lies there. */
export async function violationsOver(page: Page, what = OVER_PAGE): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const found = await inClosedRoot<string[]>(page, axeOver(what), what.mark);
  return [...found, ...(await inClosedRoot<string[]>(page, faintOver(what), what.mark))];
}

function closedRootIn(node: DomNode, mark: string): DomNode | null {
  const { attributes = [], children = [], shadowRoots = [] } = node;
  const at = attributes.indexOf('data-onrecord-reader');
  if (at >= 0 && attributes[at + 1] === mark) return shadowRoots[0] ?? null;
  for (const child of [...children, ...shadowRoots]) {
    const found = closedRootIn(child, mark);
    if (found) return found;
  }
  return null;
}
