/** What to do about faults in the data, by the English templates of the checks; and headings of the file of what was left out. */
export const problemRemedies = {
  "Add at least one entry, or remove the record that lacks it.":
    "하나 이상 추가하거나, 이것이 없는 기록을 삭제하십시오.",
  "Add it; the codebook lists its fields.": "파일을 추가하십시오. 필드는 코드북에 있습니다.",
  "Add the field; where nothing is known write null if the codebook allows it.":
    "필드를 추가하십시오. 알려진 것이 없고 코드북이 허용하면 null을 적으십시오.",
  "Add the office there.": "그 파일에 직위를 추가하십시오.",
  "Call it {0} if that is meant, or remove it.":
    "{0} 모음을 뜻했다면 그 이름으로 고치고, 그렇지 않으면 삭제하십시오.",
  "Choose a sector of dataset.json, or add one.":
    "dataset.json에 있는 부문을 고르거나, 그 파일에 부문을 추가하십시오.",
  "Correct one of the two.": "둘 가운데 하나를 고치십시오.",
  "Correct the date or the meeting.": "날짜 또는 회의를 고치십시오.",
  "Correct the id, or add data/{0}/{1}.json.": "ID를 고치거나 data/{0}/{1}.json 파일을 추가하십시오.",
  "Correct the value; the codebook says what this field holds.":
    "값을 고치십시오. 이 필드에 적을 내용은 코드북에 있습니다.",
  "Date the event by when it was announced, write the day or month, or move coverage.until in dataset.json.":
    "경과의 날짜를 발표된 날로 고치거나, 월이나 일까지 적거나, dataset.json의 coverage.until을 늦추십시오.",
  "Fill the cell, or empty the others.": "이 셀을 채우거나 함께 쓰는 셀을 비우십시오.",
  "Fill the cell.": "셀을 채우십시오.",
  "Give one of the two another id, or join them.": "둘 가운데 하나의 ID를 바꾸거나 둘을 합치십시오.",
  "Give the event the next free number.": "경과에 다음 번호를 붙이십시오.",
  "Give the record another id.": "기록의 ID를 바꾸십시오.",
  "Give their columns headings, or put a cell that holds the separator in quotes.":
    "그 열에 머리글을 붙이거나, 구분 기호가 든 셀을 큰따옴표로 묶으십시오.",
  "Mend the quotation mark before them, and open the file again.":
    "그 앞의 큰따옴표를 고치고 파일을 다시 여십시오.",
  "In the file itself, write it twice inside a quoted cell, or remove it.":
    "원본 파일에서 고치십시오. 큰따옴표로 묶은 셀 안에서는 두 번 쓰고, 필요 없으면 지우십시오.",
  "Keep one of the two.": "둘 가운데 하나만 남기십시오.",
  "Mend that record: it is then mentioned here again.":
    "그 기록을 고치십시오. 그러면 여기에 다시 언급됩니다.",
  "Mend that record: this then comes with it.": "그 기록을 고치십시오. 그러면 이 기록도 함께 쓸 수 있습니다.",
  "Mend that row.": "그 행을 고치십시오.",
  "Mend the JSON: a comma or bracket is missing or stands too often at or before this place.":
    "JSON을 고치십시오. 이 자리나 그 앞에 쉼표나 괄호가 빠졌거나 더 들어가 있습니다.",
  "Move the event, or correct one of the dates.": "경과의 순서를 바꾸거나 날짜 가운데 하나를 고치십시오.",
  "Move the file to data/{0}/.": "파일을 data/{0}/ 아래로 옮기십시오.",
  "Move the file to its collection.": "파일을 해당 모음의 폴더로 옮기십시오.",
  "Name the office held on {0}, or correct the term in people/{1}.json.":
    "{0}에 재임한 직위를 적거나, people/{1}.json의 재임 기간을 고치십시오.",
  "Remove it, or correct its name; the codebook lists the fields.":
    "삭제하거나 이름을 고치십시오. 필드는 코드북에 있습니다.",
  "Remove it.": "삭제하십시오.",
  "Remove one of the two.": "둘 가운데 하나를 삭제하십시오.",
  "Remove the brackets that stand too often; no record nests so deep.":
    "더 들어간 괄호를 지우십시오. 이렇게 깊이 중첩되는 기록은 없습니다.",
  "Remove the earlier id, or join the two records.": "이전 ID를 삭제하거나 두 기록을 합치십시오.",
  "Rename the file to {0}.json, or write {1}.":
    "파일 이름을 {0}.json으로 바꾸거나, ID에 {1} 값을 적으십시오.",
  "Save it as UTF-8.": "UTF-8로 저장하십시오.",
  "Save the file as UTF-8: it is in another encoding, or no text.":
    "파일을 UTF-8로 저장하십시오. 인코딩이 다르거나 텍스트 파일이 아닙니다.",
  "Say in resolved why the conflict is only apparent, or correct the dates.":
    "불일치가 겉보기에 불과한 이유를 resolved에 적거나, 날짜를 고치십시오.",
  "Say it in fewer words.": "더 짧게 적으십시오.",
  "Type the text anew, without line breaks, control characters and marks that turn its direction.":
    "줄바꿈, 제어 문자, 글의 방향을 바꾸는 기호 없이 글을 다시 입력하십시오.",
  "Use one of the forms that the codebook lists for this field.":
    "코드북에 있는 이 필드의 형식 가운데 하나를 쓰십시오.",
  'Write "mention", or make the item a promise.': "mention으로 적거나, 사안의 종류를 promise로 바꾸십시오.",
  "Write it as a list: [ … ].": "[ … ]와 같이 목록으로 적으십시오.",
  "Write one of the allowed values.": "쓸 수 있는 값 가운데 하나를 적으십시오.",
  "Write one of the parties, or both.": "당사국 가운데 하나 또는 both를 적으십시오.",
  "Write one of the parties.": "당사국 가운데 하나를 적으십시오.",
  "Write the character again, and save the file as UTF-8.":
    "손실된 문자를 다시 적고 파일을 UTF-8로 저장하십시오.",
  "Write the id of that item.": "전환 후 사안의 ID를 적으십시오.",
  "Write the same in both rows, or correct the name or the date of one meeting.":
    "두 행에 같은 내용을 적거나 한쪽 회의의 이름 또는 날짜를 고치십시오.",
  "Write the same in both rows, or correct the address of one.":
    "두 행에 같은 내용을 적거나, 한 행의 주소를 고치십시오.",
  "Write the same, leave the cell empty, or give the row another id.":
    "같은 내용을 적거나, 셀을 비우거나, 행에 다른 식별자를 적으십시오.",
  "Write the text.": "글을 적으십시오.",
  "Write {0} if that is meant, or add data/{1}/{2}.json.":
    "{0} 값을 뜻했다면 그렇게 고치고, 그렇지 않으면 data/{1}/{2}.json 파일을 추가하십시오.",
  "Write {0} if that is meant, or add the office there.":
    "{0} 값을 뜻했다면 그렇게 고치고, 그렇지 않으면 그 파일에 직위를 추가하십시오.",
  "Write {0}, or add the measure.": "{0} 값을 적거나 지표를 추가하십시오.",
  "Write {0}, or add the sector to dataset.json.": "{0} 값을 적거나 dataset.json에 부문을 추가하십시오.",
  "Write {0}, or another allowed value.": "{0} 또는 쓸 수 있는 다른 값을 적으십시오.",
  "Write {0}, or name the act that the evidence shows.": "{0} 값을 적거나, 근거에 나타난 행위로 고치십시오.",
  field: "필드",
  line: "줄",
  place: "위치",
  reason: "사유",
  record: "기록",
  "record as JSON": "기록(JSON)",
  remedy: "조치",
  row: "행",
  rule: "규칙",
  value: "값",
}
