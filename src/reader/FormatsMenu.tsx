import { closePanel, ToolMenu } from './ToolMenu';
import type { Words } from './words';

/** A form the story can leave in. */
export interface Format {
  id: string;
  /** What it is called, in the language of the interface. */
  name: string;
  run(event: Event): void;
}

/** Every form but the plain one that `Copy` gives: what can be copied, and what can be saved as a file. */
export function FormatsMenu(props: {
  words: Words;
  copies(): readonly Format[];
  files(): readonly Format[];
}) {
  const { words, copies, files } = props;
  return (
    <ToolMenu id="formats" name={words('formats')}>
      {() => (
        <>
          <Items title={words('copyAs')} formats={copies()} />
          <Items title={words('saveAs')} formats={files()} />
        </>
      )}
    </ToolMenu>
  );
}

function Items({ title, formats }: { title: string; formats: readonly Format[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {formats.map(({ id, name, run }) => (
          <li key={id}>
            <button
              type="button"
              class="item"
              onClick={(event) => {
                closePanel(event);
                run(event);
              }}
            >
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
