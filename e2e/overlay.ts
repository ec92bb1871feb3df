import type { CDPSession, Page } from '@playwright/test';

/** The reader over the page. Its root is closed, so a test sees it as a screen reader does. */
export interface OverlayOnPage {
  /** The accessible names of everything of a role, in order. */
  names(role: string): Promise<string[]>;
  /** The middle of something, in the window. */
  middle(role: string, name: string): Promise<[number, number]>;
  /** A real click there. */
  press(role: string, name: string): Promise<void>;
  text(): Promise<string>;
  /** The accessible name of what has the focus. */
  focused(): Promise<string | undefined>;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Looks at the overlay of a page through the accessibility tree. */
export async function overlayOn(page: Page): Promise<OverlayOnPage> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const nodes = async (): Promise<AxNode[]> => {
    await session.send('DOM.getDocument', { depth: 0 });
    const tree = await session.send('Accessibility.getFullAXTree');
    return tree.nodes.filter(({ ignored }) => !ignored) as AxNode[];
  };
  const named = async (role: string) => (await nodes()).filter((node) => node.role?.value === role);
  const middle = async (role: string, name: string): Promise<[number, number]> => {
    const node = (await named(role)).find((candidate) => candidate.name?.value === name);
    if (!node?.backendDOMNodeId) throw new Error(`the overlay has no ${role} "${name}"`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return [(left + right) / 2, (top + bottom) / 2];
  };
  return {
    middle,
    names: async (role) => (await named(role)).map((node) => node.name?.value ?? ''),
    text: async () => (await named('StaticText')).map((node) => node.name?.value ?? '').join('\n'),
    press: async (role, name) => page.mouse.click(...(await middle(role, name))),
    async focused() {
      const has = (node: AxNode) =>
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
      return (await nodes()).filter((node) => has(node) && node.role?.value !== 'RootWebArea').at(-1)?.name
        ?.value;
    },
  };
}
