import { OutLink } from './OutLink';
import type { View } from './view';

/** Leads to the pages before and after this one, where a story is split over several addresses. */
export function OtherPages({ view }: { view: View }) {
  const { otherPages } = view.article;
  if (!otherPages) return null;
  const { previous, next } = otherPages;
  return (
    <nav class="other-pages" lang={view.locale} aria-label={view.words('otherPages')}>
      {previous && <OutLink to={previous}>{view.words('previousPage')}</OutLink>}
      {next && <OutLink to={next}>{view.words('nextPage')}</OutLink>}
    </nav>
  );
}
