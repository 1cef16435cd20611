/** The words that a site adds by itself. */
export interface SiteLabels {
  /** The language these words are in, BCP 47; not always the one that was asked for. */
  lang: string
  home: string
  archive: string
  newest: string
  recent: string
  all: string
  feeds: string
  previous: string
  next: string
  otherForms: string
  text: string
  /** To the page of an article. */
  alone: string
  colon: string
  /** Names for those who do not see: of the links at the head of a page and at its end. */
  site: string
  issues: string
  none: string
  notFound: string
  notFoundAdvice: string
}

const zh: SiteLabels = {
  lang: 'zh',
  home: '首页',
  archive: '各期目录',
  newest: '最新一期',
  recent: '近期',
  all: '查看各期目录',
  feeds: '订阅',
  previous: '上一期',
  next: '下一期',
  otherForms: '其他格式',
  text: '纯文本',
  alone: '单独打开本文',
  colon: '：',
  site: '网站导航',
  issues: '前后各期',
  none: '暂无内容。',
  notFound: '找不到网页',
  notFoundAdvice: '网址可能有误，或者网页已经移走。可以从首页或各期目录找起。',
}

const zhHant: SiteLabels = {
  lang: 'zh-Hant',
  home: '首頁',
  archive: '各期目錄',
  newest: '最新一期',
  recent: '近期',
  all: '查看各期目錄',
  feeds: '訂閱',
  previous: '上一期',
  next: '下一期',
  otherForms: '其他格式',
  text: '純文字',
  alone: '單獨開啟本文',
  colon: '：',
  site: '網站導覽',
  issues: '前後各期',
  none: '暫無內容。',
  notFound: '找不到網頁',
  notFoundAdvice: '網址可能有誤，或者網頁已經移走。可以從首頁或各期目錄找起。',
}

const en: SiteLabels = {
  lang: 'en',
  home: 'Home',
  archive: 'All issues',
  newest: 'Newest issue',
  recent: 'Recent issues',
  all: 'See all issues',
  feeds: 'Subscribe',
  previous: 'Previous issue',
  next: 'Next issue',
  otherForms: 'Other formats',
  text: 'Plain text',
  alone: 'Open this article alone',
  colon: ': ',
  site: 'Site',
  issues: 'Issues before and after',
  none: 'Nothing yet.',
  notFound: 'Page not found',
  notFoundAdvice:
    'The address may be wrong, or the page has moved. Try the home page or the list of all issues.',
}

/** By the language of the labels that renderers add, which knows simplified and traditional script apart. */
export const siteLabels: ReadonlyMap<string, SiteLabels> = new Map([
  [zh.lang, zh],
  [zhHant.lang, zhHant],
  [en.lang, en],
])
