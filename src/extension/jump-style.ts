/** The name under which the words one jumped to are registered as a custom highlight. */
export const JUMP_MARK = 'onrecord-jump';

/** Their style, for the page's own sheet list: marked as with a pen, whatever colours the page has. */
export const jumpStyle = `::highlight(${JUMP_MARK}) { background-color: #ffe08a; color: #1a1a1a; }`;
