import { describe, expect, test } from 'vitest'
import { normalizeLink, redirectors } from '../src/index.ts'
import { expectLink } from './expect-link.ts'

const E = 'https%3A%2F%2Fe.com%2Fa'

describe('a redirector gives way to the address it carries', () => {
  test.each([
    [
      `https://nam02.safelinks.protection.outlook.com/?url=${E}%3Fb%3D1&data=05%7C02&sdata=x&reserved=0`,
      'https://e.com/a?b=1',
    ],
    [
      `https://nam02.safelinks.protection.outlook.com/?url=${E}&amp;data=05&amp;reserved=0`,
      'https://e.com/a',
    ],
    [`https://chn01.safelinks.protection.partner.outlook.cn/?url=${E}&data=b`, 'https://e.com/a'],
    [`https://urldefense.proofpoint.com/v1/url?u=${E}&k=x`, 'https://e.com/a'],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__e.com_a-5Fb-3Fc-3D1-26d-3D2&d=DwMF',
      'https://e.com/a_b?c=1&d=2',
    ],
    ['https://urldefense.com/v3/__https://e.com/a?b=1__;!!x!y$', 'https://e.com/a?b=1'],
    ['https://urldefense.com/v3/__https://e.com/a*b__;Iw!!x$', 'https://e.com/a#b'],
    ['https://urldefense.com/v3/__https://e.com/**Aa__;JSU!!x$', 'https://e.com/%%a'],
    ['https://urldefense.com/v3/__https:/e.com/***B__;5Y-v5oyB57ut!!x$', undefined],
    [
      'https://urldefense.com/v3/__https:/e.com/**B__;5Y-v5oyB57ut!!x$',
      'https://e.com/%E5%8F%AF%E6%8C%81%E7%BB%AD',
    ],
    [`https://www.google.com/url?q=${E}&sa=D&usg=x`, 'https://e.com/a'],
    [`https://www.google.com.hk/url?sa=t&url=${E}`, 'https://e.com/a'],
    [`https://www.google.co.uk/url?q=/search&url=${E}`, 'https://e.com/a'],
    [`https://google.de/url?q=${E}`, 'https://e.com/a'],
    ['https://www.google.com/amp/s/e.com/a?b=1#c', 'https://e.com/a?b=1'],
    ['https://www.google.com/amp/e.com/a', 'http://e.com/a'],
    ['https://www-e-com.cdn.ampproject.org/c/s/www.e.com/a', 'https://www.e.com/a'],
    [`https://l.facebook.com/l.php?u=${E}%3Ffbclid%3Db&h=AT0`, 'https://e.com/a'],
    [`https://lm.facebook.com/l.php?u=${E}`, 'https://e.com/a'],
    [`https://l.instagram.com/?u=${E}&e=AT0`, 'https://e.com/a'],
    [`https://t.umblr.com/redirect?z=${E}&t=b`, 'https://e.com/a'],
    ['https://link.zhihu.com/?target=https%3A//e.com/a', 'https://e.com/a'],
    [`https://www.linkedin.com/redir/redirect?url=${E}&urlhash=b`, 'https://e.com/a'],
    [`https://www.linkedin.com/safety/go?url=${E}&trk=b`, 'https://e.com/a'],
    [`https://www.youtube.com/redirect?event=b&q=${E}`, 'https://e.com/a'],
    [`https://duckduckgo.com/l/?uddg=${E}&rut=b`, 'https://e.com/a'],
    ['https://www.bing.com/ck/a?!&&p=b&u=a1aHR0cHM6Ly9lLmNvbS9h&ntb=1', 'https://e.com/a'],
    [`https://www.bing.com/alink/link?url=${E}&source=b`, 'https://e.com/a'],
    [
      'https://x.r.us-east-1.awstrack.me/L0/https:%2F%2Fe.com%2Fa%3Fb=1/1/0100-000000/c=1',
      'https://e.com/a?b=1',
    ],
    [`https://us13.mailchimp.com/mctx/clicks?url=${E}&h=b`, 'https://e.com/a'],
    [`https://link.juejin.cn/?target=${E}`, 'https://e.com/a'],
    [`https://link.csdn.net/?target=${E}`, 'https://e.com/a'],
    [`https://gitee.com/link?target=${E}`, 'https://e.com/a'],
    [`https://c.pc.qq.com/middlem.html?pfurl=${E}&pfuin=1`, 'https://e.com/a'],
    [`https://mail.qq.com/cgi-bin/readtemplate?t=safety&gourl=${E}`, 'https://e.com/a'],
    [`https://weibo.cn/sinaurl?u=${E}`, 'https://e.com/a'],
    [`https://weibo.cn/sinaurl?toasturl=${E}&u=https%3A%2F%2Ft.cn%2Fb`, 'https://e.com/a'],
    [`https://www.douban.com/link2/?url=${E}&query=b`, 'https://e.com/a'],
    [`https://www.jianshu.com/go-wild?ac=2&url=${E}`, 'https://e.com/a'],
    [`https://links.jianshu.com/go?to=${E}`, 'https://e.com/a'],
  ])('%s → %s', (input, expected) => {
    if (expected !== undefined) expectLink(input, expected)
    else expect(normalizeLink(input)).toMatchObject({ href: input })
  })
})

describe('what it carries is decoded once, and cleaned like any other', () => {
  test.each([
    [
      'https://www.google.com/url?q=https%3A%2F%2Fe.com%2F%252520%3Fb%3D%25D6%25D0',
      'https://e.com/%2520?b=%D6%D0',
    ],
    [`https://www.google.com/url?q=${E}%3Futm_source%3Db%26c%3D1`, 'https://e.com/a?c=1'],
    [
      'https://www.google.com/url?q=https%3A%2F%2Flink.zhihu.com%2F%3Ftarget%3Dhttps%253A%252F%252Fe.com%252Fa%252520b',
      'https://e.com/a%20b',
    ],
  ])('%s → %s', (input, expected) => {
    expectLink(input, expected)
  })
})

describe('no target is invented', () => {
  test.each([
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=/search',
    'https://www.google.com/url?q=e.com',
    'https://www.google.com/url?q=https%253A%252F%252Fe.com',
    'https://www.google.com/url?q=http://127.0.0.1/',
    'https://www.google.com/url?q=https://a@e.com/',
    'https://www.google.com/url?q=data:text/html,a',
    'https://www.bing.com/ck/a?u=a1!!!',
  ])('%s stays', (input) => {
    expect(expectLink(input, input).warnings.map(({ code }) => code)).toEqual(['redirector-unread'])
  })

  test.each([
    'https://google.com.evil.example/url?q=https://e.com/',
    'https://evilgoogle.com/url?q=https://e.com/',
    'https://google.evil/url?q=https://e.com/',
    'https://www.google.com/url/x?q=https://e.com/',
    'https://www.google.com/search?q=https://e.com/',
    'https://www.gitee.com.cn/link?target=https://e.com/',
    'https://e.com/url?q=https://f.com/',
  ])('%s is no redirector', (input) => {
    expect(expectLink(input, input).warnings.map(({ code }) => code)).toEqual(['carries-address'])
  })
})

test('redirectors nested too deep stay as they are', () => {
  let address = 'https://e.com/'
  for (let depth = 0; depth < 3; depth++)
    address = `https://link.juejin.cn/?target=${encodeURIComponent(address)}`
  expectLink(address, 'https://e.com/')
  let plain = 'https://e.com/'
  for (let depth = 0; depth < 40; depth++) plain = `https://link.juejin.cn/?target=${plain}`
  expect(expectLink(plain, plain).warnings.map(({ code }) => code)).toEqual(['redirector-too-deep'])
})

test.each([
  'https://u1.ct.sendgrid.net/ls/click?upn=a',
  'https://x.us1.list-manage.com/track/click?u=a&id=b&e=c',
  'https://bit.ly/3abc',
  'https://t.cn/A6abc',
  'https://www.google.com/goto?url=CAES',
  'https://www.baidu.com/link?url=abc',
])('%s does not show where it leads: it stays, with a warning', (input) => {
  expect(expectLink(input, input).warnings.map(({ code }) => code)).toEqual(['opaque-redirector'])
})

test('every row names its evidence, hosts and paths', () => {
  for (const { rule, evidence, hosts, paths } of redirectors) {
    expect(rule).toMatch(/^redirector-[a-z\d]+(?:-[a-z\d]+)*$/)
    expect(Math.min(evidence.length, hosts.length, paths.length)).toBeGreaterThan(0)
  }
})

describe('a fragment behind a redirector is that of its target, where that has none', () => {
  test.each([
    ['https://link.zhihu.com/?target=https%3A//github.com/a/b#frag', 'https://github.com/a/b#frag'],
    [`https://www.google.com/url?q=${E}#part`, 'https://e.com/a#part'],
    [`https://www.google.com/url?q=${E}%23own#part`, 'https://e.com/a#own'],
    [`https://www.google.com/url?q=${E}#`, 'https://e.com/a'],
    [`https://l.facebook.com/l.php?u=${E}&h=AT0#:~:text=b`, 'https://e.com/a'],
    [`https://nam02.safelinks.protection.outlook.com/?url=${E}&data=05#b`, 'https://e.com/a#b'],
    ['https://www.google.com/amp/s/e.com/a#aoh=123', 'https://e.com/a'],
    [
      `https://link.zhihu.com/?target=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3D${encodeURIComponent(E)}#x`,
      'https://e.com/a#x',
    ],
  ])('%s', (input, expected) => {
    expectLink(input, expected)
  })
})

describe('Proofpoint counts the characters of a run, or their bytes', () => {
  test.each([
    [
      'https://urldefense.com/v3/__https:/e.com/**B__;5Y-v5oyB57ut!!x$',
      'https://e.com/%E5%8F%AF%E6%8C%81%E7%BB%AD',
    ],
    [
      'https://urldefense.com/v3/__https:/e.com/**H__;5Y-v5oyB57ut!!x$',
      'https://e.com/%E5%8F%AF%E6%8C%81%E7%BB%AD',
    ],
    ['https://urldefense.com/v3/__https:/e.com/**B/**B__;5Y-v5oyB!!x$', 'https://e.com/%E5%8F%AF/%E6%8C%81'],
    ['https://urldefense.com/v3/__https:/e.com/caf**A__;w6k!!x$', 'https://e.com/caf%C3%A9'],
    ['https://urldefense.com/v3/__https:/e.com/caf*__;w6k!!x$', 'https://e.com/caf%C3%A9'],
  ])('%s', (input, expected) => {
    expectLink(input, expected)
  })
})

describe('an address that carries another one', () => {
  const carrying: [string, string][] = [
    ['https://jump.example.com/?target=https://e.com/a', 'https://e.com/a'],
    [`https://jump.example.com/?target=${E}`, 'https://e.com/a'],
    [`https://jump.example.com/go?x=1&u=${E}&y=2`, 'https://e.com/a'],
    [`https://jump.example.com/?u=${encodeURIComponent(E)}`, 'https://e.com/a'],
    ['https://jump.example.com/https%3A%2F%2Fe.com%2Fa', 'https://e.com/a'],
    ['https://jump.example.com/c/aHR0cHM6Ly9lLmNvbS9hP2I9MQ', 'https://e.com/a?b=1'],
    [
      'https://jump.example.com/?d=aHR0cHM6Ly9lLmNvbS9hP2I9MQ%3D%3D'.replace('%3D%3D', '=='),
      'https://e.com/a?b=1',
    ],
    ['https://jump.example.com/#/to?u=https://e.com/a', 'https://e.com/a'],
    [`https://login.example.com/?return=${E}`, 'https://e.com/a'],
  ]

  test.each(carrying)('%s has a warning', (input) => {
    const link = normalizeLink(input)
    expect(link.ok && link.warnings.map(({ code }) => code)).toEqual(['carries-address'])
    expect(link.ok && link.href).toBe(input)
  })

  test.each(carrying)('%s gives way to it for who wants that', (input, expected) => {
    const link = normalizeLink(input, { unwrap: 'unlisted' })
    expect(link).toMatchObject({ ok: true, href: expected, warnings: [] })
    expect(link.ok && link.changes.map(({ rule }) => rule)).toContain('redirector-unlisted')
  })

  test.each([
    'https://e.com/a?b=http',
    'https://e.com/a?time=10:30',
    'https://e.com/a?b=%2Fpath',
    'https://e.com/?q=https',
    'https://e.com/a:b/c',
    'https://e.com/?q=https%3A',
    'https://e.com/?d=aHR0cA',
    'https://e.com/aHR0chello1234567',
  ])('%s carries none', (input) => {
    expect(normalizeLink(input)).toMatchObject({ ok: true, href: input, warnings: [] })
  })
})
