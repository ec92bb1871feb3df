/** Labels and calls that lead away from the story, whatever stands around them. */
export const LEADS_AWAY =
  /^(?:(?:read|see|watch|listen|learn|find out|view|click|tap)(?: (?:more|also|next|here|this|now|full|the full))\b|read ?:|also read|more (?:on|in|from|about|stories|news)\b|more .{0,25}\b(?:stories|articles|posts|coverage)$|latest (?:videos|news|stories) (?:from|in)\b|more:|related(?: (?:stories|articles|content|topics|news|posts))?\s*(?::|$)|recommended(?: (?:for you|reading|stories|articles|news|videos|posts|links|content|by)\b|\s*:?$)|see also|don['’]t miss|also on|you (?:may|might) also|trending|most (?:read|popular)|advertisement|advertorial|sponsored|story continues|article continues|continue reading|sign up|subscribe\b|follow (?:us|me|@|him|her|along)|join (?:us|our|the conversation)|share (?:this|on|via|your)|print this|e-?mail this|leave a comment|comments?\b.{0,12}$|photos?:|video:|gallery:|image:|file photo|getty images|lesen sie|mehr zum|lees ook|lire aussi|à lire|lee también|leer más|leia (?:também|mais)|leggi anche|les også|læs også|läs också|czytaj|anzeige$|advert$|reklame?$|publicidad$|publicité$|pubblicità$|реклама:?$|à découvrir$|広告$|関連記事|【関連】|▶|►|>>)/i;

/** Lines after a story's end: who wrote it, where it came from, how to write back. */
export const NOTE =
  /^(?:[（([【]?(?:责任?编辑?|编辑|来源)\s?[:：]|(?:additional )?(?:reporting|writing|editing|edited|written|compiled|with files|with (?:additional )?reporting|translated|produced)\b.{0,30}\b(?:by|from|in)\b|(?:©|\(c\)|copyright\b)|all rights reserved|the (?:associated press|canadian press) contributed|(?:this (?:article|story|report|post|piece)|a version of this|the post)\b.{0,60}\b(?:appeared|published|produced|contributed|first|originally|supplied|updated|corrected)|(?:source|sources|photo|photos|image|images|via|credit)\s*:|(?:contact|e-?mail|reach|write to)\b.{0,80}@|follow\b.{0,60}\b(?:twitter|facebook|instagram|@)|first published|originally published|published (?:on|in|at|:)|last updated|updated\s*:?|tags?\s*:|filed under|posted (?:in|on|by)|in this (?:story|article)|have (?:a tip|something|you|an opinion)|got a (?:tip|story)|do you have|if you (?:like|enjoy|want|have|would like)|for more\b|to (?:subscribe|read more|learn more)|get (?:the|our|more|all|breaking|daily)|download|our standards|support (?:us|our)|\(?(?:ap|afp|reuters|dpa|pti|ani|ians|xinhua|efe|ansa)\)?$)/i;

/** A picture's credit printed as a line of its own. */
export const CREDIT =
  /^(?:photo|image|foto|picture|credit|source|bild|quelle)s?\b[^.]{0,20}:|^©|\b(?:getty images|ap photo|\/ap\b|\/afp\b|reuters\)?$|via ap\)|file photo|shutterstock|screenshot)/i;

/** How a line ends that only wants to be clicked; with a link in it, and nowhere else. */
export const CALL =
  /\b(?:sign ?up|subscribe|register|click|tap|read (?:more|it|on)|find out more|learn more|download|inbox|newsletters?|whatsapp|telegram)\b[^.!?]{0,30}[.!?»>→]*$/i;

/** What a page asks before it shows a post or a film of somebody else. */
export const CONSENT =
  /\b(?:externe[nr]?|redaktionelle[nr]?) Inhalte?\b|\b(?:we|website|site) uses? cookies\b/i;

/** Who pays for a story's links, and how free its makers are of them. */
export const DISCLOSURE =
  /\b(?:affiliate (?:links?|commissions?)|earn (?:an? |us a )?(?:small )?(?:affiliate )?commissions?|(?:chosen|selected|reviewed?) independently|independently (?:chosen?|select(?:ed)?|review(?:ed)?))\b/i;
