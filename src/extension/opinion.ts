import { readability } from '../page/readability';
import { offer } from './page-offers';

// Injected where our own reading finds next to nothing.
offer('opinion', readability);
