/**
 * A paragraph longer than `LONG` is drawn in stretches of about `STRETCH` characters that begin a line each: a browser lays a
 * paragraph out as a whole, one of megabytes for a second, and one with 20,000 quotes for minutes.
 */
export const LONG = 20_000;
export const STRETCH = 8_000;
