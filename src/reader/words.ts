import type messages from '../../public/_locales/en/messages.json';

/** Every message key of `public/_locales`. */
export type WordKey = keyof typeof messages;

/** Answers one UI text in the reader's language; the extension passes `browser.i18n.getMessage`. */
export type Words = (key: WordKey, ...substitutions: string[]) => string;

/** What a `messages.json` looks like. */
export type Messages = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/**
 * Makes `Words` from a `messages.json`, as a browser would: `$NAME$` stands for a placeholder, whose `$1` stands
 * for a substitution. One pass only, so that substituted text is never read as a placeholder again.
 */
export function wordsFrom(messages: Messages): Words {
  return (key, ...substitutions) => {
    const entry = messages[key];
    if (!entry) return '';
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_match, digit: string) => substitutions[Number(digit) - 1] ?? '');
    });
  };
}
