import type { Finding } from '../report/finding.ts'
import { quoted } from '../say/quoted.ts'

interface Addressed {
  /** As the user knows it. */
  file: string
  url?: string | undefined
}

/** A problem for each issue whose address is that of another one: feeds could not tell them apart. */
export function doubleAddresses(issues: Addressed[]): Finding[] {
  const seen = new Map<string, string>()
  return issues.flatMap(({ file, url }) => {
    if (url === undefined || !URL.canParse(url)) return []
    const { href } = new URL(url)
    const other = seen.get(href)
    if (other === undefined) {
      seen.set(href, file)
      return []
    }
    const message = {
      en: `The address ${quoted(url)} is also that of ${other}; give each issue its own, or leave \`url\` out`,
      zh: `网址 ${quoted(url)} 与 ${other} 相同；请给每一期各自的网址，或不写 \`url\``,
    }
    return [{ file, severity: 'problem' as const, code: 'double-address', message }]
  })
}
