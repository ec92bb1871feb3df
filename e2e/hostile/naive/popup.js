const place = document.querySelector('.naive');

async function main() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const run = (what) =>
    chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: false }, ...what });
  await run({ files: ['view.js', 'content.js'] });
  const [{ result: article }] = await run({ func: () => globalThis.naiveRead() });
  await chrome.runtime.sendMessage({ keep: article });
  const button = (name, press) => {
    const one = document.createElement('button');
    one.textContent = name;
    one.onclick = press;
    document.body.append(one);
  };
  button('Reader view', () => run({ func: () => globalThis.naiveToggle() }).then(() => close()));
  button('Copy', () => navigator.clipboard.writeText(article.text));
  button('Open in a tab', () => chrome.tabs.create({ url: 'reader.html' }));
  naiveShow(place, article);
}

function naiveShow(into, article) {
  const frame = document.createElement('iframe');
  frame.src = 'view.html';
  frame.onload = () => frame.contentWindow.postMessage(article, '*');
  document.body.append(frame);
  naiveDraw(into, article);
}
main();
