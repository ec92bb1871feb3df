// Answers anyone, and keeps its one article in memory.
let last = null;
chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message.keep) last = message.keep;
  reply(last);
});
chrome.runtime.onMessageExternal?.addListener((message, _sender, reply) => reply({ article: last, message }));
