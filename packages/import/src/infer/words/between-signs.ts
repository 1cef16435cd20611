/** Signs that stand in front of titles or around them, as the inside of a character class. */
export const titleSigns = '★☆◆◇■□●○▲△▌▍▎◎❖✦'

/** Whether words stand between two of the same sign: `◇ 学堂新闻 ◇`. */
export const isBetweenSigns = (words: string): boolean => between.test(words) && /[\p{L}\p{N}]/u.test(words)

const between = new RegExp(String.raw`^\s*([${titleSigns}]).*\1\s*$`, 'su')
