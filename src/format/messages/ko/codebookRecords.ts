/** What the fields of the other records mean, by the English text of the schema. */
export const codebookRecords = {
  "Id of the person; the name of the file.": "인물의 ID. 파일 이름과 같습니다.",
  "Name by language.": "언어별 이름.",
  "Other spellings met in sources; they are searched too.": "출처에 나온 다른 표기. 검색에도 쓰입니다.",
  "Other names by which readers may look for it; they are searched too.":
    "독자가 찾을 때 쓸 수 있는 다른 이름. 검색에도 쓰입니다.",
  "Country the person stands for.": "인물이 대표하는 국가.",
  "Offices held, oldest first.": "재임한 직위. 오래된 순.",
  "Id of the office within this person; a meeting's participant names it.":
    "이 인물 안에서 쓰는 직위의 ID. 회의의 참석자 항목이 이를 가리킵니다.",
  "Title of the office.": "직위의 명칭.",
  "First day in office where a source attests it.": "출처가 뒷받침하는 경우 재임 첫날.",
  "Last day in office where a source attests it.": "출처가 뒷받침하는 경우 재임 마지막 날.",
  "Who reports the days in office, where they were read for themselves.":
    "재임일을 따로 확인한 경우 이를 보도한 출처.",
  "Id of the organisation; the name of the file.": "기관의 ID. 파일 이름과 같습니다.",
  "Abbreviation or brand by which the body is known, where tables have no room for the name; null where there is none.":
    "표에 명칭이 다 들어가지 않을 때 쓰는 약칭이나 상표명. 없으면 null.",
  "Home country; null for an international body.": "소속 국가. 국제기구는 null.",
  "What kind of body it is.": "기관의 종류.",
  "Id of the place; the name of the file.": "장소의 ID. 파일 이름과 같습니다.",
  "Country it lies in.": "장소가 있는 국가.",
  "Id of the source; the name of its file.": "출처의 ID. 파일 이름과 같습니다.",
  "Who published it; for a reprint both names.": "발행한 곳. 전재한 경우 두 곳의 이름을 모두 적습니다.",
  "Title as printed; null where the headline was not seen.":
    "게재된 그대로의 제목. 제목을 확인하지 못했으면 null.",
  "Words of the page address or a cut headline, to find the page again; never shown as a title.":
    "페이지를 다시 찾기 위한 주소의 단어나 잘린 제목. 제목으로 표시하지 않습니다.",
  "What the document is, in own words; null where the citations say enough.":
    "문서의 성격. 직접 쓴 글입니다. 인용만으로 충분하면 null.",
  "Date of publication, not of the event; null where none was seen.":
    "해당 일이 있었던 날이 아니라 발행된 날짜. 확인하지 못했으면 null.",
  "Language of the text.": "글의 언어.",
  "What kind of document it is.": "문서의 종류.",
  "Address read; may be a mirror or an archive.": "읽은 주소. 미러 또는 보관본일 수 있습니다.",
  "Name of the release or wire story that this text repeats, shared by all that repeat it; null where it stands alone.":
    "이 글이 되풀이하는 보도자료 또는 통신사 기사의 이름. 이를 되풀이하는 모든 출처가 공유합니다. 단독 출처이면 null.",
  "How the shared origin is known: stated in the text, or matching details.":
    "원출처를 공유한다고 판단한 근거. 글에 밝혀져 있거나 세부 내용이 일치하는 경우입니다.",
  "Number of the core text it is, where it is one of the five.": "다섯 건의 핵심 자료에 드는 경우 그 번호.",
  "How its paragraphs are counted, where the text is at hand: every line with words, those after the byline, or the numbers printed before them.":
    "본문을 확보한 경우 문단을 세는 방식. 글자가 있는 모든 행, 기자명 뒤의 행, 또는 앞에 인쇄된 번호입니다.",
  "Id of the series; the name of the file.": "계열의 ID. 파일 이름과 같습니다.",
  "What it counts.": "집계 대상.",
  "Unit of every figure in it.": "계열에 속한 모든 수치의 단위.",
  "Side that counts, where it is one.": "집계한 측이 한쪽인 경우 그 측.",
  "Whether the points are of one kind and may be drawn over time, or are claims of differing kinds.":
    "수치가 한 종류여서 시간에 따라 그릴 수 있는지, 종류가 서로 다른 기재 사항인지.",
  "Measures in it, in the order of the page.": "계열에 속한 지표. 페이지에 나오는 순서입니다.",
  "Id of the measure within the series.": "계열 안에서 쓰는 지표의 ID.",
  "Label on the page.": "페이지에 표시하는 이름.",
  "Figures, oldest first; a missing year is missing, not zero.":
    "수치. 오래된 순. 빠진 해는 0이 아니라 없는 것입니다.",
  "Calendar year of the figure.": "수치의 연도.",
  "Month or day of the figure, where it is not of the whole year.":
    "한 해 전체의 수치가 아닌 경우 그 월이나 일.",
  "Which measure of the series.": "계열의 어느 지표인지.",
  "The figure.": "수치.",
  "True where the source says “more than”: the figure is a lower bound.":
    "출처가 ‘넘는다’고 적었으면 참. 수치는 하한입니다.",
  "True where the source rounds or says “about”, “more than”.":
    "출처가 반올림했거나 ‘약’, ‘이상’이라고 적었으면 참.",
  "What stretch it covers, where not the calendar year; such a point is not joined to others.":
    "역년이 아닌 경우 수치가 해당하는 기간. 이런 수치는 다른 수치와 선으로 잇지 않습니다.",
  "What qualifies the figure, in own words.": "수치에 붙는 조건이나 설명. 직접 쓴 글입니다.",
  "What the series is and is not.": "계열이 나타내는 것과 나타내지 않는 것.",
  "Id of the disagreement; the name of the file.": "출처 간 불일치의 ID. 파일 이름과 같습니다.",
  "On what they differ.": "어긋나는 점의 유형.",
  "What it is about.": "불일치의 주제.",
  "Items it touches.": "관련된 사안.",
  "What each source says.": "각 출처가 말하는 내용.",
  "What this source says.": "이 출처가 말하는 내용.",
  "What the source dates and when, where that is what sources differ on; held against the other claims.":
    "출처 간에 어긋나는 것이 날짜인 경우, 이 출처가 무엇을 언제로 보는지. 다른 출처의 기재 내용과 비교합니다.",
  "Stage that is dated: signing and entry into force are two.":
    "날짜를 매긴 단계. 서명과 발효는 서로 다른 단계입니다.",
  "When this source says that it was reached.": "이 출처가 말하는 도달 시점.",
  "Why the conflict is only apparent; null while it is open.":
    "불일치가 겉보기에 불과한 이유. 해소되지 않았으면 null.",
  "Which claim has the better ground, and why.": "어느 쪽의 근거가 더 나은지, 그리고 그 이유.",
}
