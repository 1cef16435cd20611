import { everything, fixtures } from '@cec-bulletin/fixtures'
import { themes } from '@cec-bulletin/html'
import { expect, test, vi } from 'vitest'
import { toEmail } from '../src/index.ts'
import { lookOf } from '../src/look/look.ts'
import { outermost } from '../src/page/outermost.ts'

const issues = [...fixtures().map(({ issue }) => issue), { ...everything(), lang: 'ar' }]
const mails = Object.values(themes).flatMap((theme) => issues.map((issue) => ({ issue, options: { theme } })))

test('what is kept of one mail changes no other', async () => {
  for (const { issue, options } of [...mails, ...mails.toReversed()]) {
    vi.resetModules()
    const fresh = await import('../src/index.ts')
    expect(toEmail(issue, options)).toEqual(fresh.toEmail(issue, options))
  }
})

test('what is kept does not grow without end', () => {
  const setting = { look: lookOf(themes.ink), lang: 'zh-CN', dir: 'ltr' as const }
  const first = outermost(setting)
  expect(outermost(setting)).toBe(first)
  first.kept.count = 2001
  expect(outermost(setting)).not.toBe(first)
})
