import { wordList } from '../word-list';

/** Frequent names of men; those that an ending tells are left out. */
const HE = wordList(
  'dominic luc brandon raymond dennis jerry kyle ethan carl jesse bryan wayne randy liam roy bobby bradley russell colin graham nigel stuart darren derek owen callum glenn curtis troy rajesh sanjay rahul vikram ravi arjun hassan yusuf ibrahim hiroshi pablo javier rafael fernando sergei hans pierre stefan lars erik aaron adam alan alex alexander ali allen andrew arthur austin barack barry ben benjamin bernie bill bob brad brian bruce carlos charles charlie chris christopher craig dan danny dave david dean diego don doug douglas ed eddie eric francis frank fred gary george greg harry henry hugh ian ivan jack jackson jacob jake james jason jay jeff jeremy jim jimmy joe john johnny jon jonathan jorge jose joseph josh joshua juan julian justin keith ken kenneth kevin larry lawrence lee leo louis luca lucas luis luke marc mark martin matt matthew max michael miguel mike mitch mustafa nathan neil nicholas nick oliver omar oscar paul pete peter phil philip ray rick rob robin roger ron ross ryan sam samuel scott sean simon stan stephen steve steven ted terry thomas tim timothy todd tom tony tyler victor vincent vladimir walter warren will william zachary',
);
/** Frequent names of women. */
const SHE = wordList(
  'betty shirley cheryl kathryn judy beverly hazel gillian ingrid heidi renee beth yasmin grace joyce sophie natalie leslie julie stephanie melanie marie katie nicole diane jane irene chloe zoe claire kate charlotte sue hannah sarah deborah elizabeth faith meredith judith ruth naomi isabel rachel abigail carol pam jean megan meghan vivian jan joan susan helen ellen carmen karen lauren kristen erin kristin ann marion shannon sharon amber jennifer heather esther eleanor frances iris harriet janet margaret ruby nancy lucy wendy ashley audrey dorothy lily emily sally kelly kimberly amy jenny hillary mary rosemary liz',
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
