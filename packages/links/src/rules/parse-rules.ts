import type * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import zhCN from 'zod/v4/locales/zh-CN.js'
import type { LinkRules } from '../link-rules.ts'
import type { Message } from '../types.ts'
import { rulesSchema } from './rules-schema.ts'
import { sentences } from './sentences.ts'

/** One thing wrong with rules that were given as data. */
export interface RulesProblem {
  /** Where it stands, such as `['trackers', 3, 'hosts', 0]`. */
  path: (string | number)[]
  /** What is wrong, and what was expected. */
  message: Message
}

/** The rules, or all that is wrong with them. */
export type RulesResult = { ok: true; rules: LinkRules } | { ok: false; problems: RulesProblem[] }

const MOST_PROBLEMS = 100

/**
 * Reads rules from data, such as `JSON.parse` gives, for the option `rules` of `normalizeLink`. Strict: a key that it does
 * not know is a problem. The patterns of `value` are limited to those that take time in proportion to a value. It reports
 * at most 100 problems, and never throws.
 *
 * @param data A `LinkRules` as JSON, each row with its `evidence`, each `value` as the text of a pattern; or anything.
 * @example
 * ```ts
 * import { normalizeLink } from '@cec-bulletin/links'
 * import { parseRules } from '@cec-bulletin/links/rules'
 *
 * const trackers = [{ rule: 'tracker-ours', service: '校报', evidence: '校报编辑部', names: ['from'] }]
 * const parsed = parseRules({ version: 1, trackers })
 * const link = normalizeLink('https://example.org/?from=list', parsed.ok ? { rules: parsed.rules } : {})
 * console.log(link.ok && link.href) // https://example.org/
 * ```
 */
export function parseRules(data: unknown): RulesResult {
  const parsed = rulesSchema.safeParse(data, { reportInput: true })
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.slice(0, MOST_PROBLEMS).map(explain) }
  const { $schema: _, ...rules } = parsed.data
  return { ok: true, rules }
}

const LOCALES = { en: en(), zh: zhCN() }

function explain(issue: z.core.$ZodIssue): RulesProblem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  return { path, message: sentences[issue.message] ?? { en: said('en', issue), zh: said('zh', issue) } }
}

function said(language: keyof typeof LOCALES, issue: z.core.$ZodIssue): string {
  const message = LOCALES[language].localeError(issue as z.core.$ZodRawIssue)
  return (typeof message === 'string' ? message : message?.message) ?? ''
}
