import type { disagreements as English } from "../en/disagreements.ts"

/** Words of the page of disagreements, and of their marks elsewhere. */
export const disagreements: typeof English = {
  count: (count) => `${count} ${count === 1 ? "punto abierto" : "puntos abiertos"}`,
  intro:
    "Puntos en los que las fuentes se contradicen una vez comparados la moneda, el redondeo, el alcance, la etapa y la fecha de referencia. La suscripción y la entrada en vigor son dos hechos, no una discrepancia.",
  items: "Sobre",
  shown: "Se muestra",
  rule: {
    value: "Se muestran todos los informes; no se prefiere ninguno.",
    date: "La fecha con la evidencia más cercana al hecho; las demás se indican aquí.",
    identity: "Lo que dice la evidencia del hecho; no se prefiere ninguna fuente.",
    stage: "La etapa que alcanzan los hechos registrados, según la tabla de actos.",
    scope: "Cada cifra con lo que cuenta; no se unen.",
  },
  resolved: "Solo aparentes",
  why: "Por qué",
  none: "Ninguna discrepancia afecta a lo que se muestra.",
  mark: "las fuentes discrepan",
  all: "Todos los puntos en los que las fuentes discrepan",
}
