/**
 * A paragraph of more characters is drawn in stretches of about as many, and one of more quotes and runs between them too, which
 * begin a line each: a browser lays a paragraph out as a whole, one of megabytes for a second, one with 20,000 quotes for minutes.
 */
export const STRETCH = 16_000;
export const MANY_RUNS = 160;
