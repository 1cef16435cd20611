import type { Finding } from './finding.ts'

/** What is found in one file, from its beginning to its end, as somebody mends it; first what has no line. */
export function byLine(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || rank(a) - rank(b),
  )
}

const rank = ({ severity }: Finding) => (severity === 'problem' ? 0 : 1)
