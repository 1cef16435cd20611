/** The language that the info behind a fence names: `js` of `js {1,3}`, `js,ignore` or `{.js}`; `undefined` where it names none. */
export function languageOfCode(info: string): string | undefined {
  const word = info.replace(/^[{.]+/, '').replace(/[,}\]:{[].*$/, '')
  return /^[\p{L}\p{N}][\p{L}\p{N}+#._-]{0,30}$/u.test(word) ? word : undefined
}
