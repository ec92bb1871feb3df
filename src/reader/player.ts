import { createContext } from 'preact';
import type { Block } from '../article';

/** Takes a person back to where a video plays; `event` is the press, so that one no person made can be refused. */
export type Player = (video: Extract<Block, { type: 'video' }>, event: Event) => void;

/** The way to the page's player; without it a video's card links to the page. */
export const PlayerContext = createContext<Player | null>(null);
