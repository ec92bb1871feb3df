import type { Words } from './words';

interface Props {
  words: Words;
  /** The key that opens the reader view, as the browser prints it; "" when it has none. */
  shortcut: string;
  /** Of the settings: theme and type. */
  classes: string;
  measures: Record<string, string>;
  trySample(): void;
}

/** What a person who just installed it wants to know, on one screen. */
export function WelcomeView({ words, shortcut, classes, measures, trySample }: Props) {
  return (
    <div class={`onrecord place-tab ${classes}`} style={measures}>
      <main class="column welcome">
        <h1>{words('welcomeTitle')}</h1>
        <p>{words('welcomeText')}</p>
        <p>{words('welcomePin')}</p>
        <p>{shortcut ? words('welcomeKey', shortcut) : words('welcomeNoKey')}</p>
        <p>{words('welcomePrivate')}</p>
        <button type="button" class="tool" onClick={trySample}>
          {words('trySample')}
        </button>
      </main>
    </div>
  );
}
