import type { Messages } from "../en.ts"

/** Words of the pages that stand in a frame on somebody else's page, and of the text that puts them there. */
export const embed: Messages["embed"] = {
  title: "삽입",
  open: (title) => `${title} 삽입`,
  heading: (site) => `${site}의 일부`,
  lead: "아래 코드를 페이지에 넣으십시오. 프레임은 지금 필터를 적용한 결과를 보여 주며 다른 곳에서 아무것도 불러오지 않습니다. 스크립트가 프레임의 높이를 맞춥니다.",
  snippet: "페이지에 넣을 코드",
  copy: "코드 복사",
  copied: "복사됨",
  byHand: "여기에서는 복사가 허용되지 않습니다. 코드를 선택하여 직접 복사해 주십시오.",
}
