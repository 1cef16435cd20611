import { expect, test } from 'vitest'
import { asSentence } from '../../src/report/as-sentence.ts'

test.each([
  ['请核对', '请核对。'],
  ['请改为“，”。', '请改为“，”。'],
  ['是否想写 `theme`？', '是否想写 `theme`？'],
  ['例如 `title: 简报`', '例如 `title: 简报`。'],
])('%s → %s', (zh, ended) => {
  expect(asSentence({ en: 'Mend it', zh })).toEqual({ en: 'Mend it.', zh: ended })
})
