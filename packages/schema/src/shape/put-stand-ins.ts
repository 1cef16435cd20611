import type { Finding, ProblemCode } from '../problem/finding.ts'

/**
 * Puts something of the right shape in the place of each value that has another, so that the rest can be held to the
 * rules. Changes the input.
 *
 * @returns Whether more than values had to go: notes and sub-headings may be missing then.
 */
export function putStandIns(input: unknown, findings: Finding[]): boolean {
  const wholes = findings.filter((finding) => !putValue(input, finding))
  for (const { path } of wholes) putEntry(input, path)
  return wholes.length > 0
}

/** Mends a single value, where it is known what can stand there. */
function putValue(input: unknown, { code, path, value }: Finding): boolean {
  if (code === 'unknown-field') return putAt(input, [...path, String(value)], undefined)
  const key = path.at(-1) ?? ''
  if (code === 'missing') return path.length === 1 && putAt(input, path, required.get(key))
  const standIn = values.get(code)
  return standIn !== undefined && putAt(input, path, standIn)
}

/** `null` where a field can be left out. */
const values = new Map<ProblemCode, string | null>([
  ['bad-date', '2000'],
  ['bad-language', 'en'],
  ['bad-code-language', null],
  ['bad-address', 'https://example.org/'],
  ['bad-picture-address', 'https://example.org/'],
  ['bad-web-address', 'https://example.org/'],
  ['bad-email', null],
  ['bad-anchor', null],
  ['forbidden-character', '…'],
  ['empty', '…'],
])

const required = new Map<string | number, unknown>([
  ['schemaVersion', 1],
  ['title', '…'],
  ['date', '2000'],
  ['lang', 'en'],
  ['sections', [{ title: '…' }]],
])

/** Puts another in the place of the innermost entry of a list around a value, or of a whole field of the issue. */
function putEntry(input: unknown, path: Finding['path']): void {
  const index = path.findLastIndex((key) => typeof key === 'number')
  if (index === -1) putAt(input, path.slice(0, 1), required.get(path[0] ?? '') ?? null)
  else putAt(input, path.slice(0, index + 1), entries.get(path[index - 1] ?? '')?.() ?? '…')
}

/** By the list they stand in; in any other a bare text will do. */
const entries = new Map<string | number, () => object>([
  ['sections', () => ({ title: '…' })],
  ['articles', () => ({})],
  ['notes', () => ({ type: 'footnoteDefinition', identifier: '1', children: ['…'] })],
])

function putAt(input: unknown, path: Finding['path'], value: unknown): boolean {
  const holder = path.slice(0, -1).reduce<unknown>(stepInto, input)
  const key = path.at(-1)
  if (key === undefined || key === '__proto__' || !isFields(holder)) return false
  if (value === undefined) delete holder[key]
  else holder[key] = value
  return true
}

const stepInto = (holder: unknown, key: string | number): unknown =>
  isFields(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined

const isFields = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null
