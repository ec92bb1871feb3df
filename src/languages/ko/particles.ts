/** What may stand glued to a closing mark and makes the words before it somebody's: "…"라고, "…"며. */
const QUOTATIVE =
  /^(?:이?라고|이?라며|이?라면서|이?라지만|이?라 |고|며|면서|하고|하며|하면서|다며|다면서|다고|냐고|냐며|자고|자며|이?라)(?:도|는|만|까지|서)?(?=$|[,.\s말밝전했하주답강지설덧])/;
/** …and what makes a noun of them, somebody's only where a word of saying follows: "…"라는 말. */
const NAMING = /^(?:이?라는|이?란|는|다는|냐는|자는|이?라던|던)$/;

/** `r` a quotative, `d` a naming particle, `o` any other particle glued to a closing mark. */
export function particleCode(glued: string): 'r' | 'd' | 'o' {
  if (NAMING.test(glued)) return 'd';
  return QUOTATIVE.test(glued) ? 'r' : 'o';
}

/** Whether a syllable ends in a consonant. */
function hasFinal(syllable: string): boolean {
  const code = syllable.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) return code % 28 !== 0;
  return /[013678LMNR]/i.test(syllable);
}

/** Stems before 은, 는, 이, 가 that make a verb's form or an adverb and no subject. */
const VERBAL =
  /(?:이라|냐|..다|하자|되자|려고|에|에서|에게|께|으로|[대위통관]해서|대해|통해|위해|따라|관해|의해|하|되|지|려|았|었|였|했|겠|있|없|않|싶|같|많|높|좋|받|맡|앉|젊|넘|찾|얻|잃|밝|늙|낮|깊|넓|짧|먹|믿|잡|놓|쌓|읽|굳|묻|묶|겪|닦|섞|맺|잊|맞|남|작|옳|나가|나오|오가|다니|모르|따르|이르|부르|치르|누르|흐르|보이|벌이|높이|줄이|늘리|알리|열리|걸리|가리|내리|올리|돌리|살리|달리|들이|기다리|시키|가르치|미치|그치|바꾸|나누|이루|다루|거두|늦추|갖추|맞추|멈추|이끄|만드|떠오르|가져오|들어가|돌아가|살아가|바라보|지켜보|앞두|둘러싸|쏟아지|이어지|커지|나타나|일어나|벗어나|드러나)$/;
const ADVERBIAL = /(?:많|같|없|높|깊|굳|일일|나날|곳곳|길|널리|달리|빨리|멀리)$/;
/** Words with such a particle that never speak. */
const NEVER: ReadonlySet<string> = new Set(
  '이는 이것은 그것은 이것이 그것이 것은 것이 것도 수는 수가 수도 때는 때가 점은 점이 점도 이번은 오늘은 내일은 어제는 이날은 올해는 지난해는 내년은 당시는 앞으로는 현재는 지금은 이후는 경우는 경우가 결과는 결과가 문제는 문제가 이유는 이유가 상황은 상황이 사실은 사실이 가능성은 가능성이 필요가 관련은 일은 일이 말은 말이 중에는 가운데는 뒤는 전은 후는 대상은 내용은 내용이 정도가 정도는 차가 데는 바가 바는 적은 적이 게 건 뜻은 뜻이 입장은 입장이 방안은 방안이 계획은 계획이'.split(
    ' ',
  ),
);

/** Papers that speak, "보고서에는 …". */
const PAPER =
  /^(.*(?:보고서|자료|문건|편지|일기|메시지|공문|성명|안내문|댓글|문서|판결문|조서|유서|계약서|논문|회의록|녹취록|공지|안내판|쪽지))(?:에는|에선|엔|에)$/;

/** The particle of a word, and what stands before it. `T` topic, `J` subject; null for a word with neither. */
export function subjectIn(word: string): { code: 'T' | 'J'; stem: string } | null {
  if (!'은는이가도에엔선'.includes(word.at(-1) ?? ' ') || NEVER.has(word)) return null;
  const long = /^(.+?)(께서는|께서도|에서는|측은|측이|측도|측에서는|들은|들이|들도)$/.exec(word);
  if (long?.[1]) {
    const tail = long[2] ?? '';
    const stem = /^[측들]/.test(tail) ? long[1] + tail[0] : long[1];
    return { code: tail.endsWith('이') ? 'J' : 'T', stem };
  }
  const paper = PAPER.exec(word)?.[1];
  if (paper) return { code: 'T', stem: paper };
  const last = word.at(-1) ?? '';
  const stem = word.slice(0, -1);
  const before = stem.at(-1) ?? '';
  if (stem === '') return null;
  const fits =
    last === '은' || last === '이'
      ? hasFinal(before)
      : last === '는' || last === '가'
        ? !hasFinal(before) || /[\dA-Za-z)]/.test(before)
        : last === '도';
  if (!fits)
    return /[)]$/.test(stem) && /[은는이가]/.test(last)
      ? { code: /[은는]/.test(last) ? 'T' : 'J', stem }
      : null;
  if (last === '도' && stem !== '등' && (stem.length < 2 || /[고며서에로다어아라지만]$/.test(stem)))
    return null;
  if (
    VERBAL.test(stem) &&
    !/(?:총리|대리|비서|교사|의사|검사|판사|간호사|변호사|이사|기사|박사|감사|목사|도지사|대사|형사)$/.test(
      stem,
    )
  )
    return null;
  if (last === '이' && ADVERBIAL.test(stem)) return null;
  return { code: last === '은' || last === '는' || last === '도' ? 'T' : 'J', stem };
}

/** Endings that close a clause, so that another may speak after them: "…고 하자", "…했지만". */
export const CLAUSE_END =
  /(?:[하되오가나묻놓주보키서치리르않]자|지만|으나|했으나|는데|은데|ㄴ데|한데|반면|대해|데 대해|면서|으며|였으며|했으며|하며|했고|였고|았고|었고|혔고|됐고|하고)$|^(?:뒤|후|가운데|이어)$/;

/** Nouns that end as a verb's form does: "북한", "상인". */
const NOUN_LIKE =
  /(?:북한|남한|대한|제한|권한|기한|주한|방한|무한|유한|시한|상한|하한|방한|재난|비난|피난|역할|분할)$/;
const MODIFIER =
  /(?:[가-힣]한|된|던|될|할|하는|있는|없는|되는|받은|맡은|앉은|않은|입은|겪은|찾은|높은|같은|많은|묻는|만난|열린|나선|나온|밝힌|알린|이끈|이끄는|지낸|거친|벌인|펼친|가진|남긴|숨진|다친|보낸|받는|꾸린|꼽힌|불린|다녀온|돌아온|참여한|적인|중인|보인|모인|쓰인|이른|다른|하던|라는|다는|이라는|려는|오는|가는|보는|사는|모르는|따른|오른|누른|치른|내린|올린|풀린|걸린)$/;
const ADVERB =
  /^(?:이날|지난달|지난해|올해|최근|당시|오늘|어제|내일|이어|이에|또|또한|그러나|하지만|반면|한편|다만|특히|아울러|그러면서|이후|앞서|결국|현재|이미|역시|모두|함께|직접|즉시|바로|더욱|매우|가장|다시|먼저|같이|많이|그리고|그런데|그래서|그러자|이번|지난|오전|오후|실제로|이어서|따라서|이처럼|이렇게|그동안|한때|처음|계속|그는|대해서도|대해서|관련해서도|관련해|뒤|후|때|중|뿐만|아니라|등|관련|통해|위해|대해)$/;
const OTHER_PARTICLE =
  /(?:[을를]|에|에서|에게|으로|로서|로써|부터|까지|보다|처럼|라고|다고|라며|으며|하며|했으며|면서|하고|해서|하여|되어|위해|통해|대해|따라|관해|만나|했고|였고|됐고|지만|으나|는데|히|없이|하게|에는|에도|에서도|에만|으로는|으로도)$/;

/** Whether a word cannot stand inside the phrase that names a speaker: it carries another particle, or changes a noun. */
export function isOutside(word: string): boolean {
  if (ADVERB.test(word) || OTHER_PARTICLE.test(word)) return true;
  const last = word.at(-1) ?? '';
  if (
    (last === '과' || last === '와') &&
    word.length > 1 &&
    hasFinal(word.at(-2) ?? '') === (last === '과') &&
    !/학과$/.test(word)
  )
    return true;
  return isModifier(word);
}

/** Whether a word is a verb's form that changes the noun behind it: "만난", "출석한". */
export const isModifier = (word: string): boolean =>
  word.length > 1 && hasNounFinal(word) && MODIFIER.test(word) && !NOUN_LIKE.test(word);

/** Whether a word ends in ㄴ or ㄹ, as every form does that changes a noun. */
function hasNounFinal(word: string): boolean {
  const final = (word.charCodeAt(word.length - 1) - 0xac00) % 28;
  return final === 4 || final === 8;
}
