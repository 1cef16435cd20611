/** A line as it may be printed: what a terminal would obey instead of showing it becomes an escape such as `\u001b`. */
export function showControls(line: string): string {
  return line.replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/gu
