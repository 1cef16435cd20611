/** How the number is written with which a title begins, from the highest; -1 where it has none. */
export const numberForm = (words: string): number => forms.findIndex((pattern) => pattern.test(words))

const forms = [
  /^第[一二三四五六七八九十\d]{1,3}[章节部分版辑编篇]/u,
  /^[一二三四五六七八九十]{1,3}、/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[.、．](?!\d)/u,
]

/** That of `一、`. */
export const formOfChinese = 1

/** That of `1.`, the lowest. */
export const formOfDigits = forms.length - 1
