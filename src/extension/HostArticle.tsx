import { useState } from 'preact/hooks';
import { detectedHosts } from '../outlets/detected';
import { ArticleView } from './ArticleView';
import { canAskFor, type HostWish, wish } from './hosts';
import { words } from './words';

type Props = Omit<Parameters<typeof ArticleView>[0], 'switches'> & { host: string; wished: HostWish | null };

/** The article in the popup, with the switches for its host where we know the broadcaster. */
export function HostArticle({ host, wished, ...view }: Props) {
  const [now, setNow] = useState(wished);
  const turn = (wanted: HostWish | null) => {
    setNow(wanted); // as one sees it, until the browser's question is answered
    void wish(host, wanted)
      .catch(() => wished)
      .then(setNow);
  };
  const isDeclared = detectedHosts.includes(host);
  const mark = {
    name: words('markHost', host),
    isOn: now !== null,
    turn: (on: boolean) => turn(on ? 'mark' : null),
  };
  const open = {
    name: words('openHost', host),
    isOn: now === 'open',
    turn: (on: boolean) => turn(on ? 'open' : isDeclared ? null : 'mark'),
  };
  return <ArticleView {...view} switches={canAskFor(host) ? (isDeclared ? [open] : [mark, open]) : []} />;
}
