import { detected } from '../outlets/detected';
import { detect } from '../page/detect';
import { tell } from './tell';

// The only script that runs unasked, on the hosts in the manifest: looks once, says so, changes nothing.
function look() {
  const kind = detect(document, location, detected);
  if (kind !== null) void tell('pageDetected', kind);
}

if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', look, { once: true }); // another page still has the tab
} else {
  look();
}
addEventListener('pageshow', (event) => {
  if (event.persisted) look(); // back from the back-forward cache: the tab's icon was reset
});
