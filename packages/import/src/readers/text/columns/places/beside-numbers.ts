/** Where one space stands between Chinese and a number, if a line has several of them: in some texts they stand everywhere. */
export function besideNumbers(words: string): Set<number> {
  const found = [...words.matchAll(/(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu)]
  return new Set(found.length > 2 ? found.map(({ index }) => index) : [])
}
