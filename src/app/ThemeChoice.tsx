import { useState } from "react"
import { useLanguage } from "../ui/language.ts"
import { useInBrowser } from "../ui/useInBrowser.ts"
import styles from "./Header.module.css"
import { chooseTheme, chosenTheme, type Theme, THEMES } from "./theme.ts"

export function ThemeChoice() {
  const { m } = useLanguage("first")
  const kept = useInBrowser(chosenTheme, "system")
  const [chosen, setChosen] = useState<Theme | null>(null)
  const choose = (next: Theme) => {
    chooseTheme(next)
    setChosen(next)
  }
  return (
    <label className={styles["theme"]}>
      <span>{m.shell.theme.label}</span>
      <select
        value={chosen ?? kept}
        onChange={(event) => choose(THEMES.find((name) => name === event.target.value) ?? "system")}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {m.shell.theme[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
