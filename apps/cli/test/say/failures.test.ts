import { constants } from 'node:os'
import { expect, test } from 'vitest'
import { printFailures, readFailures, writeFailures } from '../../src/say/failures.ts'
import { reading } from '../../src/say/reading.ts'
import { terminal } from '../../src/say/terminal.ts'

const codes = [...Object.keys(constants.errno), 'ERR_INVALID_ARG_VALUE', 'constructor', '__proto__']

const sentences = [
  { name: 'cannotRead', table: readFailures, say: (code: string) => reading.cannotRead('file', { code }) },
  { name: 'cannotPrint', table: printFailures, say: (code: string) => terminal.cannotPrint({ code }) },
  {
    table: writeFailures,
    name: 'cannotWrite',
    say: (code: string) => terminal.cannotWrite('file', { code }),
  },
] as const

test.each(sentences)(
  '$name has its sentence for every code of the system, in both languages',
  ({ table, say }) => {
    expect(codes.length).toBeGreaterThan(50)
    for (const code of codes) {
      const { en, zh } = say(code)
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
  expect(reading.cannotRead('a.md', failure).zh).toBe(sentence)
})
