import type { Messages } from "../en.ts"

/** Words of the page that opens a reader's own dataset, and of the banner over it. */
export const own: Messages["own"] = {
  lead: "가지고 계신 데이터를 이 사이트의 모든 기능으로 볼 수 있습니다. 필터, 차트, 회의, 요청, 회담 준비 자료, 파일이 그대로 작동합니다. 데이터는 이 브라우저 안에서만 읽으며 어디에도 보내지 않습니다.",
  drop: "여기에 파일을 끌어다 놓거나",
  chooseFiles: "파일 선택",
  chooseFolder: "폴더 선택",
  accepted: (most) =>
    `데이터 전체를 담은 JSON 파일 하나, data 폴더의 파일들(ZIP도 가능), 또는 사안 표(CSV나 Excel)를 엽니다. 모두 합해 ${most}까지입니다.`,
  fields: "기록에 담기는 내용",
  template: {
    title: "표로 시작하기",
    text: "서식에는 행에 적을 수 있는 열과 그 설명, 예시 행 하나가 있습니다. 한 행이 한 경과이며, 식별자가 같은 행은 한 사안의 경과입니다.",
    csv: "CSV 서식",
    xlsx: "설명이 담긴 Excel 서식",
    rows: "행",
    explained: "열 설명",
    column: "열",
    meaning: "적을 내용",
    needed: "필수",
    isNeeded: "예",
    allowed: "쓸 수 있는 값",
  },
  inOneFile: "이 파일 하나로 된 판에서는 다른 데이터를 열 수 없습니다. 사이트에서 열어 주십시오.",
  kept: {
    title: "이 브라우저에 보관된 내 데이터",
    about: (name, items, opened) => `${name}: ${items}, ${opened}에 열었습니다.`,
    show: "보기",
    remove: "삭제",
    replaced:
      "다른 데이터를 열면 이 데이터는 지워지고, 그 기록이나 회담 준비 자료에 해 둔 수정도 함께 사라집니다.",
    missing: "이 브라우저에 보관된 내 데이터가 없습니다. 파일을 다시 열어 주십시오.",
  },
  items: (count, one) => (one ? "사안 1건" : `사안 ${count}건`),
  working: {
    reading: "파일을 읽는 중…",
    checking: "기록을 확인하는 중…",
    keeping: "이 브라우저에 보관하는 중…",
    cancel: "취소",
    cancelled: "취소했습니다. 바뀐 것은 없습니다.",
  },
  mapping: {
    title: "어느 열이 무엇입니까?",
    lead: (file, rows) =>
      `${file}: ${rows}행. 짐작되는 열을 미리 골라 두었습니다. 확인하고 틀린 곳을 바꾸어 주십시오.`,
    first: "처음 몇 행",
    columns: "열",
    thing: "행에 담긴 내용",
    from: "표의 열",
    none: "표에 없음",
    always: (value) => `모든 행에 같은 값: ${value}`,
    dataset: "데이터 정보",
    name: "이름",
    party: (number) => `국가 ${number}`,
    code: "두 글자 코드",
    until: "출처를 마지막으로 검색한 날",
    read: "행 읽기",
    missing: (columns) => `아직 필요한 열: ${columns}.`,
  },
  result: {
    title: "읽은 결과",
    whole: (items) => `모두 쓸 수 있습니다: ${items}.`,
    part: (items, left) => `${items}을 쓸 수 있습니다. 행 또는 기록 ${left}개는 제외했습니다.`,
    nothing: "이대로는 쓸 수 있는 것이 없습니다. 아래 내용을 고쳐 다시 열어 주십시오.",
    show: "쓸 수 있는 것 보기",
    columns: "열 다시 고르기",
    again: "다른 파일 열기",
    rejected: "제외한 내용과 이유(CSV)",
  },
  problems: {
    title: (count) => `문제 ${count}건`,
    words: "목록에서 찾을 말",
    rule: "규칙",
    anyRule: (count) => `모든 규칙 (${count})`,
    columns: ["위치", "기록", "필드", "값", "규칙", "조치"],
    row: (row) => `${row}행`,
    none: "이 말이 들어간 문제가 없습니다.",
    shown: (shown, all) => `${all}건 중 ${shown}건`,
    more: (count) => `${count}건 더 보기`,
    cut: (count) => `목록에는 처음 ${count}건만 있습니다. CSV 파일에는 모두 있습니다.`,
  },
  refused: "열 수 없습니다",
  faults: {
    empty: (file) => `${file}: 빈 파일입니다.`,
    tooLarge: (_file, size, most) => `크기가 ${size}입니다. ${most}까지 열 수 있으니 일부만 열어 주십시오.`,
    unpacksTooLarge: (file, _about, most) => `${file}: 압축을 풀면 ${most}를 넘어 풀지 않았습니다.`,
    unknown: (file) =>
      `${file}: JSON도, 표(CSV, Excel)도, ZIP도 아닙니다. 이름이 아니라 내용으로 판단합니다.`,
    encoding: (file) => `${file}: UTF-8이 아닙니다. ‘CSV UTF-8’로 저장해 다시 열어 주십시오.`,
    damaged: (file, about) => `${file}: 손상된 파일입니다. ${about}`,
    noDataset: (file) =>
      `${file}: 데이터가 없습니다. 파일 하나라면 ‘about’과 모음들이, 폴더라면 dataset.json이 있어야 합니다.`,
    packageOfTables: (file) =>
      `${file}: 표로 된 데이터 패키지입니다. 같은 데이터의 JSON 파일 하나를 열어 주십시오.`,
    noRows: (file) => `${file}: 머리글 아래에 행이 없습니다. Excel은 첫 시트만 읽습니다.`,
    quotes: (file, row) =>
      `${file}: ${row}행의 큰따옴표가 잘못된 곳에서 셀을 열거나 닫습니다. 그 뒤의 행들이 한 셀로 읽히게 됩니다. 따옴표로 묶은 셀 안에서는 두 번 쓰거나 지운 뒤 다시 열어 주십시오.`,
    severalTables: (file) => `여러 표를 합칠 수 없습니다. ${file}처럼 하나만 열어 주십시오.`,
    stopped: (_file, about) =>
      `읽기가 멈췄습니다. 메모리가 모자란 듯합니다. 다른 탭을 닫거나 일부만 열어 주십시오. ${about}`,
  },
  banner: {
    label: "내 데이터",
    text: (name, items, opened) =>
      `내 데이터를 보고 계십니다: ${name}, ${items}, ${opened}에 열었습니다. 이 페이지들의 주소는 이 브라우저에서만 통합니다.`,
    back: "공개 데이터로 돌아가기",
    remove: "삭제",
    lost: "페이지를 다시 읽어야 하며, 브라우저에 보관되지 않은 내 데이터는 사라집니다. 계속하시겠습니까?",
    unkept: {
      full: "브라우저에 보관할 공간이 없습니다. 새로 고치거나 떠나거나 언어를 바꾸면 사라집니다.",
      forbidden: "브라우저가 보관을 허용하지 않습니다. 새로 고치거나 떠나거나 언어를 바꾸면 사라집니다.",
      gone: "다른 탭에서 삭제했거나 다른 데이터로 바꾸었습니다. 새로 고치거나 떠나거나 언어를 바꾸면 사라집니다.",
    },
  },
  noFiles:
    "내 데이터에는 내려받기, 피드, 이전 공개판이 없습니다. 사안 표, 차트, 회담 준비 자료는 파일로 저장할 수 있습니다.",
}
