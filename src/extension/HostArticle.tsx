import { useState } from 'preact/hooks';
import { detectedHosts } from '../outlets/detected';
import { ArticleView } from './ArticleView';
import { browser } from './browser';
import { canAskFor, type HostWish, wish } from './hosts';
import { words } from './words';

type Props = Omit<Parameters<typeof ArticleView>[0], 'switches' | 'more'> & {
  host: string;
  wished: HostWish | null;
  /** Lets the person choose in the page what is read. */
  pick(): void;
};

/** The article in the popup, with what can be switched for its host, a broadcaster we know. */
export function HostArticle({ host, wished, pick, ...view }: Props) {
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
  const hosts = canAskFor(host) ? (isDeclared ? [open] : [mark, open]) : [];
  return (
    <ArticleView
      {...view}
      switches={hosts}
      more={[
        { name: words('pickBlock'), run: pick },
        { name: words('allSettings'), run: () => void browser.runtime.openOptionsPage() },
      ]}
    />
  );
}
