import { render } from 'preact';
import { readerStates } from '../StateView';
import { samples } from '../samples';

const choices = {
  shows: ['all', ...Object.keys(samples), ...readerStates],
  place: ['all', 'popup', 'page', 'tab'],
  theme: ['all', 'light', 'sepia', 'dark', 'contrast'],
  words: ['both', 'en', 'ko'],
};
const widths: Record<string, number> = { popup: 420, page: 900, tab: 1280, narrow: 320 };

type Choice = Record<keyof typeof choices, string>;

/** Every sample and state in every place, theme and language, each in a frame of its own. */
function Gallery({ choice }: { choice: Choice }) {
  const either = (value: string, all: string, values: string[]) => (value === all ? values : [value]);
  const frames = either(choice.shows, 'all', choices.shows.slice(1)).flatMap((shows) =>
    either(choice.words, 'both', ['en', 'ko']).flatMap((words) =>
      either(choice.theme, 'all', ['light', 'sepia', 'dark', 'contrast']).flatMap((theme) =>
        either(choice.place, 'all', ['popup', 'page', 'tab', 'narrow']).map((place) => ({
          shows,
          words,
          theme,
          place,
        })),
      ),
    ),
  );
  return (
    <>
      <form onChange={(event) => event.currentTarget.requestSubmit()}>
        {Object.entries(choices).map(([name, values]) => (
          <label key={name}>
            {name}{' '}
            <select name={name}>
              {values.map((value) => (
                <option key={value} selected={value === choice[name as keyof Choice]}>
                  {value}
                </option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <main>
        {frames.map(({ shows, words, theme, place }) => (
          <figure key={shows + words + theme + place}>
            <figcaption>{`${shows}: ${place}, ${theme}, ${words}`}</figcaption>
            <iframe
              loading="lazy"
              title={`${shows} ${place} ${theme} ${words}`}
              width={widths[place]}
              height={place === 'popup' ? 600 : 800}
              src={`./frame.html?${new URLSearchParams({ shows, place, theme, words })}`}
            />
          </figure>
        ))}
      </main>
    </>
  );
}

const asked = new URLSearchParams(location.search);
const choice: Choice = {
  shows: asked.get('shows') ?? 'ferry',
  place: asked.get('place') ?? 'all',
  theme: asked.get('theme') ?? 'all',
  words: asked.get('words') ?? 'both',
};
render(<Gallery choice={choice} />, document.body);
