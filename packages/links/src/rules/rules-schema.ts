import * as z from 'zod/mini'
import type { LinkRules } from '../link-rules.ts'
import type { TargetForm } from '../types.ts'
import { isSafePattern } from './is-safe-pattern.ts'

// Each `error` is the name of a sentence in `sentences.ts`.

const MOST_ROWS = 20_000
const MOST_WORDS = 1000
const LONGEST = 500

const text = z.string().check(z.minLength(1), z.maxLength(LONGEST))
const id = text.check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'id' }))
const host = text.check(z.regex(/^(?:\*\.)?(?:[a-z0-9_-]+\.)+[a-z0-9-]+$/, { error: 'host' }))
const path = text.check(z.regex(/^(?:\*|\*?[^*]+\*?)$/, { error: 'path' }))
/** A last `*` stands for any ending. */
const name = text.check(z.regex(/^(?:\*|[^A-Z*&=#\s]+\*?)$/, { error: 'name' }))
const whole = text.check(z.regex(/^[^A-Z*&=#\s]+$/, { error: 'whole-name' }))
const value = z.pipe(
  z.string().check(z.maxLength(200), z.refine(isSafePattern, { error: 'pattern' })),
  z.transform((pattern: string) => new RegExp(pattern)),
)

const any = <T extends z.ZodMiniType>(type: T) => z.array(type).check(z.maxLength(MOST_WORDS))
const some = <T extends z.ZodMiniType>(type: T) => any(type).check(z.minLength(1))
const rows = <T extends z.ZodMiniType>(type: T) => z.optional(z.array(type).check(z.maxLength(MOST_ROWS)))

const TARGET_FORMS: Record<TargetForm, true> = {
  percent: true,
  bare: true,
  base64: true,
  embedded: true,
  amp: true,
  postmark: true,
  disqus: true,
  'proofpoint-v2': true,
  'proofpoint-v3': true,
}

const tracker = z.strictObject({
  rule: id,
  service: text,
  evidence: text,
  names: any(name),
  hosts: z.optional(some(host)),
  paths: z.optional(some(path)),
  segments: z.optional(some(text)),
  value: z.optional(value),
  beside: z.optional(some(whole)),
  unless: z.optional(some(whole)),
  knowsReader: z.optional(z.boolean()),
  grade: z.optional(z.enum(['equivalent', 'evidenced', 'policy'])),
})

const redirector = z.strictObject({
  rule: id,
  service: text,
  evidence: text,
  hosts: some(host),
  paths: some(path),
  names: any(whole),
  form: z.optional(z.enum(Object.keys(TARGET_FORMS) as TargetForm[])),
})

const exception = z.strictObject({
  evidence: text,
  hosts: some(host),
  paths: z.optional(some(path)),
  names: some(name),
})

const keptOnly = z.strictObject({
  rule: id,
  service: text,
  evidence: z.optional(text),
  hosts: some(host),
  paths: some(path),
  names: any(whole),
  beside: z.optional(whole),
})

const opaqueHost = z.strictObject({
  service: z.optional(text),
  evidence: z.optional(text),
  hosts: some(host),
  paths: some(path),
})

export const rulesSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1, { error: 'version' }),
  trackers: rows(tracker),
  redirectors: rows(redirector),
  exceptions: rows(exception),
  keptOnly: rows(keptOnly),
  opaqueHosts: rows(opaqueHost),
  archives: rows(host),
  utmHosts: rows(host),
  signatures: rows(some(whole)),
}) satisfies z.ZodMiniType<LinkRules>
