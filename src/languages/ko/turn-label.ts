/** Korean scripts mark their turns by brackets and bullets; no line opens a turn by a bare name. */
export const turnLabel = () => null;

/** Effects, rules and notes of the newsroom, alone on a line. */
export const stage =
  /^(?:[[(<](?:이펙트|효과음|현장음|박수|웃음|음악|한숨|묵음|노래|자료화면|화면|CG|S\/U|s\.u|SU|어제 그림|자막)[^\])>]*[\])>]|이펙트\s*\([^)]*\)|\/{2,}|-{3,}|={3,}|\*{3})$/i;
