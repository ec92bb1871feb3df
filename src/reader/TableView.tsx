import type { Block } from '../article';
import type { View } from './view';

/** A table that scrolls sideways by itself when it is wider than the column. */
export function TableView({ block, view }: { block: Extract<Block, { type: 'table' }>; view: View }) {
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
            <tr>{head.map((text, index) => cell('th', text, index))}</tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{row.map((text, column) => cell('td', text, column))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(tag: 'th' | 'td', text: string, column: number) {
  if (tag === 'td')
    return (
      <td key={column} dir="auto">
        {text}
      </td>
    );
  return (
    <th key={column} scope="col" dir="auto">
      {text}
    </th>
  );
}
