import type { Messages } from "../en.ts"

/** Words around every page. */
export const shell: Messages["shell"] = {
  skip: "본문으로 건너뛰기",
  nav: "페이지",
  pages: {
    overview: "개요",
    asks: "요청",
    meetings: "회의",
    people: "인물",
    organisations: "기관",
    brief: "회담 준비 자료",
    sources: "출처",
    disagreements: "출처 간 불일치",
    data: "데이터",
    changes: "데이터 변경 내역",
    health: "데이터 점검",
    open: "내 데이터 열기",
    edit: "기록 편집",
    about: "소개",
  },
  language: "언어",
  menu: "메뉴",
  untranslated: (language: string) =>
    `${language} 자료를 다 불러오지 못했습니다. 없는 부분은 영어로 표시합니다.`,
  theme: { label: "화면 모드", system: "시스템", light: "밝게", dark: "어둡게", contrast: "고대비" },
  version: (version, released, asOf) => `데이터 ${version}, ${released} 공개. 출처 검색 ${asOf}까지.`,
  printed: (version, asOf) => `데이터 ${version}, 기준일 ${asOf}`,
  unfiltered: "필터 없음",
  licence: "데이터 라이선스:",
  dropped: (parts) => `주소에서 이 페이지에 해당하지 않는 부분을 제외했습니다: ${parts.join("; ")}`,
  dismiss: "알림 닫기",
  notFound: {
    title: "페이지를 찾을 수 없음",
    text: "이 주소에 해당하는 페이지나 데이터셋 항목이 없습니다.",
    back: "개요로 이동",
  },
  failed: {
    data: {
      title: "데이터셋을 불러오지 못함",
      text: "페이지는 열렸으나 데이터가 없습니다.",
    },
    page: {
      title: "페이지를 불러오지 못함",
      text: "필요한 파일을 받지 못했습니다. 다시 시도하거나 이전 페이지로 돌아가십시오.",
    },
    drawing: {
      title: "페이지를 표시하지 못함",
      text: "프로그램 오류입니다. 이 브라우저에 저장된 내용은 그대로 있습니다.",
    },
    part: "이 페이지의 나머지 부분을 불러오지 못했습니다. 페이지를 다시 불러오십시오.",
    retry: "다시 시도",
  },
  close: "닫기",
  copyLink: "링크 복사",
  copied: "링크 복사됨",
  /** Title of the page that tells what changed between two meetings. */
  since: (meeting) => `이 회의까지 달라진 사항: ${meeting}`,
  /** Titles of what can stand in a frame on another page. */
  embedded: {
    items: "사안 표",
    sectors: "부문과 단계",
    activity: "연도별 활동",
    meetings: "시기별 회의",
    asks: "요청과 그 결과",
  },
  search: {
    open: "전체 검색",
    key: "/",
    failed: "검색 기능을 불러오지 못했습니다. 페이지를 다시 불러오십시오.",
  },
  /** What can be done with a record or a view. */
  tools: {
    cite: "인용",
    history: "이 항목의 변경 이력",
    loading: "변경 이력을 불러오는 중…",
    correction: "정정 제안",
  },
}
