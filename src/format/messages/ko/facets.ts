import type { Messages } from "../en.ts"
import { groundsWords } from "./frame.ts"

/** Words of the opening sentence, the filters and their chips. */
export const facets: Messages["facets"] = {
  title: "필터",
  openWith: (count) => (count === 0 ? "필터" : `필터(${count})`),
  show: (count) => `사안 ${count}건 보기`,
  close: "닫기",
  search: "검색",
  searchLabel: "제목, 요약, 경과, 이름 검색",
  name: {
    sector: "부문",
    stage: "단계",
    instrument: "형식",
    asked: "요청한 측",
    organisation: "기관",
    person: "인물",
    place: "장소",
    meeting: "회의",
    source: "출처 종류",
  },
  meeting: (date, place, level) => [date, place, level].filter(Boolean).join(", "),
  years: "연도",
  from: "시작",
  to: "끝",
  anyYear: "전체",
  yearOption: (year, count) => `${year}년(${count})`,
  skip: "필터 건너뛰기",
  leap: "필터로 이동",
  none: { stage: "미제기", asked: "기록된 요청 없음" },
  within: (facet) => `${facet} 검색`,
  more: (count) => `${count}개 더 보기`,
  fewer: "간략히 보기",
  noMatch: "일치하는 값이 없습니다.",
  exclude: (value) => `${value} 제외`,
  excludeShort: "제외",
  count: (count) => `사안 ${count}건`,
  chips: "적용 중인 필터",
  chip: (facet, value) => `${facet}: ${value}`,
  chipNot: (facet, value) => `${facet}: ${value} 제외`,
  chipYears: (from, to) =>
    from === to
      ? `${from}년`
      : from === null
        ? `${to}년까지`
        : to === null
          ? `${from}년부터`
          : `${from}~${to}년`,
  chipQuery: (words) => `“${words}”`,
  remove: (chip) => `${chip} 필터 해제`,
  clear: "모두 지우기",
  empty: "이 필터를 모두 충족하는 사안이 없습니다.",
  bringBack: (chip, count) => `${chip} 필터를 해제하고 사안 ${count}건 보기`,
  status: (shown, all) => `사안 ${all}건 중 ${shown}건`,
  /** Opening sentence; what stands between asterisks is set bold. */
  sentence: (n) =>
    `${n.since === null ? "" : `${n.since}년 이후 `}**사안 ${n.items}건** 가운데 **${n.raised}건**이 **회의 ${n.raisedAt}회**에서 제기되었으며, **${groundsWords(n)}**에서 확인했습니다. ` +
    `**${n.delivered}건**은 이행 완료되었고 **${n.underWay}건**은 진행 중이며, 미결 사안 **${n.silent}건**은 ${n.silentYears}년 이상 소식이 없습니다.`,
  asOf: (date) => `${date} 기준으로 알려진 내용입니다.`,
  /** Beside a filter by a person or an organisation: the way to its page. */
  page: "페이지",
  pageOf: (chip) => `페이지 보기: ${chip}`,
}
