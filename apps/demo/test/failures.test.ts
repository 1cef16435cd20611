import { constants } from 'node:os'
import { expect, test } from 'vitest'
import { printFailures, readFailures, writeFailures } from '../src/failures.ts'
import { say } from '../src/say.ts'

const codes = [...Object.keys(constants.errno), 'ERR_INVALID_ARG_VALUE', 'constructor', '__proto__']

const sentences = [
  { name: 'cannotRead', table: readFailures },
  { name: 'cannotWrite', table: writeFailures },
  { name: 'cannotPrint', table: printFailures },
] as const

test.each(sentences)(
  '$name has its sentence for every code of the system, in both languages',
  ({ name, table }) => {
    expect(codes.length).toBeGreaterThan(50)
    for (const code of codes) {
      const [en, zh] = (['en', 'zh'] as const).map((language) => {
        const words = say(language)
        return name === 'cannotPrint' ? words[name]({ code }) : words[name]('file', { code })
      })
      const known = Object.hasOwn(table, code)
      expect(en).toContain(known ? table[code]?.en : `the system answers ${code}`)
      expect(zh).toContain(known ? table[code]?.zh : `系统返回错误 ${code}`)
      expect(zh).not.toMatch(/undefined|the /)
      expect(zh).toMatch(/[。]$/)
    }
  },
)

test.each([
  [{ code: 'ENOENT' }, '无法读取 a.md：没有这个文件。'],
  [{ code: 'not-a-file' }, '无法读取 a.md：它是管道、设备或套接字；请先把简报存为文件，再指定该文件。'],
  [{ code: 'EMFILE' }, '无法读取 a.md：系统返回错误 EMFILE。'],
  [{ name: 'RangeError' }, '无法读取 a.md：系统返回错误 RangeError。'],
  [{}, '无法读取 a.md：系统返回错误 UNKNOWN。'],
])('%j', (failure, sentence) => {
  expect(say('zh').cannotRead('a.md', failure)).toBe(sentence)
})
