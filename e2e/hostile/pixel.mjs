// What the driver sees of the reader over a page: one pixel, from a picture as the browser makes it.
import { inflateSync } from 'node:zlib';

/** What a hostile page paints, and what lies under every page here. */
export const MAGENTA = [255, 0, 255];

/** The first pixel of a PNG as red, green and blue; no filter of the format changes the first. */
export function firstPixel(png) {
  const parts = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return [...inflateSync(Buffer.concat(parts)).subarray(1, 4)];
}

/** Whether a pixel is the reader's paper, which is nearly white in these runs. */
export const isPaper = (pixel) => Math.min(...pixel) > 220;
