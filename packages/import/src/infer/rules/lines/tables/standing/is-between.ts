import { pageNumberIn } from '../../../../../lines/pages/page-number-in.ts'
import { patterns } from '../../../../words/patterns.ts'

/** Whether a line that stands among the cells of a table is none of them: a caption, the number of a page, a title. */
export const isBetween = (words: string): boolean =>
  numberedTitle.test(words) ||
  /^[图表]\s*\d+$/u.test(words) ||
  patterns.tableCaption.test(words) ||
  patterns.caption.test(words) ||
  patterns.credit.test(words) ||
  pageNumberIn(words)?.isSure === true

/** `2．存在的问题`: a tool may write the title below a table above its last columns. */
const numberedTitle =
  /^\s*(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*\p{Script=Han}{2,12}$/u
