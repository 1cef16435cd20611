import { expect, test } from 'vitest'
import { dateIn } from '../src/index.ts'

test.each([
  ['2023', 'zh-CN', '2023年'],
  ['2023-10', 'zh-CN', '2023年10月'],
  ['2023-10-05', 'zh-CN', '2023年10月5日'],
  ['2024-02-29', 'zh', '2024年2月29日'],
  ['2023-01', 'ZH-cn', '2023年1月'],
  ['2023-10-31', 'zh-Hant-HK', '2023年10月31日'],
  ['0099', 'zh', '0099年'],
  ['0099-09', 'zh', '0099年9月'],
  ['2023', 'en', '2023'],
  ['2023-10', 'en-GB', 'October 2023'],
  ['2023-10-05', 'EN-us', '5 October 2023'],
  ['2024-02-29', 'en', '29 February 2024'],
  ['0099-12', 'en', 'December 0099'],
  ['2023', 'fr', '2023'],
  ['2023-10', 'ja', '2023-10'],
  ['2023-10-05', 'zha', '2023-10-05'],
  ['2023-10-05', 'constructor', '2023-10-05'],
  ['2023-10-05', '', '2023-10-05'],
  ['2023-13', 'zh', '2023-13'],
  ['2023-1', 'en', '2023-1'],
  ['Spring 2023', 'zh', 'Spring 2023'],
  ['', 'en', ''],
])('%j in %j is %j', (date, lang, expected) => {
  expect(dateIn(date, lang)).toBe(expected)
})

test.each([
  ['01', 'January'],
  ['02', 'February'],
  ['03', 'March'],
  ['04', 'April'],
  ['05', 'May'],
  ['06', 'June'],
  ['07', 'July'],
  ['08', 'August'],
  ['09', 'September'],
  ['10', 'October'],
  ['11', 'November'],
  ['12', 'December'],
])('month %s is %s', (month, name) => {
  expect(dateIn(`2026-${month}`, 'en')).toBe(`${name} 2026`)
})
