import type { Messages } from "../en.ts"
import { groundsWords } from "./frame.ts"
import { figureWords, unitWords } from "./units.ts"

const items = (count: number) => `사안 ${count}건`
const events = (count: number) => `경과 ${count}건`
const mentions = (count: number) => `변동 없는 언급 ${count}건`

/** Words of the charts and of the tables of reported figures. */
export const charts: Messages["charts"] = {
  basis: (eventCount, grounds, version) =>
    `${events(eventCount)} 집계; ${groundsWords(grounds)}; 데이터 ${version}.`,
  sectors: {
    title: "부문",
    subtitle: "사안의 진전 정도",
    summary: (total, sector, most) =>
      total === 0
        ? "표시된 사안이 없습니다."
        : `${items(total)}이며, 가장 많은 부문은 ${sector}(${most}건)입니다.`,
    marks: "부문과 단계. 화살표 키로 표식 사이를 이동하고 Enter 키로 필터를 적용합니다.",
    sector: (sector, total) => `${sector}: 사안 수 ${total}`,
    segment: (sector, stage, count) => `${sector}, ${stage}: 사안 수 ${count}`,
    columns: { sector: "부문", total: "전체" },
  },
  activity: {
    title: "활동",
    subtitle: "도달한 단계별 연간 경과 건수",
    summary: (moves, mentionCount, year, most) =>
      moves + mentionCount === 0
        ? "표시된 경과가 없습니다."
        : `단계에 도달한 ${events(moves)}과 ${mentions(mentionCount)}이며, 가장 많은 해는 ${year}(${most}건)입니다.`,
    marks:
      "연도별 경과. 화살표 키로 연도 사이를 이동하고, Shift 키와 화살표 키로 기간을 넓히며, Enter 키로 그 기간의 필터를 적용합니다.",
    mention: "언급, 변동 없음",
    ticks: "눈금: 날짜별 회의",
    /** Two lines below the first column. */
    before: (year) => [`${year}년`, "이전"],
    offer: (column, span) => `${column}. Enter 키: ${span} 선택`,
    year: (from, to) => (from === null ? `${to + 1}년 이전` : `${to}년`),
    span: (from, to) => (from === null ? `${to}년까지` : `${from}~${to}년`),
    column: (year, moves, mentionCount, meetingCount) => {
      const parts = moves.map(({ stage, count }) => `${stage} ${count}건`)
      return `${year}: ${[
        parts.length > 0 ? parts.join(", ") : "도달한 단계 없음",
        ...(mentionCount > 0 ? [mentions(mentionCount)] : []),
        ...(meetingCount > 0 ? [`회의 ${meetingCount}회`] : []),
      ].join("; ")}`
    },
    columns: { year: "연도", meetings: "회의" },
  },
  trade: {
    title: "교역",
    subtitle: (unit) => `연간, ${unitWords(unit)}; 속이 빈 표식은 어림한 수치`,
    summary: (points, from, to) =>
      `${from}년부터 ${to}년까지 보도된 수치 ${points}건. 수치가 없는 해는 비워 둡니다.`,
    source: (grounds, version) => `${groundsWords(grounds)}, 표에 명시; 데이터 ${version}.`,
    marks: "보도된 수치. 화살표 키로 수치 사이를 이동합니다.",
    total: "양방향 합계",
    exports: (adjective) => `${adjective}의 수출`,
    point: (measure, when, figure, according, qualifiers) =>
      [`${measure}, ${when}: ${figure}`, ...qualifiers, according].join("; "),
    agreement: {
      contracted: (date) => `${date} 서명`,
      delivered: (date) => `${date} 발효`,
    },
    ticks: "눈금: 정상 간 회동",
    columns: {
      measure: "지표",
      when: "연도",
      value: (unit) => `수치(${unitWords(unit)})`,
      approximate: "어림값",
      period: "대상 기간",
      note: "비고",
      source: "출처",
    },
    rounded: "예",
    exact: "아니요",
  },
  figure: figureWords,
  about: (figure) => `약 ${figure}`,
  moreThan: (figure) => `${figure} 초과`,
  according: (publishers) => `${publishers}에 따름`,
  series: {
    title: "그 밖의 보도된 수치",
    note: "성격이 서로 다른 수치로, 각각 출처가 밝힌 그대로이며 선으로 그리지 않습니다.",
    count: (count) => `기재 사항 ${count}건`,
    columns: {
      when: "연도",
      measure: "지표",
      figure: "수치",
      note: "대상 기간, 비고",
      source: "출처",
    },
  },
}
