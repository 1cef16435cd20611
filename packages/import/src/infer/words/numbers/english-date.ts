const names = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** The first three letters of each month, for a pattern. */
export const monthNames = names.replace(/(?<=\b\w{3})\w*/g, '')

const months = names.split('|').map((name) => name.slice(0, 3).toLowerCase())

/** A month in full or with three or four letters, for a pattern. */
export const month = `(${names.replace(/\w{4,}/g, (name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`)}|Sept\\.?)`

/** `June/July 2024` begins in June. */
const until = `(?:\\s*(?:[/–&-]|and\\b)\\s*${month.replaceAll(/\((?!\?)/g, '(?:')})?`

const dayFirst = new RegExp(
  String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?${month}${until},?\s+(\d{4})\b`,
  'iu',
)

const monthFirst = new RegExp(String.raw`\b${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'iu')

/** A date as English writes it, in the parts of an issue's: `3 June 2024`, `June 3, 2024`, `June 2024`. */
export function englishDate(
  line: string,
): { year: string; month: number; day?: number; start: number; end: number } | undefined {
  const american = monthFirst.exec(line)
  if (american) {
    const [whole, name = '', day, year = ''] = american
    return { year, month: monthOf(name), day: Number(day), ...placeOf(whole, american.index) }
  }
  const found = dayFirst.exec(line)
  if (!found) return undefined
  const [whole, day, name = '', year = ''] = found
  return {
    year,
    month: monthOf(name),
    ...(day !== undefined && { day: Number(day) }),
    ...placeOf(whole, found.index),
  }
}

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

const placeOf = (whole: string, start: number) => ({ start, end: start + whole.length })
