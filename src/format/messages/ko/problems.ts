import type { Messages } from "../en.ts"

/** Words of the list of faults in the data, for their editors. */
export const problems: Messages["problems"] = {
  title: (count) => `데이터 문제 ${count}건`,
  text: "data/ 아래의 파일을 고쳐 저장하면 페이지가 저절로 돌아옵니다. 빌드도 같은 목록에서 멈춥니다.",
  sentence: (rule: string, remedy: string) => `${rule}. ${remedy}`,
  columns: ["위치", "항목", "필드", "값", "규칙", "조치"],
}
