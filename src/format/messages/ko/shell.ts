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
    about: "소개",
  },
  describe: {
    asks: "누가 누구에게 무엇을 요청했는지, 어느 회의에서 처음 나왔는지, 몇 번 다시 요청했는지, 그 결과는 어떠했는지 보여 줍니다.",
    meetings:
      "양국 정부 간의 기록된 모든 회의: 누가 누구를 어디에서 어느 급으로 만났으며, 무엇이 제기되고 무엇이 서명되었는지 보여 줍니다.",
    people:
      "기록에 이름이 나오는 모든 인물: 출처로 확인되는 직위와 시기, 참석한 회의, 이름이 나오는 사안을 보여 줍니다.",
    organisations:
      "사안에 참여하는 모든 기관: 부처, 군, 기업, 대학, 국제기구와 해당 사안의 결과를 보여 줍니다.",
    brief:
      "담당관이 회의 전에 알아야 할 내용을 두 쪽에 담습니다: 마지막 회동, 양측의 미결 요청, 달라진 사항, 수치, 출처 간 불일치, 직위별 재임자. 모든 문장에 출처가 있습니다.",
    sources: "읽은 모든 출처와, 각 출처에 근거한 기재 사항 및 그 출처가 되풀이한 보도자료를 보여 줍니다.",
    disagreements:
      "통화, 반올림, 범위, 날짜를 비교한 뒤에도 출처가 서로 다른 모든 사항을 각 출처의 기재 내용 및 화면에 표시한 내용과 함께 보여 줍니다.",
    data: "데이터셋의 각 필드의 의미, 단위, 허용 값, 예를 설명합니다.",
    changes: "데이터셋의 버전마다 추가, 정정, 삭제한 내용을 이전 문구와 새 문구를 나란히 놓아 보여 줍니다.",
    health:
      "데이터셋이 빈약한 곳: 근거가 없거나 원출처가 하나인 기재 사항, 문단이 없는 근거, 오래 확인하지 않은 사안, 취약한 근거, 누락된 번역, 미해결 출처 간 불일치, 뒷받침이 적은 부문을 보여 줍니다.",
    about: "각 단계의 의미, 출처를 검색한 방법, 빠진 것으로 알려진 내용을 설명합니다.",
    source: (named) => `다음 출처에 근거한 기재 사항입니다: ${named}.`,
    person: (named) =>
      `${named}: 출처로 확인되는 직위, 참석한 회의, 그 회의에서 요청되고 서명된 사항, 이름이 나오는 사안을 보여 줍니다.`,
    organisation: (named) =>
      `${named}: 참여하는 사안과 그 경과, 해당 사안이 다뤄진 회의, 사안에 이름이 나오는 인물을 보여 줍니다.`,
  },
  /** Words in the picture that stands for a page elsewhere. */
  preview: {
    state: (state, date) => `${state} · 최근 경과 ${date}`,
    counts: (items, meetings) => `회의 ${meetings}회에 걸쳐 추적한 사안 ${items}건`,
    foot: (site, version, date) => `${site} · 데이터 ${version}, 기준일 ${date}`,
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
    part: "이 페이지의 나머지 부분을 불러오지 못했습니다. 페이지를 다시 불러오십시오.",
    retry: "다시 시도",
  },
  problems: {
    title: (count) => `데이터 문제 ${count}건`,
    text: "data/ 아래의 파일을 고쳐 저장하면 페이지가 저절로 돌아옵니다. 빌드도 같은 목록에서 멈춥니다.",
    columns: ["위치", "항목", "필드", "값", "규칙", "조치"],
  },
  close: "닫기",
  copyLink: "링크 복사",
  copied: "링크 복사됨",
}
