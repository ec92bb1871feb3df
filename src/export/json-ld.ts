import type { Article, Quote, Speaker } from '../article';
import { sourceAddress } from './source-address';

/** An article as schema.org JSON-LD: a NewsArticle with its quotes as Quotation, each with its speaker and exact words. */
export function articleToJsonLd(article: Article): string {
  const { title, language, publishedAt, modifiedAt, outlet, program, reporters } = article;
  const node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    url: sourceAddress(article),
    ...(publishedAt && { datePublished: publishedAt }),
    ...(modifiedAt && { dateModified: modifiedAt }),
    ...(outlet && { publisher: { '@type': 'NewsMediaOrganization', name: outlet } }),
    ...(program && { isPartOf: { '@type': 'CreativeWorkSeries', name: program } }),
    author: reporters.map((name) => ({ '@type': 'Person', name })),
    hasPart: article.quotes.map((quote) => quotation(quote, article)),
  };
  return `${JSON.stringify(node, null, 2)}\n`;
}

function quotation({ text, speaker }: Quote, { speakers, language }: Article) {
  const known = speaker === null ? undefined : speakers[speaker];
  return {
    '@type': 'Quotation',
    text,
    inLanguage: language,
    ...(known && { spokenByCharacter: person(known) }),
  };
}

function person({ name, title, affiliation, label }: Speaker) {
  return {
    '@type': 'Person',
    name: name ?? label,
    ...(title && { jobTitle: title }),
    ...(affiliation && { affiliation: { '@type': 'Organization', name: affiliation } }),
  };
}
