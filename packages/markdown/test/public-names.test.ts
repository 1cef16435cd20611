import * as markdown from '@cec-bulletin/markdown'
import { expect, test } from 'vitest'

test('the public names', () => {
  expect(Object.keys(markdown).sort()).toEqual([
    'fromMarkdown',
    'fromMdast',
    'safeFromMarkdown',
    'safeFromMdast',
    'toMarkdown',
    'toMdast',
    'toText',
  ])
})
