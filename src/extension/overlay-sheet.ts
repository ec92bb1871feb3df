import { styleShadow } from './shadow-style';

/** The style sheet of the reader over a page. */
export interface Sheet {
  /** Puts it there, or there again: a root that another document adopted has lost it. Nothing is styled before. */
  put(): void;
  /** Whether the page has not taken a name of ours for itself since: fonts are dropped then, and the sheet put again. */
  isOurs(): boolean;
}

/** Lists of fonts, and the names that our rules pass on. */
const FONTS = /(--(?:serif|sans|hangul):)([^;}]+)/g;
const PASSED_ON = /(?<=[\s{;])--[\w-]+(?=:)/g;

/**
 * Makes the sheet of a closed root. Two kinds of names reach from a page into every root: fonts, which it can load from
 * anywhere, and custom properties, which it can give a type. A font of that name is left out; a type is no matter of ours.
 */
export function sheetIn(root: ShadowRoot, css: string): Sheet {
  let taken = takenFonts();
  const put = () => styleShadow(root, without(css, taken));
  const probe = probeOf(new Set(css.match(PASSED_ON) ?? []));
  root.append(probe.outer);
  return {
    put,
    isOurs() {
      const now = takenFonts();
      if ([...now].some((name) => !taken.has(name))) {
        taken = now;
        put();
      }
      return probe.isPassedOn();
    },
  };
}

const plainName = (name: string): string => name.replace(/["']/g, '').trim().toLowerCase();

/** The families that the page declares. From the prototype: a page can hide the set behind an element of that name. */
function takenFonts(): Set<string> {
  const fonts: FontFaceSet = Reflect.get(Document.prototype, 'fonts', document);
  const names = new Set<string>();
  fonts.forEach(({ family }) => {
    names.add(plainName(family));
  });
  return names;
}

const without = (css: string, taken: ReadonlySet<string>): string =>
  taken.size === 0
    ? css
    : css.replace(FONTS, (_, name: string, list: string) => {
        const kept = list.split(',').filter((one) => !taken.has(plainName(one)));
        return `${name} ${kept.join(',')}`;
      });

/** An element that hands every name on to another, as the reader's own do. */
function probeOf(names: ReadonlySet<string>) {
  const [outer, inner] = [document.createElement('i'), document.createElement('i')];
  outer.style.display = 'none';
  for (const name of names) outer.style.setProperty(name, 'ours');
  outer.append(inner);
  const shown = getComputedStyle(inner);
  return { outer, isPassedOn: () => [...names].every((name) => shown.getPropertyValue(name) === 'ours') };
}
