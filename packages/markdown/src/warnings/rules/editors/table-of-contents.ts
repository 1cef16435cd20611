import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `[TOC]` is where other editors put a table of contents. */
export const tableOfContents: LineSuspicion = {
  code: 'table-of-contents',
  slipsIn: ({ text }) =>
    slipsOf(
      text,
      /(?<=^|\n)(?:\[\[?_?toc_?\]?\]|\$\{toc\}|@\[toc\]|\{:? ?toc\}|【 ?(?:toc|目录|目錄) ?】|\[(?:目录|目錄)\])(?=\n|$)/gi,
    ),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Take it out: the page makes its table of contents by itself.`,
    zh: `“${received}”会原样显示，请删去：页面会自动生成目录。`,
  }),
}
