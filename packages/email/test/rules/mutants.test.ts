import { everything } from '@cec-bulletin/fixtures'
import { describe, expect, test } from 'vitest'
import type { Email } from '../../src/index.ts'
import { wholeEmail } from '../email-of.ts'
import { htmlRules } from './html-rules.ts'
import { mailRules, unsubscribeUrl } from './text-rules.ts'
import { readPage } from './tree.ts'

const issue = everything()
const email = wholeEmail(issue)
const whole = readPage(email.html)

/** For each rule, what breaks it: a piece of the page, and what stands in its place. */
const htmlMutants: Record<string, [string | RegExp, string][]> = {
  'one h1': [
    ['<h1 ', '<h2 '],
    [/<h2 /, '<h1 '],
  ],
  'an outline without gaps': [[/<h3 /, '<h4 ']],
  'the language within the body': [[/<div lang="zh-CN"/, '<div']],
  'UTF-8, said once': [
    ['<meta charset="utf-8">', ''],
    ['</title>', '</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">'],
  ],
  'both colour schemes are announced': [
    ['<meta name="color-scheme" content="light dark">', ''],
    ['<meta name="supported-color-schemes" content="light dark">', ''],
  ],
  'addresses and numbers are no links of their own': [['telephone=no, ', '']],
  'face, size, line height and colour at each block of words': [
    [/(<p [^>]*)font-family:[^;]*;/, '$1'],
    [/(<td [^>]*)font-size:17px;/, '$1'],
    [/(<h3 [^>]*)line-height:[^;]*;/, '$1'],
    [/(<th [^>]*);color:#\w{6}/, '$1'],
  ],
  'Chinese faces for Chinese': [[/(<h1 [^>]*font-family:)Songti SC,/, '$1']],
  'words run as their language does': [[/(<div lang="zh-CN") dir="ltr"/, '$1 dir="rtl"']],
  'nothing under 12 px': [['font-size:14px', 'font-size:11px']],
  'lines are 1.35 sizes high, those of text 1.6': [['line-height:31px', 'line-height:20px']],
  'words can be read': [[/(<h1 [^>]*color:)#221e1a/, '$1#f3ede0']],
  'words can be read in the dark': [
    ['.ink{color:#e9e2d6!important}', ''],
    [/@media \(prefers-color-scheme:dark\)/, '@media (monochrome)'],
    [/<p class="ink"/, '<p'],
  ],
  'a fluid column of 600 px': [['max-width:600px;', '']],
  'conditions for Outlook are balanced': [
    ['<!--[if mso]></td></tr></table><![endif]-->', ''],
    ['</td></tr></table><![endif]', '<![endif]'],
    ['<o:PixelsPerInch>96', '<o:PixelsPerInch>72'],
    ['<![endif]-->', '-->'],
  ],
  'tables that place and tables that tell': [
    ['role="presentation" width="100%" cellpadding', 'width="100%" cellpadding'],
    ['<table width="100%" cellpadding="0"', '<table width="100%"'],
    ['<table width="100%" cellpadding="0"', '<table role="presentation" width="100%" cellpadding="0"'],
    ['<th scope="col"', '<th'],
  ],
  'lists are tables': [['</h1>', '</h1><ul><li>甲</li></ul>']],
  'pictures that mail can show': [
    [/(<img [^>]*) alt="[^"]*"/, '$1'],
    [/(<img [^>]*) width="\d+"/, '$1'],
    ['src="https:', 'src="http:'],
    ['食堂.jpg', '食堂.svg'],
    ['食堂.jpg', '食堂.webp?a=1'],
  ],
  'a hidden line for lists of mails, of 15 to 200 characters': [
    ['mso-hide:all;', ''],
    ['>本期介绍三所学校的食堂怎样买菜、怎样算账、怎样少倒剩饭。</div>', '>本期</div>'],
  ],
  'links in a colour of their own': [[/(<a [^>]*href=[^>]*style=")color:#\w{6};/, '$1']],
  'links within the mail lead to a name': [
    ['name="附录"', ''],
    ['name="附录"', 'name="要闻"'],
  ],
  'links lead to the web, to mail or to a telephone': [['href="https:', 'href="javascript:']],
  'long addresses break': [[/word-break:break-\w+/g, '']],
  'style sheets under 8192 characters': [['a:hover', `${'a{}'.repeat(3000)}a:hover`]],
  'nothing is run, fetched or sent but pictures': [
    ['</title>', '</title><script></script>'],
    ['</title>', '</title><link rel="stylesheet" href="https://e.cn/a.css">'],
    ['a:hover', '@font-face{font-family:a}a:hover'],
    ['style="padding:24px 0', 'style="background:url(https://e.cn/a.png);padding:24px 0'],
    ['<img ', '<img onerror="alert(1)" '],
  ],
  'features that mail programs know': [
    ['<h1 ', '<section></section><h1 '],
    ['<img ', '<img loading="lazy" '],
    ['max-width:600px', 'display:flex;max-width:600px'],
    ['max-width:600px', 'position:absolute;max-width:600px'],
  ],
}

/** For each rule about the whole, a mail that breaks it. */
const mailMutants: Record<string, Partial<Email>> = {
  'at most 90 kB as it is sent, or a problem': { html: email.html + '中'.repeat(30_000) },
  'each picture is shown, or a problem': { html: email.html.replace(/<img [^>]*>/, '') },
  'each address of the HTML stands apart in the text': {
    text: email.text.replace(' https://example.org/小结.html ', 'https://example.org/小结.html'),
  },
  'a way off the list that is seen': { html: email.html.replace(unsubscribeUrl, 'https://example.org/') },
  'the text ends its lines with line feeds alone': { text: email.text.replaceAll('\n', '\r\n') },
}

describe('a page that breaks a rule is seen', () => {
  test('there are such pages for every rule', () => {
    expect(Object.keys(htmlMutants).sort()).toEqual(Object.keys(htmlRules).sort())
    expect(Object.keys(mailMutants).sort()).toEqual(Object.keys(mailRules).sort())
  })

  const cases = Object.entries(htmlMutants).flatMap(([name, mutants]) =>
    mutants.map(([piece, instead]) => ({
      name,
      piece: `${piece}`,
      page: email.html.replace(piece, instead),
    })),
  )
  test.each(cases)('$name: $piece', ({ name, page }) => {
    expect(page).not.toBe(email.html)
    expect(htmlRules[name]?.(whole)).toEqual([])
    expect(htmlRules[name]?.(readPage(page))).not.toEqual([])
  })

  test.each(Object.entries(mailMutants))('%s', (name, mutant) => {
    const broken = { ...email, ...mutant }
    expect(mailRules[name]?.({ email, page: whole, issue })).toEqual([])
    expect(mailRules[name]?.({ email: broken, page: readPage(broken.html), issue })).not.toEqual([])
  })
})
