// Voices without a sound: each text is kept in `said` and takes as long as a test may wait for its end.
const said = [];
globalThis.said = said;
let timer;

chrome.ttsEngine.onSpeak.addListener((text, options, send) => {
  said.push({ text, voice: options.voiceName, rate: options.rate, pitch: options.pitch });
  send({ type: 'start', charIndex: 0 });
  timer = setTimeout(() => send({ type: 'end', charIndex: text.length }), 400);
});
chrome.ttsEngine.onStop.addListener(() => clearTimeout(timer));
