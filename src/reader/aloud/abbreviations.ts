/** Words with a point that a name or a number must follow: what comes next is never a new sentence. */
export const beforeName: ReadonlySet<string> = new Set(
  `Adm Amb Asst Atty Brig Capt Cmdr Col Cpl Dr Fr Ft Gen Gov Hon Insp Lt Maj Messrs Mr Mrs Ms Mt Mx Pfc Pres Prof
  Pvt Rep Reps Rev Sen Sens Sgt Spc St Supt Univ v vs cf viz approx ca e.g i.e`.split(/\s+/),
);

/** Words with a point that belong to the number after them, and end a sentence before anything else. */
export const beforeNumber: ReadonlySet<string> = new Set(
  `No Nos Fig Figs Art Sec Ch Vol pp p Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`.split(/\s+/),
);

/** Words with a point that may end a sentence: they do when the next word is one that begins sentences. */
export const mayEnd: ReadonlySet<string> = new Set(
  `Assn Ave Blvd Bros Co Corp Dept Dist Govt Inc Inst Jr Ltd Natl Rd Sr etc al`.split(/\s+/),
);

/** Words that begin sentences and hardly ever names. */
export const starters: ReadonlySet<string> = new Set(
  `A After Also Although An And As At Because Before But By During For From He Her His However I If In It Its Last
  Meanwhile More Most Next No Now Of On One Others Our Since So Some Still Such That The Their Then There These They
  This Those Though Two Under Until We What When Where Whether Which While Who Why With Yes Yet You`.split(
    /\s+/,
  ),
);

/** What may stand after "a.m." or "p.m." within one sentence: a day, a month or a time zone. */
export const afterClock =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|[A-Z]{2,4}\b|(?:Eastern|Central|Pacific|Korea|Korean|Japan|local)\b)/;

/** Korean endings that go on with a quotation after its closing mark and a space: 라고, 고, 며, 라는 and their kin. */
export const koreanQuotatives =
  /^(?:이?라(?:고|며|면서|는|던|지만|거나)|하(?:고|며|면서|는)|고(?=\s|[,.])|(?:이?란|이?라)(?=\s)|며(?=\s)|면서(?=\s)|는(?=\s)|등(?=\s|[의을이])|등의|식의|식으로)/;
