import { render } from 'preact';
import '../reader/reader.css';
import '../reader/screens.css';
import { classesOf, measuresOf } from '../reader/settings';
import { WelcomeView } from '../reader/WelcomeView';
import { browser } from './browser';
import { sampleStory } from './sample-story';
import { readSettings } from './settings-store';
import { handOver } from './storage';
import { locale, words } from './words';

/** What a person sees once, after installing: what it does, that nothing leaves, the key, and a story to try it on. */
async function show() {
  const commands = await browser.commands.getAll();
  const { general } = await readSettings('');
  const key = commands.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '';
  const trySample = async () => {
    const story = await handOver(sampleStory(locale));
    location.assign(`/reader.html#${story}`);
  };
  render(
    <WelcomeView
      words={words}
      shortcut={key}
      classes={classesOf(general)}
      measures={measuresOf(general)}
      trySample={() => void trySample()}
    />,
    document.body,
  );
}

document.documentElement.lang = locale;
void show();
