import type { Block } from '../article';
import { placeOf } from './aloud/spoken-lines';
import { TextView } from './TextView';
import type { View } from './view';

/** A table that scrolls sideways by itself when it is wider than the column. */
export function TableView(props: { block: Extract<Block, { type: 'table' }>; view: View; place: string }) {
  const { block, view, place } = props;
  const [first, ...rest] = block.rows;
  const head = block.header ? first : undefined;
  const rows = block.header ? rest : block.rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be within reach of the keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="table" role="group" aria-label={view.words('table')} tabIndex={0}>
      <table>
        {head && (
          <thead>
            <tr>
              {head.map((text, column) => (
                <th key={column} scope="col" dir="auto" data-place={placeOf(place, 0, column)}>
                  <TextView view={view} place={placeOf(place, 0, column)} text={text} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, column) => {
                const cell = placeOf(place, index + (head ? 1 : 0), column);
                return (
                  <td key={column} dir="auto" data-place={cell}>
                    <TextView view={view} place={cell} text={text} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
