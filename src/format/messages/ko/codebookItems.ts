/** What the fields of items and meetings mean, by the English text of the schema. */
export const codebookItems = {
  "Schema that an editor's program checks this file against.":
    "편집 프로그램이 이 파일을 검사할 때 쓰는 스키마.",
  "Id of the item; the name of the file.": "사안의 ID. 파일 이름과 같습니다.",
  "Title, at most 70 characters.": "제목. 70자 이내.",
  "What it is and where it stands, in own words, at most 280 characters.":
    "사안의 내용과 현재 상태. 직접 쓴 글로 280자 이내.",
  "What it is: a promise, which climbs the ladder, or something that has no delivery and whose events are all mentions.":
    "사안의 종류. 단계를 따라 올라가는 약속이거나, 이행할 것이 없고 모든 경과가 언급인 것입니다.",
  "Sector, one of those in dataset.json.": "부문. dataset.json에 있는 부문 가운데 하나.",
  "What kind of promise it is.": "약속의 종류.",
  "Side from which the matter first came.": "사안을 처음 꺼낸 측.",
  "Organisations that take part, the leading ones first.": "참여하는 기관. 주도하는 기관부터 적습니다.",
  "People named in it.": "사안에 거명된 인물.",
  "Places it concerns.": "사안과 관련된 장소.",
  "Who asked whom, oldest first; a lower bound, since not every ask is reported.":
    "누가 누구에게 요청했는지. 오래된 순. 모든 요청이 보도되지는 않으므로 하한입니다.",
  "Who asked.": "요청한 측.",
  "Whom; both means the forum or both sides.": "요청받은 측. both는 회의체 또는 양측을 뜻합니다.",
  "When it was voiced.": "요청을 밝힌 때.",
  "Meeting at which it was voiced; null where it was not at a recorded one.":
    "요청을 밝힌 회의. 기록된 회의가 아니면 null.",
  "How strongly it was worded.": "표현의 강도.",
  "What the ask is about, where narrower than the item.": "요청의 내용이 사안보다 좁은 경우 그 내용.",
  "What attests the ask.": "요청을 뒷받침하는 근거.",
  "Source that carries the claim.": "기재 사항이 실린 출처.",
  "Paragraph of the body text that carries it; null where none was recorded.":
    "기재 사항이 실린 본문 문단. 기록되지 않았으면 null.",
  "First twelve digits of the SHA-256 of the normalised paragraph, where the text was at hand; tells whether the paragraph is still the same.":
    "본문을 확보한 경우, 정규화한 문단의 SHA-256 값 첫 열두 자리. 문단이 그대로인지 알려 줍니다.",
  "Why events stand before the first ask.": "첫 요청보다 앞선 경과가 있는 이유.",
  "Sums as reported, each on its own; never added.": "보도된 금액. 각각 별개이며 합산하지 않습니다.",
  "The sum, in full units.": "액수. 통화의 기본 단위로 적습니다.",
  "Currency of the sum as reported.": "보도된 금액의 통화.",
  "What the sum is.": "금액의 종류.",
  "Whether it is of the whole item, a part of it, or something around it; only whole sums are shown as the item's value.":
    "사안 전체의 금액인지, 일부의 금액인지, 주변 사업의 금액인지. 전체 금액만 사안의 금액으로 표시합니다.",
  "When the figure was given; null where the report is undated.":
    "액수가 제시된 때. 자료에 날짜가 없으면 null.",
  "What qualifies the figure.": "액수에 붙는 조건이나 설명.",
  "Who reports it.": "보도한 출처.",
  "What happened, in the intended order.": "일어난 일. 의도한 순서대로 적습니다.",
  "Id of the event: the item's id and a running number.": "경과의 ID. 사안의 ID에 일련번호를 붙인 것입니다.",
  "When it happened, not when it was printed; as long as what is known.":
    "발행된 때가 아니라 일어난 때. 알려진 만큼만 적습니다.",
  "Stage that the event reaches; mention where it moves nothing.":
    "경과가 도달한 단계. 아무것도 움직이지 않으면 mention.",
  "What kind of act it is; how far an act can carry a promise, the method says.":
    "행위의 종류. 행위가 약속을 어디까지 진전시킬 수 있는지는 방법 설명에 있습니다.",
  "What happened, in own words, at most 220 characters.": "일어난 일. 직접 쓴 글로 220자 이내.",
  "Meeting at which it happened.": "일이 일어난 회의.",
  "For a transformed item: the item it became.": "전환된 사안인 경우, 무엇으로 전환되었는지.",
  "What attests the event.": "경과를 뒷받침하는 근거.",
  "Why this rests on weak ground only (open encyclopedias, forum posts, inferred years, advance notices); null where it does not.":
    "취약한 근거에만 기댄 이유(공개 백과사전, 게시판 글, 추정한 연도, 예고 기사). 그렇지 않으면 null.",
  "Ties to other items.": "다른 사안과의 관계.",
  "The other item.": "상대 사안.",
  "What this item is to the other.": "이 사안이 상대 사안과 맺는 관계.",
  "Day on which somebody last looked for news of this item, also where none was found; null where nobody did.":
    "이 사안의 소식을 마지막으로 찾아본 날. 찾지 못한 경우도 포함합니다. 찾아본 적이 없으면 null.",
  "What remains open or doubtful.": "남아 있거나 의심스러운 점.",
  "What attests the notes.": "남은 문제를 뒷받침하는 근거.",
  "Earlier ids of this record, so that old addresses and notes still resolve.":
    "이 항목의 이전 ID. 예전 주소와 메모에서도 찾아올 수 있게 합니다.",
  "Id of the meeting; the name of the file.": "회의의 ID. 파일 이름과 같습니다.",
  "First day in the time of the place, as long as what is known.":
    "현지 시간 기준 첫날. 알려진 만큼만 적습니다.",
  "Last day, where it took more than one.": "하루를 넘긴 경우 마지막 날.",
  "Rank of the highest pair that met.": "만난 상대 가운데 가장 높은 급.",
  "Kind of meeting.": "회의의 종류.",
  "What brought them together.": "만나게 된 계기.",
  "City, or country where no city is named; null where neither is.":
    "도시. 도시가 밝혀지지 않았으면 국가. 둘 다 아니면 null.",
  "Named participants with the office of that day.": "이름이 밝혀진 참석자와 그날의 직위.",
  "Who took part.": "참석한 인물.",
  "Office held that day, by its id in the person's file.":
    "그날의 직위. 인물 파일에 있는 직위의 ID로 적습니다.",
  "Side the person sat on.": "인물이 속한 측.",
  "Others said to have been present.": "참석했다고 전해지는 그 밖의 사람.",
  "What happened, in own words.": "일어난 일. 직접 쓴 글입니다.",
  "Items touched there for which no event or ask of that meeting is recorded; the rest follows from the items.":
    "회의에서 다루었으나 그 회의의 경과나 요청이 기록되지 않은 사안. 나머지는 사안에서 계산합니다.",
  "What attests the meeting.": "회의를 뒷받침하는 근거.",
  "Remark for readers.": "독자를 위한 비고.",
}
