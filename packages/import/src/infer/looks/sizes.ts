/** In points, of a text of which nothing says how large it is. */
export const standardSize = 12

/** So many times as large is a size of Chinese type above that of the text: 四号 (14 pt) over 小四 (12 pt). */
export const larger = 1.12
