import { describe, expect, test } from 'vitest'
import { normalizeLink } from '../src/index.ts'
import { expectRefused } from './expect-link.ts'

describe('every scheme but http, https, mailto and tel is refused, however it is disguised', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\x01javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u00adscript:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript\n:alert(1)',
    'javascript :alert(1)',
    'javascript://e.com/%0aalert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    '&#0000106avascript:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '%6Aavascript:alert(1)',
    'javascript%3Aalert(1)',
    '\\x6aavascript:alert(1)',
    '\\u006aavascript:alert(1)',
    'ｊａｖａｓｃｒｉｐｔ：alert(1)',
    'ｊａｖａｓｃｒｉｐｔ:alert(1)',
    'javascript：alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,AAAA',
    'file:///etc/passwd',
    'blob:https://e.com/0',
    'view-source:https://e.com/',
    'ftp://e.com/',
    'ws://e.com/',
    'about:blank',
    'weixin://dl/chat',
    'C:\\temp\\a.pdf',
    'http://javascript:alert(1)',
    'https:javascript:alert(1)',
    'http://http:javascript:alert(1)',
    '//javascript:alert(1)',
    'mailto:javascript:alert(1)',
    'tel:javascript:alert(1)',
  ])('%j', (input) => {
    expect(normalizeLink(input).ok).toBe(false)
    expect(normalizeLink(input, { base: 'https://e.com/a/' }).ok).toBe(false)
  })
})

describe('refused', () => {
  test.each([
    ['https://user@e.com/', 'userinfo'],
    ['https://user:pass@e.com/', 'userinfo'],
    ['https://@e.com/', 'userinfo'],
    ['https://e.com:80@evil.example/', 'userinfo'],
    ['http://a.com\\@b.com', 'ambiguous-host'],
    ['http://a.com\\.b.com/', 'ambiguous-host'],
    ['http://a.com#@b.com/', 'ambiguous-host'],
    ['http://a.com?@b.com/', 'ambiguous-host'],
    ['http://e%78ample.com/', 'ambiguous-host'],
    ['http://e.com%2F@b.com/', 'userinfo'],
    ['http://134744072/', 'ambiguous-host'],
    ['http://0x08080808/', 'ambiguous-host'],
    ['http://010.8.8.8/', 'ambiguous-host'],
    ['http://8.8.2056/', 'ambiguous-host'],
    ['https://faß.de/', 'ambiguous-host'],
    ['https://βόλος.com/', 'ambiguous-host'],
    ['https://a\u200db.com/', 'ambiguous-host'],
    ['a\u200cb.com', 'relative'],
    ['https://نامه\u200cای.com/', 'ambiguous-host'],
    ['http://localhost/', 'unreachable-host'],
    ['http://LOCALHOST.:3000/', 'unreachable-host'],
    ['http://a.localhost/', 'unreachable-host'],
    ['http://127.0.0.1/', 'unreachable-host'],
    ['http://127.1/', 'unreachable-host'],
    ['http://2130706433/', 'unreachable-host'],
    ['http://0x7f000001/', 'unreachable-host'],
    ['http://0177.0.0.1/', 'unreachable-host'],
    ['http://①②⑦.0.0.1/', 'unreachable-host'],
    ['http://127。0。0。1/', 'unreachable-host'],
    ['http://0/', 'unreachable-host'],
    ['http://10.1.2.3/', 'unreachable-host'],
    ['http://172.16.0.1/', 'unreachable-host'],
    ['http://192.168.1.1/', 'unreachable-host'],
    ['http://169.254.169.254/', 'unreachable-host'],
    ['http://100.64.0.1/', 'unreachable-host'],
    ['http://224.0.0.1/', 'unreachable-host'],
    ['http://255.255.255.255/', 'unreachable-host'],
    ['http://[::1]/', 'unreachable-host'],
    ['http://[::]/', 'unreachable-host'],
    ['http://[::ffff:127.0.0.1]/', 'unreachable-host'],
    ['http://[::ffff:c0a8:1]/', 'unreachable-host'],
    ['http://[64:ff9b::7f00:1]/', 'unreachable-host'],
    ['http://[2002:7f00:1::]/', 'unreachable-host'],
    ['http://[fe80::1]/', 'unreachable-host'],
    ['http://[fc00::1]/', 'unreachable-host'],
    ['http://[ff02::1]/', 'unreachable-host'],
    ['http://[fe80::1%25eth0]/', 'invalid-host'],
    ['http://[::1', 'invalid-host'],
    ['http://intranet/', 'unreachable-host'],
    ['http://printer.local/', 'unreachable-host'],
    ['http://metadata.google.internal/', 'unreachable-host'],
    ['http://router.lan/', 'unreachable-host'],
    ['http://a b.com/', 'invalid-host'],
    ['http://a..com/', 'invalid-host'],
    ['http://.com/', 'invalid-host'],
    ['http://e.com／a', 'invalid-host'],
    ['http://e.com＠b.com/', 'invalid-host'],
    ['http://e.com;b.com/', 'invalid-host'],
    ['http://e.com\0.b.com/', 'invalid-host'],
    ['http://1.2.3.256/', 'invalid-host'],
    ['http://xn--a.com/', 'invalid-host'],
    ['https://xn--fiqxn-.fiqs8s/', 'invalid-host'],
    [`http://${'a'.repeat(64)}.com/`, 'invalid-host'],
    ['http://e.com:99999/', 'invalid-port'],
    ['http://e.com:80:80/', 'invalid-port'],
    ['http://e.com:a/', 'invalid-port'],
    ['https://pаypal.com/', 'mixed-script'],
    ['https://xn--pypal-4ve.com/', 'mixed-script'],
    ['https://gооgle.com/', 'mixed-script'],
    ['https://αpple.com/', 'mixed-script'],
    ['https://e.com/\u202egpj.exe', 'bidi-control'],
    ['\u200ehttps://e.com/', 'bidi-control'],
    ['https://e.com/a\u2066b', 'bidi-control'],
    ['mailto:a@e.com%0ABcc:b@e.com', 'mail-address'],
    ['mailto:a%0D%0ABcc%3A@e.com', 'mail-header'],
    ['mailto:a@e.com?subject=b%0D%0ABcc:c@e.com', 'mail-header'],
    ['mailto:a@e.com?subject=b\r\nBcc:c@e.com', 'mail-header'],
    ['mailto:a@e.com?subject=b\nc', 'mail-header'],
    ['mail\nto:a@e.com?subject=b', 'mail-header'],
    ['a@e.com?subject=b\r\nBcc:c@e.com', 'mail-header'],
    ['mailto:a@e.com\r\nb', 'mail-header'],
    ['mailto:?', 'mail-address'],
    ['mailto:a@e.com?bcc=b@e.com', 'mail-header'],
    ['mailto:a@e.com?BCC=b@e.com', 'mail-header'],
    ['mailto:a@e.com?attach=/etc/passwd', 'mail-header'],
    ['mailto:a@e.com?from=b@e.com', 'mail-header'],
    ['mailto:', 'placeholder'],
    ['mailto:a', 'mail-address'],
    ['mailto:@e.com', 'mail-address'],
    ['mailto:a@localhost', 'unreachable-host'],
    ['tel:', 'placeholder'],
    ['tel:FLOWERS', 'phone-number'],
    ['tel:*#06#', 'phone-number'],
    ['', 'empty'],
    [' \n\u3000', 'empty'],
    ['#', 'placeholder'],
    ['http://', 'placeholder'],
    ['https:///', 'placeholder'],
    ['*|ARCHIVE|*', 'placeholder'],
    ['{{unsubscribe_url}}', 'placeholder'],
    ['{{ base }}/a', 'placeholder'],
    ['[[link]]', 'placeholder'],
    ['%%view_url%%', 'placeholder'],
    ['%recipient.url%', 'placeholder'],
    ['<%= url %>', 'placeholder'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the placeholder
    ['${url}', 'placeholder'],
    ['%7B%7Burl%7D%7D', 'placeholder'],
    ['https://{{host}}/a', 'placeholder'],
    ['https://*|URL|*', 'placeholder'],
    ['/a/b', 'relative'],
    ['a/b.html', 'relative'],
    ['index.html', 'relative'],
    ['readme.md', 'relative'],
    ['报告.pdf', 'relative'],
    ['?a=1', 'relative'],
    ['#top', 'relative'],
    ['../a', 'relative'],
    ['待补充', 'relative'],
    ['TODO', 'relative'],
    [`https://e.com/${'a'.repeat(8000)}`, 'too-long'],
    [`https://e.com/?${'a=1&'.repeat(20_000)}`, 'too-long'],
  ])('%j: %s', (input, code) => {
    expectRefused(input, code)
  })
})

test('a published address never breaks out of an attribute or of Markdown', () => {
  const link = normalizeLink('https://e.com/a"b\'<c>?d="e" onload=f&g=`h`#<i>\n"')
  expect(link).toMatchObject({
    ok: true,
    href: "https://e.com/a%22b'%3Cc%3E?d=%22e%22%20onload=f&g=%60h%60#%3Ci%3E%22",
  })
})

test('a refusal says what to do, in both languages, and quotes no more than a piece', () => {
  const refused = normalizeLink(`http://${'a'.repeat(5000)}/`)
  if (refused.ok) throw new Error('unreachable')
  expect(refused.message.en.length).toBeLessThan(250)
  expect(refused.message.zh).toMatch(/[\u4e00-\u9fff]/)
  expect(normalizeLink('javascript:alert(1)')).toMatchObject({
    message: {
      en: 'The address begins with `javascript:`; a publication may only link to http, https, mailto and tel.',
    },
  })
})

test('anything but a string is refused, not thrown at', () => {
  for (const input of [undefined, null, 1, {}, []]) {
    expect(normalizeLink(input as unknown as string)).toMatchObject({ ok: false, code: 'empty' })
  }
})
