/** A term that reads the same wherever it stands, in the interface and in the texts of the data. */
interface Term {
  /** How English texts name it; what is found there has to be named by the other two in their translation. */
  readonly en: RegExp
  readonly ko: RegExp
  readonly es: RegExp
  /** Words that were considered and are not used for it. */
  readonly not?: RegExp
}

/** The terms that translators keep to: Korean as Korean offices write it, Spanish as Peru writes it. */
export const GLOSSARY: readonly Term[] = [
  {
    en: /memorand(um|a)\b|\bMOU\b/i,
    ko: /양해각서|각서/,
    es: /memor[aá]nd(o|um)s?/i,
    not: /엠오유|memorándum/i,
  },
  { en: /\bsummit\b/i, ko: /정상회담|정상회의|정상외교/, es: /cumbre/i },
  { en: /joint declaration/i, ko: /공동선언/, es: /declaración conjunta/i },
  { en: /free trade agreement|\bFTA\b/i, ko: /자유무역협정|FTA/, es: /tratado de libre comercio|TLC/i },
  { en: /letter of intent/i, ko: /의향서/, es: /carta de intención/i },
  { en: /framework agreement/i, ko: /기본협정|총괄/, es: /acuerdo marco/i },
  {
    en: /strategic (cooperative )?partnership/i,
    ko: /전략적 (협력 )?(동반자|제휴)/,
    es: /(asociación|alianza) estratégica/i,
  },
  { en: /technology transfer/i, ko: /기술이전/, es: /transferencia de tecnología/i, not: /기술 이전/ },
  { en: /feasibility/i, ko: /타당성/, es: /factibilidad/i, not: /viabilidad/i },
  { en: /co-?production/i, ko: /공동생산/, es: /coproducción/i, not: /공동 생산/ },
  { en: /frigate/i, ko: /호위함/, es: /fragata/i, not: /프리깃/ },
  { en: /submarine/i, ko: /잠수함/, es: /submarino/i },
  { en: /ambassador/i, ko: /대사/, es: /embajador/i },
  { en: /September/, ko: /9월/, es: /setiembre/i, not: /septiembre/i },
  { en: /government-to-government/i, ko: /정부 간/, es: /gobierno a gobierno/i },
]

/** What single things are called wherever the interface names them alone, by the path of the label in the catalogue. */
export const LABELS: readonly { readonly path: string; readonly ko: string; readonly es: string }[] = [
  { path: "facets.name.sector", ko: "부문", es: "Sector" },
  { path: "items.columns.sector", ko: "부문", es: "Sector" },
  { path: "facets.name.stage", ko: "단계", es: "Etapa" },
  { path: "items.columns.stage", ko: "단계", es: "Etapa" },
  { path: "facets.name.meeting", ko: "회의", es: "Reunión" },
  { path: "vocabulary.act.memorandum", ko: "양해각서", es: "Memorando" },
  { path: "vocabulary.format.summit", ko: "정상회담", es: "Cumbre" },
  { path: "vocabulary.level.leaders", ko: "정상급", es: "Mandatarios" },
]
