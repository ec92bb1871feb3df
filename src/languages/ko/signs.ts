import type { Signs } from '../language';
import * as furniture from './furniture';
import { credits, markers, staffWords } from './labels';
import { isSpeaker } from './speaker-line';

/** What Korean pages are told by. */
export const signs: Signs = { markers, staffWords, credits, furniture, isSpeaker };
