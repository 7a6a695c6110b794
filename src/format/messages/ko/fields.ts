import { particle } from "../../particle.ts"
import type { Messages } from "../en.ts"
import { datasetFields } from "./datasetFields.ts"
import { itemFields } from "./itemFields.ts"
import { recordFields } from "./recordFields.ts"

/** Fields of the data as readers name them, and how an entry of a list is told from its neighbours. */
export const fields: Messages["fields"] = {
  label: { ...itemFields, ...recordFields, ...datasetFields },
  entry: {
    event: (date) => `${date} 경과`,
    ask: (by, date) => `${date} ${by === null ? "양측 공동" : `${by}의`} 요청`,
    amount: (sum) => `${sum} 금액`,
    tie: (item) => `‘${item}’${particle(item, "과/와")}의 관계`,
    evidence: (source) => `${source} 근거`,
    participant: (person) => `참석자 ${person}`,
    office: (title) => `‘${title}’ 직위`,
    measure: (label) => `‘${label}’ 지표`,
    point: (measure, date) => `${date} ‘${measure}’ 수치`,
    claim: (source) => `${source}의 기재 내용`,
  },
  nth: (entry, n) => `${entry}(${n}번째)`,
  of: (field, owner) => `${owner}의 ${field}`,
  inLanguage: (field, language) => `${field}(${language})`,
  cited: (publisher, details) => (details.length === 0 ? publisher : `${publisher}(${details.join(", ")})`),
  inSource: (source, para) => (para === null ? source : `${source}, ¶${para}`),
  participant: (person, office, side) => `${person}, ${office}(${side})`,
  pair: (label, value) => `${label}: ${value}`,
  nothing: "없음",
  yes: "예",
  no: "아니요",
  counting: {
    lines: "글자가 있는 모든 행",
    "after-byline": "기자명 뒤의 행",
    numbers: "인쇄된 번호",
  },
  shape: { yearly: "비교할 수 있는 연도별 수치", claims: "종류가 서로 다른 기재 사항" },
}
