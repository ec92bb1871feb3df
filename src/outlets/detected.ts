import { kbs } from './kbs';
import { kbsWorld } from './kbs-world';
import type { Outlet } from './outlet';

/** The outlets the product is at home with: the detector looks at their pages unasked, so it carries no others. */
export const detected: readonly Outlet[] = [kbs, kbsWorld];

/** The hosts the manifest declares for the detector. */
export const detectedHosts: readonly string[] = detected.flatMap(({ hosts }) => hosts);
