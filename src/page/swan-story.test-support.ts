/** A story that any page may hold, with its address and title, for tests of what is read of a page nobody has described. */
export const swanStory = {
  url: 'https://harbour-post.example/news/2031/05/swan-holds-up-the-morning-ferry',
  title: 'Swan holds up the morning ferry',
  lines: [
    'The ferry to Gull Island came forty minutes late on Monday, and nobody on the quay complained.',
    '“We had coffee, and the sun was out,” said Adaeze Holm, who has sold tickets there for years.',
    'The delay was caused by a swan, which had settled on the slipway and would not move.',
    'By eight o’clock the queue reached the fish market, where traders handed out rolls.',
  ],
};

/** Lines as the paragraphs of a page. */
export const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');
