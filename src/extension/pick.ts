import { selectorOf } from '../page/selector-of';
import { hostOf } from './host-of';
import { answer, type PickCalls } from './messages';
import { startOnce } from './page-copy';
import { offer, offered } from './page-offers';
import { picker } from './picker';
import { keepPick } from './picks';
import { tell } from './tell';

// Injected when somebody wants to choose by hand what is read; draws the chooser and reads nothing.

const host = hostOf(location.href);
const chooser = picker(host, async (block, isRemembered) => {
  offer('chosen', () => block);
  const key = offered('pick')?.().key ?? host;
  if (isRemembered) await keepPick(key, selectorOf(block)).catch(() => undefined); // it is read all the same
  await tell('blockChosen');
});

const calls: PickCalls = {
  async pickBlock() {
    chooser.open();
    return true;
  },
};

startOnce('pick', () => {
  const stopAnswering = answer(calls);
  return () => {
    chooser.close();
    stopAnswering();
  };
});
