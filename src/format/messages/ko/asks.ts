import { particle } from "../../particle.ts"
import type { Messages } from "../en.ts"
import { groundsWords } from "./frame.ts"

const subjects = (count: number) => `사안 ${count}건`

/** Words of the ledger of asks. */
export const askLedger: Messages["askLedger"] = {
  title: "누가 누구에게 무엇을 요청했는가",
  /** What stands between asterisks is set bold. */
  sentence: (sides) => {
    const counts = sides
      .filter(({ asks }) => asks > 0)
      .map(({ side, asks }) => `${side}의 요청 ${asks}회`)
      .join(", ")
    const outcomes = sides
      .filter(({ items, isBoth }) => items > 0 && !isBoth)
      .map(
        ({ side, items, moved, unanswered }) =>
          `${side}${particle(side, "이/가")} 요청한 ${subjects(items)} 가운데 ${moved}건은 첫 요청 뒤에 단계가 바뀌었고, ${unanswered}건은 마지막 요청 뒤에 경과가 없습니다.`,
      )
    return [`**${counts || "기록된 요청 없음"}.**`, ...outcomes].join(" ")
  },
  lowerBound: "요청 횟수는 하한입니다. 실제 요청은 보도된 것보다 많습니다.",
  asked: (side) => `${side}의 요청`,
  together: "양측 공동 요청",
  count: (shown) => subjects(shown),
  none: "이 필터에 맞는 요청이 없습니다.",
  order: "정렬",
  orders: {
    times: "재요청이 많은 순",
    oldest: "먼저 요청한 순",
    newest: "최근에 요청한 순",
    silence: "소식 없는 기간이 긴 순",
    stage: "단계 순",
    wording: "표현이 강한 순",
  },
  /** How firmly it was worded, and towards whom; empty where both sides are meant. */
  voiced: {
    raised: (to) => (to ? `${to}에 제기` : "제기"),
    hoped: (to) => (to ? `${to}에 희망 표명` : "희망 표명"),
    requested: (to) => (to ? `${to}에 요청` : "요청"),
    offered: (to) => (to ? `${to}에 제안` : "제안"),
    agreed: (to) => (to ? `${to}${particle(to, "과/와")} 합의` : "합의"),
  },
  strongest: (wording) => `가장 강한 표현: ${wording}`,
  first: (place, date) => `${date} ${place}에서 처음`,
  firstUnplaced: (date) => `${date} 처음`,
  about: (words) => `(${words})`,
  times: (times) => `요청 ${times}회`,
  withoutMoving: (count) => `단계 변동 없이 재요청 ${count}회`,
  /** First change of stage; `span` is null on the day of the ask. */
  moved: (span, stage, date) => (span === null ? `당일 ${stage}` : `${date} ${stage}(${span} 소요)`),
  now: (stage, date) => `현재 ${stage}(${date}부터)`,
  notMoved: "단계 변동 없음",
  unanswered: "이후 경과 없음",
  later: (count) => `이후 언급 ${count}회`,
  age: (days, isVague) => `최초 요청 ${isVague ? "최소 " : ""}${days} 전`,
  evidence: (days, isVague) => `최근 근거 ${isVague ? "최소 " : ""}${days} 전`,
  checked: (days) => `확인 ${days} 전`,
  days: (days) => `${days}일`,
  figure: {
    title: "요청과 그 결과",
    subtitle: (first, second) => `요청된 사안의 진전 정도: 왼쪽 ${first}, 오른쪽 ${second}`,
    summary: (first, firstCount, second, secondCount, sector) =>
      firstCount + secondCount === 0
        ? "표시된 요청이 없습니다."
        : `${first}${particle(first, "이/가")} 요청한 사안은 ${firstCount}건, ${second}${particle(second, "이/가")} 요청한 사안은 ${secondCount}건이며, 요청이 가장 많은 부문은 ${sector}입니다.`,
    source: (count, grounds, version) => `요청 ${count}회 집계; ${groundsWords(grounds)}; 데이터 ${version}.`,
    marks: "요청한 측별 부문. 화살표 키로 표식 사이를 이동하고 Enter 키로 필터를 적용합니다.",
    mark: (sector, side, count, stages) =>
      `${sector}, ${side} 요청: ${[
        subjects(count),
        ...stages.map((part) => `${part.stage} ${part.count}건`),
      ].join(", ")}`,
    columns: { sector: "부문", side: "요청한 측", total: "전체" },
  },
}
