// Voices that say nothing aloud, lent to Firefox by its own register of voices; a bare machine has none. What they are given is kept, and
// a voice goes on until it is told that it has said it: no story depends on how long a sentence takes.

const REGISTER = `const register = Cc['@mozilla.org/synth-voice-registry;1'].getService(Ci.nsISynthVoiceRegistry);`;

/** Scripts for Firefox's window. */
export const voiceScripts = {
  lend: `${REGISTER}
    const uris = new Map();
    const lent = (window.lentVoices = { uris, said: [], end: null });
    const { generateQI } = ChromeUtils;
    const service = (lent.service = {
      QueryInterface: generateQI(['nsISpeechService']),
      speak(text, uri, volume, rate, pitch, task) {
        const end = () => {
          if (lent.end !== end) return;
          lent.end = null;
          task.dispatchEnd(0, text.length);
        };
        task.setup({
          QueryInterface: generateQI(['nsISpeechTaskCallback']),
          onPause: () => task.dispatchPause(0, 0),
          onResume: () => task.dispatchResume(0, 0),
          onCancel: end,
          onVolumeChanged() {},
        });
        task.dispatchStart();
        lent.end = end;
        lent.said.push({ text, voice: uris.get(uri), rate, pitch });
      },
    });
    for (const { name, language, isLocal } of arguments[1]) {
      const uri = 'urn:lent:' + name;
      uris.set(uri, name);
      register.addVoice(service, uri, name, language, isLocal, false);
    }
    register.notifyVoicesChanged();`,
  isSpeaking: 'return window.lentVoices.end !== null;',
  /** Lets the voice come to its end. */
  end: 'window.lentVoices.end?.();',
  said: 'return window.lentVoices.said;',
  takeBack: `${REGISTER}
    const { service, uris = new Map() } = window.lentVoices ?? {};
    window.lentVoices = null;
    for (const uri of uris.keys()) register.removeVoice(service, uri);
    if (uris.size > 0) register.notifyVoicesChanged();`,
};
