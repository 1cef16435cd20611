const sign = String.raw`(\d{1,3}|[①-⑳]|[*†‡]{1,2})`

const alone = new RegExp(String.raw`^\s*[[(（〔【]?(?:注\s*)?${sign}[\])）〕】]?\s*$`, 'u')

/** The number or the sign of a note, of a mark that stands alone: `1` of `[1]`. */
export const signOf = (mark: string): string | undefined => alone.exec(mark)?.[1]

/** What a paragraph of a note begins with, its sign in one of the groups; without a bracket, a number may be anything. */
export const noteStart = new RegExp(
  String.raw`^\s*(?:注?\s*[[(（〔【]注?${sign}[\])）〕】]|注\s*${sign}|([①-⑳]|[*†‡]{1,2}))[.．、：:]?\s*`,
  'gu',
)
