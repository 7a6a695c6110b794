/** What the fields of the dataset’s own files mean, by the English text of the schema. */
export const codebookDataset = {
  "Id of the dataset, used in file names.": "데이터셋의 ID. 파일 이름에 쓰입니다.",
  "Title of the dataset and of the page.": "데이터셋과 페이지의 제목.",
  "Heading of the first page.": "첫 페이지의 표제.",
  "What the dataset holds, in one or two sentences.": "데이터셋의 내용. 한두 문장으로 적습니다.",
  "The two governments; their order is the order on the page.": "두 정부. 순서는 페이지에 나오는 순서입니다.",
  "Two-letter ISO 3166 code; the side of an ask or a participant.":
    "두 글자 ISO 3166 코드. 요청한 측이나 참석자가 속한 측을 나타냅니다.",
  "Short name on the page.": "페이지에 표시하는 짧은 이름.",
  "Adjective, for phrases such as “Korean count”.": "‘한국 집계’와 같은 말에 쓰는 수식어.",
  "Offices whose holder is the country's principal: two principals in one room make a leaders' meeting.":
    "그 자리에 있는 사람이 국가 정상인 직위. 두 정상이 한자리에 있으면 정상 간 회동입니다.",
  "Titles of offices that were renamed: the holders of one title follow those of the other.":
    "명칭이 바뀐 직위. 한 명칭의 재임자가 다른 명칭의 재임자를 잇습니다.",
  "Sectors in the order of the page.": "부문. 페이지에 나오는 순서입니다.",
  "Sector id, used in addresses.": "부문의 ID. 주소에 쓰입니다.",
  "Item whose signing and entry into force are marked on the trade charts; null where there is none.":
    "교역 차트에 서명과 발효를 표시하는 사안. 없으면 null.",
  "Version of the data: year, month and running number.": "데이터의 버전. 연도, 월, 일련번호로 적습니다.",
  "Day of this release: what the dataset knows, it knows as of this day.":
    "이 버전의 공개일. 데이터셋의 내용은 이날을 기준으로 합니다.",
  "Window and limits of the search.": "검색의 기간과 한계.",
  "First date covered.": "수록 범위의 첫 날짜.",
  "Day on which sources were last searched.": "출처를 마지막으로 검색한 날.",
  "What was searched and what is known to be missing.": "무엇을 검색했고 무엇이 빠져 있다고 알려져 있는지.",
  "How the sources were searched and checked, a sentence or two each.":
    "출처를 검색하고 확인한 방법. 각각 한두 문장으로 적습니다.",
  "English wording.": "영어 문구.",
  "Korean wording.": "한국어 문구.",
  "Spanish wording.": "스페인어 문구.",
  "Translations that a native speaker has reviewed; one not listed here is unreviewed.":
    "원어민이 검토한 번역. 여기에 없는 번역은 검토되지 않은 것입니다.",
  "In which direction the search is known to lean.": "검색이 어느 쪽으로 치우쳐 있다고 알려져 있는지.",
  "What was looked for and not found, or left out, and why.":
    "찾았으나 찾지 못한 것 또는 제외한 것과 그 이유.",
  "Where readers send corrections; where both are null they copy the text, or mail it to whom they know.":
    "독자가 정정을 보내는 곳. 둘 다 null이면 글을 복사하거나 아는 담당자에게 메일로 보냅니다.",
  "Mail address for corrections; null where there is none.": "정정을 받는 메일 주소. 없으면 null.",
  "Page on which a new issue is opened, taking title and body in its query; null where there is none.":
    "새 이슈를 여는 페이지. 제목과 본문을 주소의 질의로 받습니다. 없으면 null.",
  "Licence of the data.": "데이터의 라이선스.",
  "SPDX identifier, by which programs know the licence.": "프로그램이 라이선스를 알아보는 SPDX 식별자.",
  "Name of the licence.": "라이선스의 이름.",
  "Text of the licence.": "라이선스의 본문.",
  "Releases, oldest first.": "공개된 버전. 오래된 순.",
  "Version of the data, as `dataset.json` names it.": "dataset.json에 적힌 데이터의 버전.",
  "Day of the release.": "공개일.",
  "What the release is about, in a sentence or two.": "이 버전의 내용. 한두 문장으로 적습니다.",
  "What vanished with this release, each with its reason.": "이 버전에서 사라진 것과 각각의 사유.",
  "Record, entry or list of entries that is no longer there, or no longer as long as it was.":
    "더 이상 없거나 이전보다 짧아진 항목, 세부 항목 또는 그 목록.",
  "Whether it lives on in another record.": "다른 항목에 통합되었는지 여부.",
  "Path of the record in which it lives on; null where it was removed.":
    "통합된 항목의 경로. 삭제되었으면 null.",
  "Why, in a sentence that readers of the change log see.": "사유. 변경 내역에서 독자가 보는 문장입니다.",
  "SHA-256 of the kept file of this release; null while it is being prepared.":
    "보관된 이 버전 파일의 SHA-256 값. 준비 중이면 null.",
}
