import type { Messages } from "../en.ts"

/** Words of the page and the panel of one item. */
export const item: Messages["item"] = {
  facts: {
    askedBy: "요청한 측",
    initiated: "발의한 측",
    stage: "단계",
    kind: "종류",
    wouldMove: "다음 단계의 요건",
    last: "최근 근거",
    checked: "최근 확인",
    value: "금액",
    reports: "확인 자료",
    parties: "당사자",
    people: "인물",
    places: "장소",
  },
  asker: (side, count) => `${side} ${count}회`,
  noAsk: "기록된 요청 없음",
  ago: (number, days, isAtLeast) => (days === 0 ? "당일" : `${isAtLeast ? "최소 " : ""}${number}일 전`),
  noPlace: "밝혀지지 않음",
  since: (date) => `${date}부터`,
  oneOrigin: "하나의 원출처에만 근거",
  figure: {
    /** One sentence for those who do not see the drawing. */
    summary: (title, asks, events, from, until) =>
      `${title}: 요청 ${asks}; ${from}부터 ${until}까지 경과 ${events}건.`,
  },
  asks: "요청",
  askLine: (by, to) => (by === to ? by : `${by} → ${to}`),
  next: (stage, date) => `이후: ${stage}, ${date}`,
  noLater: "이후 경과 없음",
  events: "경과",
  at: "회의:",
  into: "전환된 사안:",
  amounts: "보도된 금액",
  /** Before the note on a sum, which ends with a bracket. */
  noteOpens: "(",
  amountsNote:
    "각 자료는 별개이며 합산하지 않습니다. 표시된 금액은 사안 전체에 관한 것으로서 구속력이 가장 큰 종류이고 가장 많은 자료가 쓴 통화로 된 자료의 최저액부터 최고액까지입니다.",
  amountOf: { whole: "전체 금액", part: "일부 금액", around: "주변 사업 금액" },
  asOf: (date) => `${date} 기준`,
  undated: "날짜 없는 자료",
  disagreements: "출처 간 불일치",
  related: "관련 사안",
  becameThis: "전환 전 사안",
  meetings: "이 사안이 나온 회의",
  notes: "남은 문제",
  alsoRead: "함께 읽은 출처",
  weak: (reason) => `취약한 근거: ${reason}`,
  link: "이 사안의 페이지",
}
