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
        <Address address={sourceAddress(view.article)} />
      </p>
      {kept.of > 0 && (
        <p class="kept" lang={view.locale}>
          {view.words('kept', printed.kept.words, printed.kept.of)}
        </p>
      )}
      <LeftOut view={view} />
    </footer>
  );
}

function Address({ address }: { address: string }) {
  const href = safeAddress(address);
  if (!href) return <span class="address">{address}</span>;
  return (
    <a class="address" href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {address}
    </a>
  );
}
