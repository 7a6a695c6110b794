import type { embed as English } from "../en/embed.ts"

/** Words of the pages that stand in a frame on somebody else's page, and of the text that puts them there. */
export const embed: typeof English = {
  title: "Incrustar",
  open: (title) => `Incrustar: ${title}`,
  heading: (site) => `Parte de ${site}`,
  lead: "Copie este código en su página. El marco muestra lo que los filtros dejan ahora y no carga nada de otro lugar; el script ajusta su altura.",
  snippet: "Código para su página",
  copy: "Copiar el código",
  copied: "Copiado",
  byHand: "Aquí no se permite copiar: seleccione el código y cópielo manualmente.",
}
