import { on } from "../../article.ts"
import type { cite as English } from "../en/cite.ts"

/** Words of citations. */
export const cite: typeof English = {
  forms: { plain: "Texto simple", bibtex: "BibTeX", csl: "CSL-JSON" },
  copy: (form) => `Copiar: ${form}`,
  copied: "Copiado",
  byHand: "Aquí no se permite copiar: seleccione el texto y cópielo manualmente.",
  note: (version, released, licence) =>
    `Versión de los datos ${version}, publicada el ${released}; ${licence}`,
  plain: (n) =>
    `${n.title}. Versión de los datos ${n.version}, ${n.released}. ${n.address} (consultado ${on(n.accessed)}). ${n.licence}.`,
}
