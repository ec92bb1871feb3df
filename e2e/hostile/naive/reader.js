chrome.runtime.sendMessage({}).then((article) => {
  const frame = document.createElement('iframe');
  frame.src = 'view.html';
  frame.onload = () => frame.contentWindow.postMessage(article, '*');
  document.body.append(frame);
  naiveDraw(document.querySelector('.naive'), article);
});
