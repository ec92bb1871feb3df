const ADDRESS = /(?<!\S)\S+@\S+|https?:\/\/\S+/g;
const TITLES =
  /(?:(?<!\s)\s+)?(?:기자|특파원|리포터|아나운서|앵커|통신원|객원기자|선임기자|인턴기자|입니다){1,4}$/;
/** What stands before the names in a byline. */
export const BYLINE =
  /^(?:(?:reported |story |written |posted )?by|von|par|por|di|글|취재|记者|記者|autor|author)(?:\s*[:：]\s*|\s+)/i;
const NOBODY =
  /^(?:admin|editor|staff|webmaster|newsroom|news|web ?desk|.*뉴스|.*news|.*방송|.*닷컴|[A-Z]{2,5}|unknown|null|undefined)$/i;

/** The people in the text of a byline: "By A and B", "박소리 기자 (mail)", without titles, addresses and the outlet's own name. */
export function peopleIn(byline: string): string[] {
  return namesIn(byline)
    .map((name) => (/[가-힣]$/.test(name) ? name.replace(TITLES, '') : name))
    .filter((name) => name.length > 1 && name.length < 50 && !NOBODY.test(name) && !/[\d:]/.test(name));
}

/** What a byline's commas and conjunctions stand between, people or not. */
export const namesIn = (byline: string): string[] =>
  byline
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BYLINE, '')
    .split(/(?:(?<!\s)\s+)?(?:,|·|\/|;|\||&|、|\b(?:and|und|et|og|y)\b)\s*/)
    .map((name) => name.trim());
