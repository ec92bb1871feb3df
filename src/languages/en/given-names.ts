import { wordList } from '../word-list';

/** Frequent names of men; those that an ending tells are left out. */
const HE = wordList(
  'aaron adam alan alex alexander ali allen andrew arthur barack ben benjamin bernie bill bob brad brian bruce carlos charles charlie chris christopher dan danny dave david dean don doug douglas ed eric francis frank fred gary george greg harry henry ian ivan jack jacob jake james jason jay jeff jeremy jim jimmy joe john johnny jon jonathan jose joseph josh joshua juan justin keith ken kenneth kevin larry lawrence louis luke mark martin matt matthew max michael mike nathan neil nicholas nick oliver omar paul pete peter phil philip rob roger ron ryan sam samuel scott sean simon stephen steve steven ted terry thomas tim timothy tom tony tyler vladimir william',
);
/** Frequent names of women. */
const SHE = wordList(
  'grace sophie leslie julie stephanie marie katie nicole diane jane zoe claire kate charlotte sue hannah sarah deborah elizabeth faith ruth isabel rachel carol megan jan susan helen ellen carmen karen lauren erin ann sharon jennifer heather harriet janet margaret nancy lucy wendy ashley lily emily sally kelly kimberly amy jenny hillary mary',
);
/** Endings of names, with the few exceptions above. */
const HE_ENDS = wordList('ard ert ald ick rey hony ton ory old iel rio us med mad io dro rco');
const SHE_ENDS = wordList('a anne een elle ette ice ine ise lyn');

/** How one speaks of somebody with this given name; undefined where the name does not tell. */
export function genderOf(given: string): 'he' | 'she' | undefined {
  const name = given.toLowerCase();
  if (HE.has(name)) return 'he';
  if (SHE.has(name) || (name.length > 3 && SHE_ENDS.endOf(name))) return 'she';
  return name.length > 4 && HE_ENDS.endOf(name) ? 'he' : undefined;
}
