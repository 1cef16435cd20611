import type { Issue } from '@cec-bulletin/schema'
import { expect } from 'vitest'
import { toWechat } from '../../src/index.ts'
import { uploaded } from '../uploaded.ts'
import { faultsOf } from './rules.ts'

/** Every rule, with no picture uploaded and with all of them. */
export function checkRules(issue: Issue): void {
  expect(faultsOf(toWechat(issue))).toEqual([])
  const pictures = uploaded(issue)
  if (pictures.size > 0) expect(faultsOf(toWechat(issue, { pictures, accent: '#ffee00' }))).toEqual([])
}
