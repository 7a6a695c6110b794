import type { Messages } from "../en.ts"

/** Words of the page of disagreements, and of their marks elsewhere. */
export const disagreements: Messages["disagreements"] = {
  count: (count) => `미해결 ${count}건`,
  intro:
    "통화, 반올림, 범위, 단계, 기준일을 비교한 뒤에도 출처가 서로 어긋나는 사항입니다. 서명과 발효는 두 개의 경과이며 불일치가 아닙니다.",
  items: "관련 사안:",
  shown: "표시 내용",
  /** The rule that chose what is shown. */
  rule: {
    value: "모든 자료를 표시하며 어느 것도 우선하지 않습니다.",
    date: "해당 사실과 가장 가까운 근거에 따른 날짜를 표시하며, 나머지는 여기에 적습니다.",
    identity: "경과의 근거가 말하는 내용을 표시하며, 어느 출처도 우선하지 않습니다.",
    stage: "행위 표에 따라 기록된 경과가 도달한 단계를 표시합니다.",
    scope: "각 수치를 그 집계 대상과 함께 표시하며, 어느 것도 합치지 않습니다.",
  },
  resolved: "겉보기 불일치",
  why: "이유",
  none: "표시된 내용에 관한 출처 간 불일치가 없습니다.",
  mark: "출처 간 불일치",
  all: "출처 간 불일치 전체",
}
