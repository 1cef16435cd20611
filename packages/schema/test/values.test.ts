import { describe, expect, test } from 'vitest'
import { forbiddenIn } from '../src/values/forbidden-in.ts'
import { isAddress, isWebAddress } from '../src/values/is-address.ts'
import { isDate } from '../src/values/is-date.ts'
import { isEmail } from '../src/values/is-email.ts'
import { isAnchor, isIdentifier } from '../src/values/is-identifier.ts'
import { isLanguage } from '../src/values/is-language.ts'

describe('a web address', () => {
  test.each([
    'https://www.gov.cn/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/A',
    'https://例子.中国/路径/文件。?查询=值#片段',
    'https://xn--fsqu00a.xn--fiqs8s/',
    "https://example.org/a_b_(c)?q=*x*&amp=1|2~~3'",
    'https://example.org/%2520?a+b;jsessionid=1',
    'https://example.org:8443/',
    'https://192.0.2.1/',
    'https://[2001:db8::1]/',
    'https://localhost',
  ])('%s', (value) => {
    expect(isWebAddress(value)).toBe(true)
    expect(isAddress(value)).toBe(true)
  })
})

test('a host has at most 253 characters', () => {
  const host = (length: number) => `${'a.'.repeat(120)}${'b'.repeat(length - 240)}`
  const tail = `/${'路'.repeat(300)}`
  expect([253, 254].map((length) => isWebAddress(`https://${host(length)}${tail}`))).toEqual([true, false])
  expect([253, 254].map((length) => isWebAddress(`https://a@${host(length)}:80?${tail}`))).toEqual([
    true,
    false,
  ])
  expect([253, 254].map((length) => isAddress(`mailto:a@${host(length)}`))).toEqual([true, true])
})

describe('an address to a person', () => {
  test.each([
    'mailto:name@example.org',
    'mailto:编辑@例子.中国?subject=%E4%BD%A0',
    'MAILTO:a@b.cn',
    'tel:+86-10-5555-0100',
    'tel:*#06#',
  ])('%s', (value) => {
    expect(isAddress(value)).toBe(true)
    expect(isWebAddress(value)).toBe(false)
  })
})

describe('no address', () => {
  test.each([
    '',
    'javascript:alert(1)',
    'JavaScript://example.org/%0Aalert(1)',
    'vbscript:x',
    'data:text/html,<b>',
    'data:image/png;base64,AAAA',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/',
    '/path',
    'path',
    '#fragment',
    '?query',
    'www.example.org',
    'http:www.example.org',
    'http:/example.org',
    'https:///example.org',
    'https://',
    'https:\\\\example.org',
    'https://example.org\\a',
    'https://example.org/a b',
    'https://example.org/\u00a0',
    'https://example.org/a\tb',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'https://example.org/<b>',
    'https://example.org/"',
    'https://example.org/`',
    'https://example.org/\u200b',
    'https://example.org/\u202egpj',
    'https://exa mple.org/',
    'https://[::1/',
    'https://example.org:99999/',
    'mailto:',
    'tel:',
    'https',
    'constructor',
  ])('%j', (value) => {
    expect(isAddress(value)).toBe(false)
    expect(isWebAddress(value)).toBe(false)
  })
})

describe('a date', () => {
  test.each([
    ['2023', true],
    ['0099', true],
    ['2023-10', true],
    ['2023-10-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2023-02-29', false],
    ['2023-04-31', false],
    ['2023-00', false],
    ['2023-13', false],
    ['2023-10-00', false],
    ['2023-1', false],
    ['23', false],
    ['20231', false],
    ['2023-10-31T00:00:00Z', false],
    ['2023年10月', false],
    ['２０２３', false],
    ['-2023', false],
    ['2023\n', false],
    ['', false],
  ])('%j: %s', (value, expected) => {
    expect(isDate(value)).toBe(expected)
  })
})

describe('a language', () => {
  test.each([
    ['zh', true],
    ['zh-CN', true],
    ['zh-Hant-HK', true],
    ['yue', true],
    ['zh-cmn-Hans-CN', true],
    ['de-1996', true],
    ['sl-rozaj-biske', true],
    ['es-419', true],
    ['en-u-ca-gregory', true],
    ['en-x-twain', true],
    ['EN-us', true],
    ['中文', false],
    ['Chinese', false],
    ['zh_CN', false],
    ['zh-', false],
    ['-zh', false],
    ['z', false],
    ['zh--CN', false],
    ['en-u', false],
    ['en-x', false],
    ['constructor', false],
    ['', false],
  ])('%j: %s', (value, expected) => {
    expect(isLanguage(value)).toBe(expected)
  })
})

describe('an e-mail address', () => {
  test.each([
    ['name@example.org', true],
    ['a.b+c@sub.example.org', true],
    ['编辑@例子.中国', true],
    ["o'brien@example.org", true],
    ['name@example', false],
    ['@example.org', false],
    ['name@', false],
    ['name', false],
    ['a..b@example.org', false],
    ['.a@example.org', false],
    ['a@b@example.org', false],
    ['"a b"@example.org', false],
    ['a b@example.org', false],
    ['a@-example.org', false],
    ['a@example..org', false],
    ['mailto:a@example.org', false],
    ['甲 <a@example.org>', false],
    ['a@example.org,b@example.org', false],
    ['a@example.org?bcc=b@example.org', false],
    ['a@example.org\n', false],
    [`${'a'.repeat(250)}@e.cn`, false],
  ])('%j: %s', (value, expected) => {
    expect(isEmail(value)).toBe(expected)
  })
})

describe('an anchor', () => {
  test.each([
    ['a', true],
    ['关键信息', true],
    ['B-2.c_d', true],
    ['constructor', true],
    ['क्षेत्र', true],
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
    ['1a', false],
    ['-a', false],
    ['__proto__', false],
    ['a b', false],
    ['a"b', false],
    ['a:b', false],
    ['', false],
  ])('%j: %s', (value, expected) => {
    expect(isAnchor(value)).toBe(expected)
  })
})

describe('a note’s name', () => {
  test.each([
    ['1', true],
    ['注', true],
    ['a-b_c', true],
    ['constructor', true],
    ['__proto__', true],
    ['הערה', true],
    ['A', false],
    ['É', false],
    ['ß', false],
    ['ŉ', false],
    ['ı', false],
    ['ς', false],
    ['ﬁ', false],
    ['a b', false],
    ['a]', false],
    ['a^', false],
    ['a'.repeat(101), false],
    ['', false],
  ])('%j: %s', (value, expected) => {
    expect(isIdentifier(value)).toBe(expected)
  })
})

describe('text', () => {
  test.each([
    ['', undefined],
    ['文字 text שלום', undefined],
    ['\u00a0\u3000\u200b\u200d\u202e\ufeff\u00ad', undefined],
    ['👩‍👩‍👧𠮷', undefined],
    ['a\0', 'U+0000'],
    ['\t', 'U+0009'],
    ['一\n二', 'U+000A'],
    ['\r', 'U+000D'],
    ['\x7f', 'U+007F'],
    ['\x85', 'U+0085'],
    ['\u2028', 'U+2028'],
    ['\u2029', 'U+2029'],
    ['\ud83d', 'U+D83D'],
    ['\udc4d\ud83d', 'U+DC4D'],
    ['\ufdd0', 'U+FDD0'],
    ['\uffff', 'U+FFFF'],
    ['\u{1ffff}', 'U+1FFFF'],
    ['\u{10fffe}', 'U+10FFFE'],
  ])('%j: %s', (value, forbidden) => {
    expect(forbiddenIn(value)).toBe(forbidden)
  })
})
