import type { Messages } from "../en.ts"

/** Words of a field for a day. */
export const day: Messages["day"] = {
  forms: "2024-11-16 또는 2024.11.16. 형식으로 입력합니다. 위·아래 화살표 키로 하루씩 이동합니다.",
  calendar: "달력에서 선택",
  refused: (typed, from, until) =>
    `‘${typed}’: ${from}부터 ${until}까지의 날짜가 아닙니다. 2024-11-16 또는 2024.11.16. 형식으로 입력해 주십시오.`,
}
