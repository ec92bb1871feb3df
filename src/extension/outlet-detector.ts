import { outlets } from '../outlets';
import { watchPage } from './watch-page';

// Runs on the hosts that a person switched on, and on no others.
watchPage(outlets);
