import { sourceAddress } from '../export/source-address';
import { LeftOut } from './LeftOut';
import { OtherPages } from './OtherPages';
import { OutLink } from './OutLink';
import { safeAddress } from './safe-address';
import type { View } from './view';

/** What stands after the story: where it goes on, credits, then where it comes from. */
export function ArticleFooter({ view }: { view: View }) {
  const { credits, outlet, program, kept } = view.article;
  const { printed } = view;
  const address = sourceAddress(view.article);
  const source = [outlet, program, printed.published].filter(Boolean);
  return (
    <footer class="foot" dir="ltr">
      <OtherPages view={view} />
      {credits.length > 0 && (
        <>
          <h2 lang={view.locale}>{view.words('credits')}</h2>
          <ul class="credits">
            {credits.map((credit) => (
              <li key={credit} dir="auto">
                {credit}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 lang={view.locale}>{view.words('source')}</h2>
      <p class="source">
        {source.length > 0 && <span>{source.join(' · ')}</span>}
        <OutLink to={address}>{address}</OutLink>
      </p>
      {kept.of > 0 && (
        <p class="kept" lang={view.locale}>
          {view.words('kept', printed.kept.words, printed.kept.of)}{' '}
          {safeAddress(address) && <OutLink to={address}>{view.words('originalPage')}</OutLink>}
        </p>
      )}
      <LeftOut view={view} />
    </footer>
  );
}
