/** The attribute of the one element that the reader adds to a page. */
export const OVERLAY = 'data-onrecord-reader';
