import type { Messages } from "../en.ts"
import { figureWords } from "./units.ts"

/** Words of the table of sources and the page of one source. */
export const sources: Messages["sources"] = {
  count: (count) => `출처 ${count}건`,
  table: {
    caption: "출처",
    columns: {
      source: "발행처와 제목",
      kind: "종류",
      language: "언어",
      published: "발행일",
      claims: "기재 사항",
      origin: "원출처",
    },
    sortBy: (column) => `${column} 기준으로 정렬`,
    shown: (shown, all) => `${all}건 중 ${shown}건 표시`,
    more: (count) => `${count}건 더 보기`,
    all: (count) => `${count}건 모두 보기`,
    none: "이 필터로 남은 내용을 뒷받침하는 출처가 없습니다.",
  },
  noTitle: "제목 확인 안 됨",
  claims: () => ["기재 사항 ", "건"],
  undated: "날짜 없음",
  alone: "단독",
  sharedWith: (count) => `다른 출처 ${count}건과 공유`,
  weak: "취약한 근거:",
  untitled: "제목 확인 안 됨",
  bears: "이 출처에 근거한 내용",
  claimCount: (claims, records) => `항목 ${records}건에 관한 기재 사항 ${claims}건`,
  facts: {
    published: "발행일",
    language: "언어",
    kind: "종류",
    address: "주소",
    origin: "원출처",
    note: "비고",
    hint: (words) => `다시 찾을 때 쓸 검색어: ${words}`,
    alone: "단독 출처: 읽은 다른 출처 가운데 같은 보도자료를 되풀이하는 것이 없습니다.",
    shared: (count) => `같은 보도자료를 바탕으로 한 다른 출처 ${count}건:`,
    basis: "판단 근거",
  },
  subject: {
    event: "경과",
    ask: "요청",
    amount: "금액",
    notes: "비고",
    meeting: "회의",
    office: "직위",
    point: "수치",
    disagreement: "출처의 기재 내용",
  },
  paras: (paras) => `¶${paras.join(", ")}`,
  ask: (by, to, wording) => `${by === to ? by : `${by} → ${to}`}, ${wording}`,
  office: (title, from, to) => {
    const term = [from && `${from}부터`, to && `${to}까지`].filter(Boolean).join(" ")
    return term === "" ? title : `${title}(${term})`
  },
  figure: (measure, year, value, unit) => `${measure}, ${year}년: ${figureWords(value, unit)}`,
  lead: "읽은 모든 출처와, 각 출처에 근거한 기재 사항 및 그 출처가 되풀이한 보도자료를 보여 줍니다.",
}
