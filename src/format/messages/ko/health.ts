import { particle } from "../../particle.ts"
import type { Messages } from "../en.ts"
import { figureWords } from "./units.ts"

/** The one thing counted here that takes a counter of its own. */
const SECTORS = "부문"

/** Words of the page of data health, and of the lines that a build prints. */
export const health: Messages["health"] = {
  intro:
    "이 데이터셋이 어디에서 빈약한지를 판단이 아니라 규칙에 따라 집계하여, 편집자는 다음에 할 일을, 독자는 수치를 어디까지 믿을 수 있는지를 알 수 있게 합니다. 다른 곳에서 어떤 필터를 적용했든 데이터셋 전체를 집계합니다.",
  today: (date) => `마지막 확인 이후의 일수는 ${date}까지 셉니다.`,
  pointer: "빈약하거나 취약하거나 누락되었거나 오래 확인하지 않은 것을 규칙에 따라 항목별로 집계합니다:",
  link: "데이터 점검 결과",
  summary: "전체 점검",
  summaryColumns: ["점검", "결과"],
  /** What each check is called, and what it counts. */
  checks: (days) => ({
    unsupported: { title: "근거 없는 기재 사항", of: "기재 사항" },
    oneOriginItems: { title: "하나의 원출처에만 근거한 사안", of: "사안" },
    oneOriginClaims: { title: "하나의 원출처에만 근거한 기재 사항", of: "근거 있는 기재 사항" },
    noParagraph: { title: "문단이 없는 근거", of: "근거" },
    unchecked: { title: `${days}일 동안 확인하지 않은 사안`, of: "사안" },
    weak: { title: "취약한 근거", of: "기재 사항과 출처" },
    ko: { title: "한국어가 없는 글과 이름", of: "글과 이름" },
    es: { title: "스페인어가 없는 글과 이름", of: "글과 이름" },
    disagreements: { title: "미해결 출처 간 불일치", of: "기록된 출처 간 불일치" },
    sectors: { title: "하나의 원출처에만 근거한 사안이 있는 부문", of: SECTORS },
  }),
  rules: {
    unsupported:
      "경과, 요청, 금액, 회의, 수치에는 근거가 있어야 하며, 없으면 데이터가 받아들여지지 않습니다. 비고와 직위에는 없을 수 있습니다. 찾지 못했음을 밝히는 비고에는 인용할 것이 없는 경우가 많습니다. 직위는 그 재임일을 뒷받침하는 출처가 없거나 그 직위에 있는 사람을 보여 주는 회의가 없을 때 여기에 포함됩니다. 제목, 요약, 설명은 해당 항목의 근거에 기대므로 집계하지 않습니다.",
    oneOriginItems:
      "사안에 관해 알려진 모든 것이, 되풀이한 자료가 몇 건이든 하나의 보도자료나 기사에서 나온 경우입니다.",
    oneOriginClaims:
      "하나씩 집계합니다. 원출처가 많은 사안에도 그중 하나만 뒷받침하는 기재 사항이 있을 수 있습니다. 출처 간 불일치에서 각 출처가 말하는 내용은 그 출처 자체의 기재이므로 집계하지 않습니다.",
    noParagraph:
      "출처는 밝혔으나 해당 내용이 실린 문단은 밝히지 않은 경우입니다. 기재 사항 두 건을 뒷받침하는 출처는 근거 두 건으로 셉니다.",
    unchecked: "그 뒤로 또는 한 번도 아무도 소식을 찾아보지 않은 사안입니다. 종결된 사안도 함께 집계합니다.",
    weak: "데이터에 이유와 함께 취약하다고 표시된 것, 그리고 모든 출처가 그렇게 표시된 기재 사항입니다.",
    translations:
      "직접 쓴 글은 먼저 영어로 씁니다. 인물의 이름은 출처에 실린 언어로만 적고, 장소와 기관은 통용되는 이름으로도 적습니다. 같은 종류의 항목 가운데 일부에는 있고 일부에는 없는 경우, 없는 항목을 나열합니다.",
    disagreements: "통화, 반올림, 범위, 단계, 기준일을 비교한 뒤에도 서로 어긋나는 출처입니다.",
    sectors:
      "원출처가 적은 순이며, 같으면 자료가 적은 순입니다. 출처가 적은 것은 협력이 적기 때문일 수도, 보도가 적기 때문일 수도 있습니다.",
  },
  kinds: "종류별 기재 사항",
  kindTable: "종류별 기재 사항의 근거",
  kindColumns: ["종류", "근거 없음", "원출처 하나", "문단 없는 근거"],
  kind: {
    event: "경과",
    ask: "요청",
    amount: "금액",
    notes: "비고",
    meeting: "회의",
    office: "직위",
    point: "연도별 수치",
    disagreement: "불일치하는 출처의 기재 내용",
  },
  /** Its cell where each is the word of one source. */
  oneEach: "각각 출처 하나",
  count: (found, of) => `${of}건 중 ${found}건`,
  counted: (found, of, what) =>
    what === SECTORS ? `${of}개 ${what} 중 ${found}개` : `${what} ${of}건 중 ${found}건`,
  none: "발견된 것이 없습니다.",
  more: (count) => `${count}건 더 보기`,
  rest: (title) => `${title}, 나머지`,
  notChecked: "없음",
  onlyWeak: "모든 출처가 취약함",
  record: "항목",
  entryColumns: ["항목", "내용"],
  weakColumns: ["항목", "내용", "이유"],
  entry: (kind, date) => (date === null ? kind : `${kind}, ${date}`),
  figure: (measure, value, unit) => `${measure}, ${figureWords(value, unit)}`,
  itemColumns: ["사안", "근거 자료"],
  claimColumns: ["항목", "원출처가 하나인 기재 사항"],
  paragraphColumns: ["항목", "문단 없는 근거"],
  checkedColumns: ["사안", "최근 확인"],
  disagreementColumns: ["불일치", "관련 사안"],
  noItem: "사안 없음",
  translations: "누락된 번역",
  translationTable: "항목 종류별로 언어가 빠진 글과 이름",
  translationColumn: "종류",
  reviewTable: "전체 번역 가운데 원어민의 검토를 거치지 않은 번역",
  unreviewedColumn: (language) => `${language} 미검토`,
  part: { text: "글", name: "이름" },
  partOf: (kind, part) => `${kind}: ${part}`,
  lacking: (kind, part, language) => `${kind}: ${language}${particle(language, "이/가")} 없는 ${part}`,
  lackingColumn: (language) => `${language} 없음`,
  sectors: "부문, 빈약한 순",
  sectorTable: "부문별 근거",
  sectorColumns: ["부문", "사안", "원출처 하나", "근거 자료", "최근 근거"],
  /** Heading of what a build prints. */
  printed: (date) => `데이터 점검, 마지막 확인 이후의 일수는 ${date}까지:`,
  line: (title, counted) => `  ${title}: ${counted}`,
}
