import { access } from './access.mjs';
import { big } from './big.mjs';
import { copy } from './copy.mjs';
import { hardPages } from './hard-pages.mjs';
import { hosts } from './hosts.mjs';
import { jump } from './jump.mjs';
import { looks } from './looks.mjs';
import { media } from './media.mjs';
import { network } from './network.mjs';
import { overlay } from './overlay.mjs';
import { pick } from './pick.mjs';
import { read } from './read.mjs';
import { readAloud } from './read-aloud.mjs';
import { restart } from './restart.mjs';
import { secondOpinion } from './second-opinion.mjs';
import { settings } from './settings.mjs';
import { shortcut } from './shortcut.mjs';
import { speakers } from './speakers.mjs';
import { story } from './story.mjs';
import { tab } from './tab.mjs';
import { welcome } from './welcome.mjs';

/** All stories in the order they are lived, each with its name; what leaves the browser is looked at last. */
export const storiesOf = (world) =>
  Object.assign(
    {},
    ...[
      read,
      story,
      copy,
      speakers,
      overlay,
      jump,
      media,
      pick,
      hosts,
      settings,
      looks,
      shortcut,
      tab,
      readAloud,
      big,
      access,
      secondOpinion,
      welcome,
      hardPages,
      restart,
      network,
    ].map((stories) => stories(world)),
  );
