import type { Messages } from "../en.ts"

/** Words of the control that takes the product back to a day. */
export const asOf: Messages["asOf"] = {
  label: "기준일",
  group: "기준일: 이날까지의 내용만 표시",
  hint: "왼쪽·오른쪽 화살표 키로 회의 사이를 이동합니다.",
  before: (meeting) => `이전 회의로: ${meeting}`,
  after: (meeting) => `다음 회의로: ${meeting}`,
  none: { before: "이전 회의 없음", after: "이후 회의 없음" },
  latest: "알려진 내용 모두 보기",
  now: "알려진 내용 전체",
  past: (date) => `${date}까지 있었던 일을 현재의 출처에 따라 표시합니다. 제목과 당사자는 현재 기준입니다.`,
  notYet: (date) => `${date}까지는 해당하는 일이 없음`,
  notYetText: "이 기록은 표시한 날보다 뒤에 시작됩니다.",
}
