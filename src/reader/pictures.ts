import { createContext } from 'preact';

/** Answers the address to show a picture from, or null where it is not to be shown. */
export type Pictures = (src: string) => string | null;

/** The pictures of the story; nobody sees any unless the place can show them and the reader wants them. */
export const PicturesContext = createContext<Pictures>(() => null);
