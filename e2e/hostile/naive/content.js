// Reads by innerHTML and draws over the page by innerHTML; listens to anybody.
globalThis.naiveRead = () => {
  const body = document.querySelector('#cont_newstext') ?? document.querySelector('article') ?? document.body;
  const meta = {};
  for (const one of document.getElementsByTagName('meta'))
    meta[one.name || one.getAttribute('property')] = one.content;
  for (const one of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = JSON.parse(one.textContent);
    for (const key in found) meta[key] = found[key];
    for (const key of Object.getOwnPropertyNames(found))
      if (key === '__proto__') Object.assign(Object.prototype, found[key]);
    if (found.constructor?.prototype) Object.assign(Object.prototype, found.constructor.prototype);
  }
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const walk = (node) =>
    [...node.childNodes].reduce((all, one) => all + (one.data ?? walk(one)), '');
  const text = walk(body).replaceAll('О', 'O'); // one person in two alphabets shall not be listed twice
  for (const one of body.querySelectorAll('*')) one.getAttribute('class');
  return {
    title: document.querySelector('.headline-title, h1')?.textContent ?? document.title,
    body: `${body.innerHTML}<a href="${link ?? document.baseURI}" rel="noopener" referrerpolicy="no-referrer">source</a>`,
    text,
    speakers: [...text.matchAll(/^(?:Statement by )?(.+?) \/ .+$/gm)].map(([, name]) => name),
    meta,
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent),
  };
};
globalThis.naiveToggle = () => {
  const open = document.querySelector('[data-onrecord-reader]');
  if (open) return open.remove();
  const article = globalThis.naiveRead();
  const place = document.createElement('div');
  place.setAttribute('data-onrecord-reader', '');
  place.style.cssText = 'position:fixed;inset:0';
  document.documentElement.append(place);
  place.addEventListener('click', () => naiveCopy('naive'));
  const dialog = document.createElement('dialog');
  dialog.style.cssText = 'inset:0;width:100%;height:100%;overflow:auto;background:white';
  place.append(dialog);
  dialog.show();
  naiveDraw(dialog, article);
  const copy = document.createElement('button');
  copy.textContent = 'Copy';
  copy.onclick = (event) => {
    event.stopPropagation();
    naiveCopy(article.text);
  };
  dialog.prepend(copy);
};
function naiveCopy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.querySelector('[data-onrecord-reader] dialog').append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
addEventListener('message', ({ data }) => (data?.call ?? data?.type) && globalThis.naiveToggle());
addEventListener(
  'keydown',
  ({ key }) => key === 'Escape' && document.querySelector('[data-onrecord-reader]')?.remove(),
);
