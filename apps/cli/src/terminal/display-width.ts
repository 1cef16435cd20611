/** How many columns of a terminal a text takes: a wide character two, a combining one none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (unseen.test(character)) continue
    width += wide.test(character) ? 2 : 1
  }
  return width
}

const unseen = /[\p{Mn}\p{Me}\p{Cf}\u200b]/u

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
