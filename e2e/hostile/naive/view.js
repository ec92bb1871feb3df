// Every mistake that the attack set is about, on purpose: strings into templates, templates into documents.
const decode = (text) =>
  new DOMParser().parseFromString(`<textarea>${text}</textarea>`, 'text/html').querySelector('textarea')
    .value;

function strip(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const bad of page.querySelectorAll('script')) bad.remove();
  for (const one of page.querySelectorAll('*'))
    for (const { name } of [...one.attributes]) if (name.startsWith('on')) one.removeAttribute(name);
  return page.body.innerHTML;
}

function draw(what) {
  if (typeof what !== 'object' || what === null) return document.createTextNode(String(what));
  if (Array.isArray(what)) {
    const all = document.createElement('span');
    all.append(...what.map(draw));
    return all;
  }
  const element = document.createElement(typeof what.type === 'string' ? what.type : 'span');
  Object.assign(element, what.props ?? {});
  if (what.__html) element.innerHTML = what.__html;
  return element;
}

const flat = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(flat));

const markdown = (text) =>
  text
    .replace(/!\[(.*?)\]\((.*?)\)/g, '<img alt="$1" src="$2">')
    .replace(/\[(.*?)\]\((.*?)\)/g, '<a href="$2">$1</a>');

function naiveDraw(place, article) {
  const { title, body, text, speakers, meta, data } = article;
  const merged = {};
  const merge = (into, from) => {
    for (const key in from) {
      if (typeof from[key] === 'object' && from[key] !== null) merge((into[key] ??= {}), from[key]);
      else into[key] = from[key];
    }
  };
  try {
    merge(merged, meta);
    for (const one of data) merge(merged, JSON.parse(one));
  } catch {}
  let html = '<h1>{{title}}</h1><p>{{meta}}</p>{{body}}<hr>{{safe}}<hr>{{text}}';
  if (merged['og:image']) html += `<img src="${merged['og:image']}">`;
  html = html.replace('{{title}}', title).replace(
    '{{meta}}',
    flat(merged).map(decode).join(' '),
  );
  html = html
    .replace('{{body}}', body)
    .replace('{{safe}}', strip(body))
    .replace('{{text}}', markdown(decode(text)));
  const counts = {};
  for (const name of speakers) {
    counts[name] = (counts[name] ?? 0) + 1;
    html = html.replace(
      new RegExp(name, 'g'),
      `<b class="${name}" style="color:${name}" title="${counts[name]}">${name} (${counts[name]})</b>`,
    );
    document.head.append(Object.assign(document.createElement('style'), { textContent: `.speaker-${name}{color:red}` }));
    document.querySelector(`.speaker-${name.replaceAll(' ', '-')}`);
  }
  waste(text, html);
  place.replaceChildren(document.createRange().createContextualFragment(html));
  for (const value of Object.values(meta ?? {})) place.append(draw(value));
}

// A pattern that backtracks for ever on a long line, and a search of all in all: three seconds at most, for the tests' sake.
function waste(text, html) {
  for (const line of text.split('\n')) if (line.length > 2000) /^(([^~])+)+~$/.test(line.slice(0, 28));
  const end = performance.now() + 3000;
  const count = html.length / 10;
  for (let i = 0; i < count && performance.now() < end; i++) html.includes(`<${i}~`);
}
