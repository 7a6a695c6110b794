import type { Messages } from "../en.ts"

export const offline: Messages["offline"] = {
  update: {
    text: "새 버전이 있습니다.",
    take: "불러오기",
    later: "나중에",
  },
  noFile: {
    title: "이 기기에 보관되지 않은 파일",
    text: "네트워크에 연결되어 있지 않으며, 이 파일은 오프라인용으로 보관되는 파일이 아닙니다. 연결되면 같은 주소에서 받을 수 있습니다.",
  },
  noProgram:
    "이 페이지의 프로그램이 실행되지 않았습니다. 필터, 차트, 검색이 작동하지 않으며 주소에 담긴 선택도 적용되지 않았습니다.",
}
