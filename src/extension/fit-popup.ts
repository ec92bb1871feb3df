/** Where on the screen a page stands: Firefox alone tells, and `availTop` is in no standard. */
type Placed = Window & { mozInnerScreenY: number; screen: { availTop: number } };

/**
 * Keeps the popup on the screen: Firefox lets one stand out below, where nobody can scroll to, and takes its height from
 * the page. Elsewhere the sum is no number, and no style.
 */
export function fitPopup(): void {
  window.onresize = () => {
    const { mozInnerScreenY, screen } = window as unknown as Placed;
    document.documentElement.style.maxHeight = `${screen.availTop + screen.availHeight - mozInnerScreenY}px`;
  };
}
