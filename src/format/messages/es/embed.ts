import type { embed as English } from "../en/embed.ts"

/** Words of the pages that stand in a frame on somebody else's page, and of the text that puts them there. */
export const embed: typeof English = {
  title: "Incrustar",
  open: (title) => `Incrustar: ${title}`,
  heading: (site) => `Parte de ${site}`,
  describe: (site) => `Un gráfico o una tabla de ${site} para un marco en otra página.`,
  lead: "Copie este código en su página. El marco muestra lo que los filtros dejan ahora y no carga nada de otro lugar; el script ajusta su altura.",
  snippet: "Código para su página",
  copy: "Copiar el código",
  copied: "Copiado",
  byHand: "Aquí no se permite copiar: seleccione el código y cópielo manualmente.",
  parts: {
    items: "Tabla de asuntos",
    sectors: "Sectores y etapas",
    activity: "Actividad por año",
    meetings: "Reuniones a lo largo del tiempo",
    asks: "Los pedidos y su resultado",
  },
}
