import type { Issue } from '@cec-bulletin/schema'
import { expect } from 'vitest'
import { toWechat } from '../../src/index.ts'
import { uploaded } from '../uploaded.ts'
import { faultsOf } from './rules.ts'
import { withoutPictureWords } from './without-picture-words.ts'

/** Every rule, with no picture uploaded, with all of them, and with pictures that say nothing. */
export function checkRules(issue: Issue): void {
  expect(faultsOf(toWechat(issue))).toEqual([])
  const pictures = uploaded(issue)
  if (pictures.size === 0) return
  expect(faultsOf(toWechat(issue, { pictures, accent: '#ffee00' }))).toEqual([])
  expect(faultsOf(toWechat(withoutPictureWords(issue)))).toEqual([])
}
