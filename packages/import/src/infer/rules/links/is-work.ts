/** Whether a line names a work and when it came out, and nothing else: below the line of a source, it is another one. */
export const isWork = (words: string): boolean =>
  /^[\s　]*《[^《》]{1,60}》[\s　\d〇零一二三四五六七八九十年月日期号第版]{0,30}$/u.test(words)
