/** The selection that holds what a person selected around a node; a closed root has one of its own in Chromium. */
export function selectionIn(node: Node | null): Selection | null {
  const scope: (Node & { getSelection?(): Selection | null }) | undefined = node?.getRootNode();
  return scope?.getSelection?.() ?? getSelection();
}
