import type { Issue } from '@cec-bulletin/schema'
import { expect } from 'vitest'
import { toWechat } from '../../src/index.ts'
import { uploaded } from '../uploaded.ts'
import { faultsOf } from './rules.ts'

/** Every rule, with no picture uploaded and with all of them; and the same bytes twice. */
export function checkRules(issue: Issue): void {
  const article = toWechat(issue)
  expect(faultsOf(article)).toEqual([])
  expect(faultsOf(toWechat(issue, { pictures: uploaded(issue), accent: '#ffee00' }))).toEqual([])
  expect(toWechat(issue)).toEqual(article)
}
