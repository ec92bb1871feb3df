/** Lines inside a body that are none of it, on any Korean page. */
export const line =
  /^(?:\* ?아래 (?:텍스트|내용).*|AD|ADVERTISEMENT|광고|동영상 재생|동영상 고정 취소|자동재생|이미지 확대|이미지 크게 보기|사진 확대|글자 ?크기.*|기사 듣기.*|음성재생.*|가 가 기사.*|공유하기|인쇄하기|구독하기|더보기|닫기|재생|(?:#\S+\s*)+|[^\s@]{1,40}@[^\s@]+|[가-힣]{2,4}(?: 기자)? ?[([<]?[^\s@()<>]{1,40}@[^\s@()<>]+[)\]>]?|(?:YTN|KBS|MBC|SBS|JTBC|연합뉴스TV|MBN|채널A|TV조선|OBS) [가-힣]{2,4} ?[([][^\s@]+@[^\s@]+[)\]]|\/{2,}|-{3,}|={3,}|\*{3,}|Your browser doesn.t support HTML5 video\.?|재생목록.*)$/i;

/** Lines from which on nothing belongs to the story: tip lines, rights, lists of other stories. */
export const tail =
  /^(?:■ ?제보|▷ ?(?:카카오톡|전화|이메일|제보)|※ ?['’‘“"]?당신의 제보|\[?저작권자|\[?ⓒ|©|ⓒ|Copyright|COPYRIGHT|<?저작권|무단 ?전재|\(끝\)$|▶ ?(?:네이버|카카오|유튜브|제보|기사|MBN|\[|관련|무료|채널|영상)|기사문의|.{2,10} 기사문의|당신이 담은 순간|이 기사가 좋으셨다면|오늘의 핫 ?클릭|많이 본 뉴스|관련 ?기사$|\[관련 ?기사|함께 볼만한|MBC ?뉴스는 24시간|여러분의 제보|뉴스는 24시간)/;
