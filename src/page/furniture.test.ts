import { expect, test } from 'vitest';
import { withoutFurniture } from './furniture';

test.each([
  ['※ 자세한 내용은 동영상으로 확인하실 수 있습니다.', true],
  ['* 아래 텍스트는 실제 방송과 다를 수 있습니다.', true],
  ['자세한 내용은 시장이 내일 밝힙니다.', false],
])('a note on the page is none of the story, a sentence is: %s', (note, isLeftOut) => {
  const story = ['등대가 백 살이 됐습니다.', '불빛은 그대로입니다.'];
  const lines = [...story, note];
  const read = withoutFurniture([{ type: 'lines', lines }], null);
  expect(read).toEqual([{ type: 'lines', lines: isLeftOut ? story : lines }]);
});
