/** `2024年5月20日`, `2024/5/20` and the like as `2024-05-20`; nothing where the order of the numbers is in doubt. */
export function mendDate(value: string): string | undefined {
  const typed = value.normalize('NFKC').replace(/\s/g, '')
  const [, year, month, day] =
    /^(\d{4})(?:年|[-/.–—])(\d{1,2})(?:月|(?:(?:月|[-/.–—])(\d{1,2})日?号?))?$/.exec(typed) ??
    /^(\d{4})年?$/.exec(typed) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(typed) ??
    []
  if (year === undefined) return undefined
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))
  return isOfCalendar(Number(year), parts.map(Number)) ? [year, ...parts].join('-') : undefined
}

function isOfCalendar(year: number, [month = 1, day = 1]: number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
