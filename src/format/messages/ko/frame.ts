import { particle } from "../../particle.ts"
import type { GroundsCount } from "../en/frame.ts"
import type { Messages } from "../en.ts"
import { RANGE } from "./units.ts"

/** How many reports a claim or a count rests on, and how many releases or stories stand behind them. */
export const groundsWords = ({ reports, origins }: GroundsCount) => `자료 ${reports}건 · 원출처 ${origins}건`

/** Words around charts and under claims. */
export const frame: Messages["frame"] = {
  asTable: "표",
  save: (title, kind) => `${title}${particle(title, "을/를")} ${kind} 파일로 내려받기`,
  broken: "이 차트를 그리지 못했습니다. 아래 표에 같은 수치가 있습니다.",
  notReported: "보도되지 않음",
  grounds: groundsWords,
  paragraphs: (paras) => `¶${paras.join(", ")}`,
  silent: (span) => `${span}째 소식 없음`,
  unchecked: (date) => (date === null ? "확인한 적 없음" : `${date} 이후 미확인`),
  ago: (span, isAtLeast) => `${isAtLeast ? "최소 " : ""}${span} 전`,
  left: (date) => `${date}까지`,
  followed: (name, date) => `늦어도 ${date}에는 퇴임, 당시 ${name} 재임 확인`,
  stage: { needs: "요건", notEnough: "충분하지 않은 것" },
  fromTo: (from, to) => `${from}${RANGE}${to}`,
  undated: "날짜 없음",
  weak: "취약한 출처",
  skipTo: (place) => `건너뛰기: ${place}`,
  onlyEnglish: "영문만 있음",
  unreviewed: "번역문이며 원어민의 검토를 거치지 않았습니다.",
}
