import type { Messages } from "../en.ts"

/** Words of the page that tells what changed between two meetings. */
export const since: Messages["since"] = {
  link: "직전 회의 이후 달라진 사항",
  linkOfLevel: (level, date) => `직전 ${level} 회의(${date}) 이후 달라진 사항`,
  linkOfLeaders: (date) => `직전 정상 간 회동(${date}) 이후 달라진 사항`,
  heading: "이 회의까지 달라진 사항:",
  choose: "기준 회의",
  span: (from, until, between) =>
    `${from} 이후 ${until}까지; 그사이 ${between === 0 ? "회의 없음" : `회의 ${between}회`}.`,
  other: "주소에 적힌 회의가 앞선 회의가 아니므로, 직전 회의 이후의 변화를 표시합니다.",
  none: "기록된 앞선 회의가 없습니다.",
  nothing: "기록된 것이 없습니다.",
  asks: "요청",
  perhapsBefore: "이전일 수 있음",
  ask: (side, isFirst, wording) => `${side}, ${isFirst ? "최초" : "재차"}(${wording}):`,
  signed: "서명 또는 계약",
  moved: "그 밖의 단계 변화",
  move: (before, after) => (before === null || before === after ? after : `${before} → ${after}`),
  unheard: "앞선 회의에서 제기된 뒤 소식이 없는 사안",
  fellSilent: (years) => `이 시점까지 ${years}년간 소식이 없던 사안`,
  last: (date) => `최근 경과 ${date}`,
  noEvent: "기록된 경과 없음",
  offices: "직위",
  officeTable: "직위별 이전과 이후의 재임자",
  officeColumns: ["직위", "마지막으로 확인된 재임자", "이전"],
  officeDates: "날짜는 출처에서 해당 직위에 있음이 확인된 날이며 임기가 아닙니다.",
  perhapsHeld: "앞선 회의 때 이미 재임했을 수 있음",
  lastSeen: (name, date) => `${name}, ${date}`,
  before: (name, date) => `${name}, ${date} 마지막 확인`,
  asOf: "그날 기준으로 모두 보기",
}
