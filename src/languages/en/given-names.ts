import { wordList } from '../word-list';

/** Frequent names of men; those that an ending tells are left out. */
const HE = wordList(
  'aaron abdul abdulla adam akira alan alex alexander ali allen andrew arthur austin barack barry ben benjamin bernie bill billy bob bobby brad bradley brandon brett brian bruce bryan carl carlos charles charlie chris christopher chuck craig dan danny dave david dean dennis derek diego don doug douglas ed eddie eli elijah elisha eric ethan eugene evan ezra francis frank fred gary gavin george glenn gordon graham greg hank harry henry hugh ian ivan jack jackson jacob jake james jason jay jeff jeremy jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin kyle larry lawrence lee leo leon louis luca lucas luis luke marc mark martin matt matthew maurice max michael miguel mike mitch mitt mustafa nathan neil nicholas nick nikita noah norman oliver omar osama oscar owen paul pete peter phil philip ralph ray rick rob robin roger ron ross roy russell ryan sam samuel scott sean seth shawn simon spencer stan stanley stephen steve steven stuart ted terry thomas tim timothy todd tom tommy tony travis trevor tyler victor vincent vladimir walter warren wayne will william zachary',
);
/** Frequent names of women. */
const SHE = wordList(
  'abigail amber amy ann ashley audrey becky beth betsy betty bonnie bridget brooke carmen carol charlotte cheryl chloe cindy claire connie courtney dawn debbie deborah diane doris dorothy eleanor elizabeth ellen emily erin esther faith florence frances gail grace hannah harriet heather heidi helen hillary holly ingrid irene iris isabel jackie jan jane janet jean jennifer jenny jill joan joy joyce judith judy julie karen kate kathy katie kelly kim kimberly kirsten kristen kristin lauren leah leslie lily liz lois lori lucy lynn maggie margaret marie marion marjorie mary megan meghan melanie meredith miriam molly nancy naomi natalie nicole pam peggy phyllis rachel renee rosemary ruby ruth sally sarah shannon sharon shirley sophie stacey stephanie sue susan tammy tiffany tracy valerie vicki vivian wendy whitney yvonne zoe',
);
/** Endings of names, with the few exceptions above. */
const HE_ENDS = wordList('ard ert ald ick rey hony ton ory old iel rio us med mad io dro rco');
const SHE_ENDS = wordList('a elle ette lyn anne een ine ise ice');

/** How one speaks of somebody with this given name; undefined where the name does not tell. */
export function genderOf(given: string): 'he' | 'she' | undefined {
  const name = given.toLowerCase();
  if (HE.has(name)) return 'he';
  if (SHE.has(name) || (name.length > 3 && SHE_ENDS.endOf(name))) return 'she';
  return name.length > 4 && HE_ENDS.endOf(name) ? 'he' : undefined;
}
