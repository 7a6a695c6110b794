import type { Messages } from "../en.ts"

/** Words of the Items table. */
export const items: Messages["items"] = {
  title: "사안",
  subtitle: "협력 주제마다 현재 상태와 그 근거를 보여 줍니다.",
  columns: {
    item: "사안",
    sector: "부문",
    stage: "단계",
    asked: "요청한 측",
    last: "최근 경과",
    value: "금액",
    parties: "당사자",
    reports: "자료",
    instrument: "형식",
    first: "첫 경과",
    meetings: "회의",
    origins: "원출처",
  },
  /** What a click on a heading does. */
  sortBy: (column, sorted) =>
    sorted === false
      ? `${column} 기준으로 정렬`
      : `${column}, ${sorted === "asc" ? "오름차순" : "내림차순"} 정렬됨: 순서 뒤집기`,
  place: (place) => `${place}.`,
  asked: (side, date) => `${side}, ${date}`,
  notFollowed: "이후 경과 없음",
  noAsk: "기록된 요청 없음",
  noEvent: "아직 경과 없음",
  valueNote: (kind, asOf, reports) =>
    [kind, asOf, reports > 1 ? `자료 ${reports}건` : ""].filter(Boolean).join(" · "),
  disputed: "자료 간 차이 있음",
  noValue: "보도되지 않음",
  partsOnly: "일부 금액만 보도됨",
  noParty: "밝혀지지 않음",
  moreParties: (count) => `외 ${count}곳`,
  reports: (reports) => `자료 ${reports}건`,
  origins: (origins) => `원출처 ${origins}건`,
  more: (next, left) => (next === left ? `${left}건 더 보기` : `남은 ${left}건 중 ${next}건 더 보기`),
  oneRelease: "모두 같은 보도자료에 근거",
  group: (name, count) => `${name}: 사안 ${count}건`,
  arrange: {
    open: "정렬, 그룹, 열",
    sort: "정렬 기준",
    further: "다음 기준",
    none: "없음",
    up: "오름차순",
    down: "내림차순",
    direction: (column) => `${column} 정렬 방향`,
    group: "그룹 기준",
    noGroup: "그룹 없음",
    columns: "열",
    earlier: (column) => `${column} 열을 앞으로 이동`,
    later: (column) => `${column} 열을 뒤로 이동`,
    reset: "처음 상태로",
    close: "닫기",
  },
}
