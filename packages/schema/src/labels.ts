/** The words a renderer adds by itself, in the language of the article or the issue. Every one stands alone or directly before its value. */
export interface Labels {
  /** The language these words are in, BCP 47; not always the one that was asked for. */
  lang: string
  /** Before an article's sources: `摘自：`. */
  sources: string
  /** Between two sources or two editors: `、`. */
  separator: string
  /** Before a quote's attribution: `——`. */
  attribution: string
  /** Before the credit of a picture: `图片：`. */
  credit: string
  /** Before the caption of a table, where nothing else shows what it is: `表：`. */
  table: string
  /** At the head of a box of the kind `note`. */
  note: string
  /** At the head of a box of the kind `tip`. */
  tip: string
  /** At the head of a box of the kind `important`. */
  important: string
  /** At the head of a box of the kind `warning`. */
  warning: string
  /** At the head of a box of the kind `caution`. */
  caution: string
  /** Before the number. */
  number: string
  /** Before the date. */
  date: string
  /** In the imprint, before the publisher. */
  publisher: string
  /** In the imprint, before the editors. */
  editors: string
  /** In the imprint, before the address for letters. */
  email: string
  /** In the imprint, before the publisher's site. */
  site: string
  /** The title of a table of contents. */
  contents: string
  /** The title of an article's notes. */
  notes: string
  /** The title of the imprint. */
  imprint: string
  /** Of the link that skips to the text of a page. */
  skip: string
  /** Before the name of what the link comes back from: `回到正文：注释 2`. */
  backToText: string
  /** The name of a note, before its number, for those who do not see. */
  noteNumber: string
  /** Which of several references to one note, for those who do not see. */
  reference: string
  /** The name of a table without a caption, for those who do not see. */
  tableName: string
}

const zh: Labels = {
  lang: 'zh',
  sources: '摘自：',
  separator: '、',
  attribution: '——',
  credit: '图片：',
  table: '表：',
  note: '说明',
  tip: '提示',
  important: '重要',
  warning: '警告',
  caution: '注意',
  number: '期号：',
  date: '日期：',
  publisher: '编制：',
  editors: '编辑：',
  email: '电子邮箱：',
  site: '网址：',
  contents: '目录',
  notes: '注释',
  imprint: '编制信息',
  skip: '跳到正文',
  backToText: '回到正文：',
  noteNumber: '注释 ',
  reference: '，引用处 ',
  tableName: '表格',
}

const zhHant: Labels = {
  lang: 'zh-Hant',
  sources: '摘自：',
  separator: '、',
  attribution: '——',
  credit: '圖片：',
  table: '表：',
  note: '說明',
  tip: '提示',
  important: '重要',
  warning: '警告',
  caution: '注意',
  number: '期號：',
  date: '日期：',
  publisher: '編製：',
  editors: '編輯：',
  email: '電子郵箱：',
  site: '網址：',
  contents: '目錄',
  notes: '註釋',
  imprint: '編製資訊',
  skip: '跳到正文',
  backToText: '回到正文：',
  noteNumber: '註釋 ',
  reference: '，引用處 ',
  tableName: '表格',
}

const en: Labels = {
  lang: 'en',
  sources: 'Source: ',
  separator: ', ',
  attribution: '— ',
  credit: 'Picture: ',
  table: 'Table: ',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  number: 'No. ',
  date: 'Date: ',
  publisher: 'Publisher: ',
  editors: 'Editors: ',
  email: 'E-mail: ',
  site: 'Site: ',
  contents: 'Contents',
  notes: 'Notes',
  imprint: 'Imprint',
  skip: 'Skip to the text',
  backToText: 'Back to the text: ',
  noteNumber: 'Note ',
  reference: ', reference ',
  tableName: 'Table',
}

/**
 * The words that a renderer adds to an issue by itself, in the language of the issue or the article.
 *
 * @param lang BCP 47. Chinese in traditional script (`Hant`, or the regions TW, HK and MO) and in simplified script
 * have words of their own; every other language gets the English ones.
 * @example
 * ```ts
 * import { labelsFor } from '@cec-bulletin/schema'
 *
 * console.log(labelsFor('zh-CN').sources) // 摘自：
 * console.log(labelsFor('fr').lang) // en
 * ```
 */
export function labelsFor(lang: string): Labels {
  const [language, ...subtags] = lang.toLowerCase().split('-')
  if (language !== 'zh') return en
  return !subtags.includes('hans') && subtags.some((subtag) => traditional.has(subtag)) ? zhHant : zh
}

const traditional = new Set(['hant', 'tw', 'hk', 'mo'])

/**
 * What stands before an issue's number: its label, or nothing where the number says itself what it is, as `第 7 期`.
 *
 * @param number As in the issue: `7`, `2023-09`, `总第 12 期`.
 * @param labels Those of the language, by `labelsFor`.
 * @example
 * ```ts
 * import { labelsFor, numberLabel } from '@cec-bulletin/schema/model'
 *
 * console.log(numberLabel('7', labelsFor('zh-CN')) === labelsFor('zh-CN').number) // true
 * console.log(numberLabel('总第 12 期', labelsFor('zh-CN')) === '') // true
 * ```
 */
export function numberLabel(number: string, labels: Labels): string {
  return /^\d[\d./–-]*$/.test(number) ? labels.number : ''
}
