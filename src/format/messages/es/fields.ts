import { del } from "../../article.ts"
import type { fields as English } from "../en/fields.ts"
import { datasetFields } from "./datasetFields.ts"
import { itemFields } from "./itemFields.ts"
import { recordFields } from "./recordFields.ts"

/** Kinds of entries whose word is feminine: cifra, evidencia, afirmación, relación, medida, datación. */
const FEMININE = new Set(["point", "evidence", "claim", "tie", "measure", "dating"])

/** Fields of the data as readers name them, and how an entry of a list is told from its neighbours. */
export const fields: typeof English = {
  label: { ...itemFields, ...recordFields, ...datasetFields },
  entry: {
    event: (date) => `hecho ${del(date)}`,
    ask: (by, date) => (by === null ? `pedido conjunto ${del(date)}` : `pedido ${del(by)} ${del(date)}`),
    amount: (sum) => `monto de ${sum}`,
    tie: (item) => `relación con «${item}»`,
    evidence: (source) => `evidencia de ${source}`,
    participant: (person) => `participante ${person}`,
    office: (title) => `cargo «${title}»`,
    measure: (label) => `medida «${label}»`,
    point: (measure, date) => `cifra «${measure}» ${del(date)}`,
    claim: (source) => `afirmación de ${source}`,
  },
  nth: (entry, n, kind) => `${n}.${FEMININE.has(kind) ? "ª" : "º"} ${entry}`,
  of: (field, owner, kind) => `${field} ${FEMININE.has(kind) ? "de la" : "del"} ${owner}`,
  inLanguage: (field, language) => `${field} (${language})`,
  cited: (publisher, details) => (details.length === 0 ? publisher : `${publisher} (${details.join(", ")})`),
  inSource: (source, para) => (para === null ? source : `${source}, ¶${para}`),
  participant: (person, office, side) => `${person}, ${office} (${side})`,
  pair: (label, value) => `${label}: ${value}`,
  nothing: "no consta",
  yes: "sí",
  no: "no",
  counting: {
    lines: "todas las líneas con palabras",
    "after-byline": "las líneas después de la firma",
    numbers: "según los números impresos",
  },
  shape: { yearly: "cifras comparables por año", claims: "afirmaciones de distinta clase" },
}
