/** A date as an issue has it, `2024-05-20`, of one as people write it, `2024年5月20日` or `2024.5`; anything else as it was. */
export function asDate(written: string): string {
  const found = /^(\d{4})\s*(?:年|[-./])(?:\s*(\d{1,2})\s*(?:月|[-./]|$)(?:\s*(\d{1,2})\s*[日号]?)?)?$/u.exec(
    written.trim(),
  )
  if (!found) return written.trim()
  const [, year, month, day] = found
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}
