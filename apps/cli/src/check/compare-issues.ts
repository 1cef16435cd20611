import type { Issue } from '@cec-bulletin/schema'
import type { Finding } from '../report/finding.ts'
import { quoted } from '../say/quoted.ts'
import { doubleAddresses } from './double-addresses.ts'

interface Named {
  /** As the user knows it. */
  file: string
  issue: Pick<Issue, 'number' | 'date' | 'url'>
}

/** What looks wrong only beside other issues: an address or a number that two have, a later number with an earlier date. */
export function compareIssues(issues: Named[]): Finding[] {
  const addresses = issues.map(({ file, issue: { url } }) => ({ file, url }))
  return [...doubleAddresses(addresses), ...doubleNumbers(issues), ...datesOutOfOrder(issues)]
}

function doubleNumbers(issues: Named[]): Finding[] {
  const seen = new Map<string, string>()
  return issues.flatMap(({ file, issue: { number } }) => {
    if (number === undefined) return []
    const other = seen.get(number)
    if (other === undefined) {
      seen.set(number, file)
      return []
    }
    const message = {
      en: `The number ${quoted(number)} is also that of ${other}; give each issue its own`,
      zh: `期号 ${quoted(number)} 与 ${other} 相同；请给每一期各自的期号`,
    }
    return [{ file, severity: 'warning' as const, code: 'double-number', message }]
  })
}

function datesOutOfOrder(issues: Named[]): Finding[] {
  const counted = issues
    .flatMap(({ file, issue }) => {
      const count = countIn(issue.number)
      return count === undefined ? [] : [{ file, count, date: issue.date }]
    })
    .sort((a, b) => a.count - b.count)
  return counted.flatMap(({ file, count, date }, index) => {
    const before = counted[index - 1]
    // `2023` is neither before nor after `2023-10`.
    if (before === undefined || before.count === count) return []
    const length = Math.min(before.date.length, date.length)
    if (before.date.slice(0, length) <= date.slice(0, length)) return []
    const message = {
      en: `The date ${quoted(date)} is before that of ${before.file} (${quoted(before.date)}), though its number is the later one; check both`,
      zh: `日期 ${quoted(date)} 早于 ${before.file} 的 ${quoted(before.date)}，期号却在其后；请核对`,
    }
    return [{ file, severity: 'warning' as const, code: 'date-order', message }]
  })
}

/** `12` of `总第 12 期`; of a number such as `2023年第3期`, where a count begins anew, nothing. */
function countIn(number: string | undefined): number | undefined {
  const counts = number?.match(/\d+/g)
  return counts?.length === 1 ? Number(counts[0]) : undefined
}
