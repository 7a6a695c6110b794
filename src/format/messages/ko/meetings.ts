import type { Messages } from "../en.ts"
import { RANGE } from "./units.ts"
import { groundsWords } from "./frame.ts"

/** Words of the timeline, the list of meetings and the page of one meeting. */
export const meetings: Messages["meetings"] = {
  timeline: {
    title: "회의",
    subtitle: (silences) =>
      `표식 하나가 회의 하나이며, 높이는 그 회의에서 제기된 사안의 수입니다.${
        silences.length > 0 ? ` 기록상 정상 간 회동이 없던 가장 긴 기간: ${silences.join(", ")}.` : ""
      }`,
    silence: (span, from, to) => `${span}(${from}${RANGE}${to})`,
    summary: (count, from, to, most, items) =>
      `${from}부터 ${to}까지 회의 ${count}회. 사안이 가장 많이 제기된 회의는 ${most}의 회의로, ${items}건입니다.`,
    source: (count, grounds, version) => `회의 ${count}회; ${groundsWords(grounds)}; 데이터 ${version}.`,
    hint: "테두리만 있는 표식: 통화 또는 서한. 옅은 표식: 월 또는 연도만 알려짐. 회색: 필터 밖.",
    marks: "시간 축의 회의. 화살표 키로 표식 사이를 이동합니다.",
    mark: (date, place, level, items) => `${[date, place, level].filter(Boolean).join(", ")}: ${items}`,
    columns: { date: "날짜", level: "급", place: "장소", occasion: "계기", items: "제기된 사안" },
  },
  /** The words of a silence on the chart, after its length. */
  withoutLeaders: "정상 간 회동 없음",
  silence: (span) => `${span} 동안 기록상 정상 간 회동 없음`,
  quiet: (from, to) => (from === to ? `${from}년 기록된 회의 없음` : `${from}~${to}년 기록된 회의 없음`),
  list: {
    title: "전체 회의",
    count: (shown, all) => (shown === all ? `${all}회` : `${all}회 중 ${shown}회`),
    oldestFirst: "오래된 순",
    newestFirst: "최신순",
    others: (count) => `그 외 ${count}명`,
    more: (count) => `${count}건 더 보기`,
    none: "이 필터에 맞는 회의가 없습니다.",
  },
  items: (count) => (count === 0 ? "추적 중인 사안은 제기되지 않음" : `제기된 사안 ${count}건`),
  selectedItems: (selected, all) => `제기된 사안 ${all}건 중 ${selected}건`,
  signed: (count) => `서명 ${count}건`,
  weak: "취약한 근거:",
  page: {
    since: (span, date) => `직전 정상 간 회동(${date})과의 간격 ${span}:`,
    nobody: "출처에 거명된 인사 없음",
    unnamed: (others) => `이름 없이 언급된 참석자: ${others}.`,
    note: (note) => `비고: ${note}.`,
    neighbours: "다른 회의",
    previous: "이전:",
    next: "다음:",
    previousOfLevel: "이전, 같은 급:",
    nextOfLevel: "다음, 같은 급:",
    raised: "각 측이 제기한 사안",
    asked: (side) => `${side}의 요청`,
    together: "양측 공동",
    noAsk: "기록된 요청이 없습니다.",
    signed: "이 회의에서 서명된 사안",
    between: (parties) => `당사자: ${parties}`,
    moved: "합의, 진전 또는 언급된 사안",
    alsoRaised: "그 밖에 다룬 사안",
    followUp: "이후 결과",
    /** Only where some are no promises. */
    followUpNote: (promises, apart) =>
      `다룬 사안 ${promises + apart}건 가운데 ${promises}건이 약속이며, 나머지 ${apart}건에는 이행할 것이 없습니다.`,
    followUpTable: "사안의 당시와 현재",
    followUpColumns: ["사안", "회의 직후", "현재", "최근 근거", "최근 확인"],
    sources: "회의를 뒷받침하는 출처",
  },
  /** Ways to a brief. */
  brief: {
    link: "회담 준비 자료 만들기",
    linkNext: (level) => `다음 ${level} 회의의 준비 자료`,
    linkBefore: "이 회의 직전 시점의 준비 자료",
    levels: {
      leaders: "정상급",
      ministers: "장관급",
      "vice-ministers": "차관급",
      ambassadors: "대사급",
      officials: "실무급",
    },
  },
}
