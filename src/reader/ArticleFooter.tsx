import { sourceAddress } from '../export/source-address';
import { LeftOut } from './LeftOut';
import { safeAddress } from './safe-address';
import type { View } from './view';

/** What stands after the story: credits, then where it comes from. */
export function ArticleFooter({ view }: { view: View }) {
  const { credits, outlet, program, kept } = view.article;
  const { printed } = view;
  const source = [outlet, program, printed.published].filter(Boolean);
  return (
    <footer class="foot" dir="ltr">
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
        <Original view={view}>{sourceAddress(view.article)}</Original>
      </p>
      {kept.of > 0 && (
        <p class="kept" lang={view.locale}>
          {view.words('kept', printed.kept.words, printed.kept.of)}{' '}
          {safeAddress(sourceAddress(view.article)) && (
            <Original view={view}>{view.words('originalPage')}</Original>
          )}
        </p>
      )}
      <LeftOut view={view} />
    </footer>
  );
}

/** Words that lead to the page the story is from, where its address may be a link. */
function Original({ view, children }: { view: View; children: string }) {
  const href = safeAddress(sourceAddress(view.article));
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
