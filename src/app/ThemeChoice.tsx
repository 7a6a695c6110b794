import { useState } from "react"
import { useLanguage } from "../ui/language.ts"
import styles from "./Header.module.css"
import { applyTheme, chosenTheme, type Theme, THEMES } from "./theme.ts"

export function ThemeChoice() {
  const { m } = useLanguage("first")
  const [theme, setTheme] = useState(chosenTheme)
  const choose = (next: Theme) => {
    applyTheme(next)
    setTheme(next)
  }
  return (
    <label className={styles["theme"]}>
      <span>{m.shell.theme.label}</span>
      <select
        value={theme}
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
