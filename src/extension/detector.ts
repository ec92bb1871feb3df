import { detected } from '../outlets/detected';
import { watchPage } from './watch-page';

// The only script that runs without anybody's wish, on the hosts in the manifest.
watchPage(detected);
