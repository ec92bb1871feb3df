// Articles no newsroom prints, in our own format: what the reader must stay usable with. Invented words only.

const empty = {
  schema: 'onrecord/article@1',
  url: 'https://news.example/big',
  canonicalUrl: null,
  outlet: 'Example News',
  program: null,
  language: 'en',
  title: 'A story that does not end',
  publishedAt: null,
  modifiedAt: null,
  reporters: [],
  credits: [],
  kept: { words: 0, of: 0 },
};
const speakerNamed = (name) => ({
  name,
  title: 'Witness',
  affiliation: 'Harbour Board',
  label: name,
  staff: false,
});
const paragraph = (text) => ({ type: 'paragraph', text });

/** 5,000 quotes of 500 speakers in one part: every second one a soundbite, every second one inside a sentence. */
export function manyQuotes(quoteCount = 5_000, speakerCount = 500) {
  const blocks = [];
  const quotes = [];
  for (let index = 0; index < quoteCount; index++) {
    const speaker = index % speakerCount;
    const words = `Number ${index} says that the tide came in early and nobody at the pier was ready for it.`;
    const form = index % 2 === 0 ? 'soundbite' : 'inline';
    const text =
      form === 'soundbite' ? words : `On the quay, “${words}” Speaker ${speaker} said before the ferry left.`;
    const start = text.indexOf(words);
    quotes.push({
      text: words,
      form,
      speaker,
      label: form === 'soundbite' ? `Speaker ${speaker} / Harbour Board` : null,
      at: { part: 0, block: index, start, end: start + words.length },
      confidence: 'stated',
      evidence: `Speaker ${speaker} said`,
    });
    blocks.push(paragraph(text));
  }
  const speakers = Array.from({ length: speakerCount }, (_, index) => speakerNamed(`Speaker ${index}`));
  return {
    ...empty,
    speakers,
    quotes,
    parts: [{ role: 'report', label: null, heading: null, speaker: null, blocks }],
  };
}

/** The same quotes in one paragraph. */
export function quotesInOneParagraph() {
  const article = manyQuotes();
  const [part] = article.parts;
  const texts = part.blocks.map(({ text }) => text);
  let before = 0;
  const starts = texts.map((text) => {
    const start = before;
    before += text.length + 1;
    return start;
  });
  return {
    ...article,
    quotes: article.quotes.map((quote, index) => {
      const { start, end } = quote.at;
      const at = { part: 0, block: 0, start: starts[index] + start, end: starts[index] + end };
      return { ...quote, form: 'inline', at };
    }),
    parts: [{ ...part, blocks: [paragraph(texts.join(' '))] }],
  };
}

/** A talk of 2,000 turns: as many parts, each a landmark and a line of the outline. */
export function manyTurns(count = 2_000) {
  const speakers = ['Ann Lowe', 'Ben Hart', 'Cho Da-eun'].map(speakerNamed);
  const parts = Array.from({ length: count }, (_, index) => ({
    role: 'exchange',
    label: null,
    heading: null,
    speaker: index % speakers.length,
    blocks: [
      paragraph(`Turn ${index}: the ferry is late again, and the harbour board has nothing to say about it.`),
    ],
  }));
  return { ...empty, speakers, quotes: [], parts };
}

/** One paragraph of two million characters. */
export function longParagraph(length = 2_000_000) {
  const sentence = 'The ferry came late again, and Prof. Marsh of the harbour board had nothing to say. ';
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
  return {
    ...empty,
    speakers: [],
    quotes: [],
    parts: [{ role: 'body', label: null, heading: null, speaker: null, blocks: [paragraph(text)] }],
  };
}

/** A speaker whose name holds marks that turn the direction of what is written, and a part without a block. */
export function turningName() {
  const part = { role: 'body', label: null, heading: null, speaker: null, blocks: [] };
  const text = 'It is late.';
  const at = { part: 1, block: 0, start: 0, end: text.length };
  return {
    ...empty,
    speakers: [speakerNamed('\u202eevil\u2066 name')],
    quotes: [{ text, form: 'soundbite', speaker: 0, label: null, at, confidence: 'stated', evidence: null }],
    parts: [part, { ...part, blocks: [paragraph(text)] }],
  };
}

/** The big ones, by name. */
export const bigArticles = {
  '5,000 quotes, 500 speakers': manyQuotes,
  'the same in one paragraph': quotesInOneParagraph,
  '2,000 turns': manyTurns,
  'a paragraph of 2 MB': longParagraph,
};
