/**
 * The beginning of a line that cannot be parted: a word of Latin letters or digits, or a Chinese character with the
 * brackets in front of it and the marks behind it, which may not end and begin a line.
 */
export const firstToken = (words: string): string => token.exec(words)?.[0] ?? ''

const token =
  /^\s*(?:[\p{Ps}\p{Pi}]{0,4}(?:[^\s\p{Ps}\p{Pi}\p{Pe}\p{Pf}\p{Script=Han}、。，：；！？]{1,30}|\p{Script=Han}|.)[、。，：；！？\p{Pe}\p{Pf}]{0,4})/su
