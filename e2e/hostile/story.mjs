// A news story in a known layout with room for an attack at every place that a reader shows. All words are invented.

/** What every attack does when code of the page runs where it should not: it leaves a mark that the driver looks for. */
export const OWN = 'self.owned=(self.owned||0)+1';

/** A host nobody answers; the proxy writes down who asked for it. `ID` is replaced with the case's own name. */
export const BEACON = 'https://ID.beacon.invalid';

/** Words of the story that any reader must still show. */
export const WORDS = /harbour clock stopped at noon/;

/** The story as a script with two speakers; every field is HTML as the page would have it. */
export function story(parts = {}) {
  const {
    title = 'Harbour clock stands still',
    head = '',
    before = '',
    lead = 'The harbour clock stopped at noon and nobody has dared to wind it.',
    report = 'Fishermen now read the time from the tide.',
    speaker = 'Statement by Mayor Ona Velm / Seabright Town Hall',
    words = 'We will wind it when the clockmaker is back from the islands.',
    body = '',
    after = '',
    lang = 'en',
  } = parts;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${before}<div id="contents"><div class="view-contents-wrapper">
<div class="view-headline view-box"><p class="category-name">News Today</p><h4 class="headline-title">${title}</h4>
<div class="dates"><em class="input-date">입력 2024.03.05 (16:05)</em></div></div>
<div class="view-body view-box"><div id="cont_newstext" class="detail-body font-size">
[LEAD]<br /><br />${lead}<br /><br />
[REPORT]<br /><br />${report}<br /><br />
${speaker}<br />${words}<br /><br />
${body}<br /><br />The tower has been closed to visitors until further notice.<br /><br />
</div></div></div></div>${after}</body></html>`;
}

/** A story of a site that no reader knows, for what only its metadata carries. */
export function plainStory({ head = '', body = '', title = 'Harbour clock stands still' } = {}) {
  const line =
    'The old tower has told the time to every boat in the bay since the year it was built of driftwood.';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>${title}</h1><p>The harbour clock stopped at noon and nobody has dared to wind it, people here say.</p>
${`<p>${line} ${line}</p>`.repeat(5)}${body}<p>${line}</p></article><footer>Contact</footer></body></html>`;
}

/** Text as a page prints it when it knows what it does: inert in the page, alive only in a reader that is careless. */
export const inert = (html) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A script of the page. */
export const script = (code) => `<script>${code}</script>`;
