/**
 * A paragraph longer than `LONG` is drawn in stretches of about `STRETCH` characters that begin a line each: a browser lays a
 * paragraph out as a whole, one of megabytes for a second, and one with 20,000 quotes for minutes. So is one of more than
 * `MANY_RUNS` quotes and runs between them, that many to a stretch.
 */
export const LONG = 20_000;
export const STRETCH = 8_000;
export const MANY_RUNS = 160;
