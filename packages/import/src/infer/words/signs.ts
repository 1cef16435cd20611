/** The signs with which items of a list begin, as the inside of a character class. */
export const bullets = '※●○◆◇■□★☆▲△→✓•·・▪➢'

/** The numbers in circles, from one to ten. */
export const circled = '①②③④⑤⑥⑦⑧⑨⑩'

/** The sign with which an item begins, and the white space behind it. */
export const bulletStart = new RegExp(String.raw`^\s*([${bullets}])\s*(?=\S)`, 'u')

/** A sign or a number with which no title begins. */
export const itemStart = new RegExp(String.raw`^[${bullets}]|^[-*]\s+\S|^0\d[.．、]|^[${circled}]`, 'u')

/** Bullets that Word, WPS and LibreOffice make: where they may have, nobody meant more by them than a list. */
export const madeBullet = /^[●○■\ue000-\uf8ff]$/u
