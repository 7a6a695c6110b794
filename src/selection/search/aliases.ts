import type { Level } from "../../dataset/vocabulary.ts"

/** Names in daily use that the data do not hold, by the id of the organisation, place or item. */
export const EVERYDAY_NAMES: Readonly<Record<string, readonly string[]>> = {
  // Korean organisations
  dapa: ["방사청"],
  dsme: ["한화오션", "Hanwha Ocean"],
  "embassy-kr-lima": ["Embajada de Corea"],
  "embassy-pe-seoul": ["Embajada del Perú"],
  "hd-hhi": ["HHI", "현대중공업"],
  kari: ["항우연"],
  koica: ["코이카"],
  "mcst-kr": ["문체부"],
  "mfds-kr": ["식약처"],
  "mof-kr": ["해수부"],
  "mofa-kr": ["Cancillería de Corea"],
  "mohw-kr": ["복지부"],
  "mois-kr": ["행안부"],
  "molit-kr": ["국토부"],
  "motie-kr": ["산업부"],
  "mss-kr": ["중기부"],
  "rda-kr": ["농진청"],
  // Peruvian organisations
  adex: ["Asociación de Exportadores"],
  "ana-pe": ["Autoridad Nacional del Agua"],
  apci: ["Agencia Peruana de Cooperación Internacional"],
  imarpe: ["Instituto del Mar del Perú"],
  inia: ["Instituto Nacional de Innovación Agraria"],
  mef: ["Ministerio de Economía y Finanzas"],
  minagri: ["Ministerio de Agricultura"],
  minam: ["Ministerio del Ambiente"],
  minem: ["Ministerio de Energía y Minas"],
  minsa: ["Ministerio de Salud"],
  mtc: ["Ministerio de Transportes y Comunicaciones"],
  "navy-pe": ["MGP"],
  pcm: ["Presidencia del Consejo de Ministros"],
  produce: ["Ministerio de la Producción"],
  "rree-pe": ["Torre Tagle", "RREE"],
  "san-marcos": ["Universidad Nacional Mayor de San Marcos"],
  "uni-pe": ["Universidad Nacional de Ingeniería"],
  // International bodies
  eclac: ["CEPAL"],
  fealac: ["FOCALAE"],
  imo: ["OMI"],
  oecd: ["OCDE"],
  un: ["ONU"],
  undp: ["PNUD"],
  // Places
  cusco: ["Cuzco"],
  // Items
  "kf21-offer": ["보라매", "Boramae"],
  "korea-peru-fta": ["FTA", "TLC"],
  "sejong-institutes": ["세종학당"],
}

/** Names in daily use of a record, besides those in the data. */
export const everydayNames = (id: string): readonly string[] => EVERYDAY_NAMES[id] ?? []

/** What meetings of a level are called. */
export const LEVEL_NAMES: Readonly<Record<Level, readonly string[]>> = {
  leaders: ["leaders", "정상급", "mandatarios"],
  ministers: ["ministers", "장관급", "ministros"],
  "vice-ministers": ["vice ministers", "차관급", "viceministros"],
  ambassadors: ["ambassadors", "대사급", "embajadores"],
  officials: ["officials", "실무급", "funcionarios"],
}

/** What a meeting of both leaders in one room is called. */
export const SUMMIT_NAMES: readonly string[] = ["summit", "정상회담", "cumbre"]
