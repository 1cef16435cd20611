import type { ParsePayload } from 'zod/v4/core'
import { issueShape } from '../frame/issue.ts'
import type { Finding } from '../problem/finding.ts'
import { fromZod } from '../problem/from-zod.ts'
import { type Guard, toGuard } from './to-guard.ts'

/** What is wrong with the shape of raw input, in the order of the shape. */
export function checkShape(input: unknown): Finding[] {
  isShaped ??= toGuard(issueShape)
  if (isShaped(input)) return []
  const newer = findNewerVersion(input)
  if (newer) return [newer]
  const { issues } = issueShape._zod.run({ value: input, issues: [] }, { async: false }) as ParsePayload
  return fromZod(issues)
}

/** What another shape would make of everything else says nothing: this alone is worth a report. */
function findNewerVersion(input: unknown): Finding | undefined {
  const { schemaVersion: value } = Object(input) as { schemaVersion?: unknown }
  return Number.isInteger(value) && Number(value) > 1
    ? { code: 'newer-version', path: ['schemaVersion'], value, expected: ['1'] }
    : undefined
}

// Made when it is first needed, which is not when the package is imported.
let isShaped: Guard | undefined
