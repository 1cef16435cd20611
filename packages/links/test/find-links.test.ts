import { describe, expect, test } from 'vitest'
import { findLinks } from '../src/index.ts'

/** `⟦…⟧` in the text marks what is to be found. */
function check(marked: string, joinLines = false) {
  const text = marked.replaceAll(/[⟦⟧]/g, '')
  const expected: { start: number; end: number; text: string }[] = []
  let removed = 0
  for (const { index, 0: whole } of marked.matchAll(/⟦[^⟧]*⟧/g)) {
    const start = index - removed
    expected.push({ start, end: start + whole.length - 2, text: whole.slice(1, -1) })
    removed += 2
  }
  expect(
    findLinks(text, { joinLines }).map(({ start, end, text: slice }) => ({ start, end, text: slice })),
  ).toEqual(expected)
}

describe('Chinese around an address', () => {
  test.each([
    '请访问⟦https://www.e.com/path⟧的网站。',
    '请访问⟦https://www.e.com⟧的网站',
    '详见⟦https://www.unep.org/resources⟧，谢谢',
    '官网：⟦www.mee.gov.cn⟧。更多信息',
    '⟦https://e.com/a⟧。更多',
    '⟦https://e.com⟧.更多',
    '⟦https://e.com/a.html⟧了解更多',
    '⟦https://e.com/⟧了解更多',
    '⟦https://e.com/a/⟧查看详情',
    '⟦https://e.com/?id=5⟧的页面',
    '⟦https://e.com/a⟧、⟦https://e.com/b⟧；⟦https://e.com/c⟧！',
    '⟦https://e.com/⟧和⟦https://f.com/⟧',
    '《⟦https://e.com/a⟧》【⟦https://e.com/b⟧】「⟦https://e.com/c⟧」',
    '“⟦https://e.com/a⟧”‘⟦https://e.com/b⟧’',
    '（⟦www.oneplanetnetwork.org⟧）和其他',
    '（见⟦https://e.com/a_(b)⟧）',
    '⟦https://e.com/a⟧（见附件）',
    '⟦https://e.com/a⟧——说明⟦https://e.com/b⟧……',
    '请登录⟦mee.gov.cn⟧查询，或⟦e.com/a⟧',
    '网址⟦www.e.com/a/b.html⟧，邮编100029',
    '链接：⟦https://e.com/a⟧👍',
    '자세한 내용은 ⟦https://e.com/a⟧입니다',
    '詳細は⟦https://e.com/a⟧をご覧ください',
    '网址：⟦https：//e.com/x⟧',
    '主页⟦http:www.mepcec.com⟧ ',
    '⟦http:\\\\www.e.com\\a⟧，',
    '1、⟦www.e.com⟧ 2、⟦www.f.com⟧',
    '1.⟦https://www.e.com/a⟧ 01.⟦http://www.e.com⟧ 注1.⟦https://e.com/b⟧ a.⟦https://e.com⟧',
    '1.⟦www.e.com⟧ 12.⟦www.f.com⟧，⟦web1.www.e.com⟧',
    '第3.5节见⟦unep.org⟧，据v2.0版⟦unep.org/a⟧，报告.pdf见⟦unep.org⟧',
    '见⟦unep.org⟧.2节另见⟦f.org⟧',
    '端口⟦http://e.com:8080⟧的服务',
    '⟦http://8.8.8.8:8080/a⟧。',
    '⟦https://[2606:4700::1111]/a⟧。',
  ])('%s', (text) => check(text))
})

describe('Chinese inside an address', () => {
  test.each([
    '见⟦https://zh.wikipedia.org/wiki/可持续发展⟧。更多',
    '⟦https://zh.wikipedia.org/wiki/可持续发展⟧，介绍了',
    '⟦https://zh.wikipedia.org/wiki/长江（河流）⟧。',
    '⟦https://zh.wikipedia.org/wiki/卡尔·马克思⟧。',
    '⟦https://baike.baidu.com/item/PDCA循环⟧。',
    '⟦https://e.com/2023年报告.pdf⟧。',
    '⟦https://e.com/政策/2023/通知.html⟧了解',
    '⟦https://e.com/报告⟧.更多内容',
    '⟦https://e.com/?q=可持续&x=1⟧。',
    '⟦https://e.com/?wd=SDG目标⟧。',
    '⟦https://e.com/#第一章⟧。',
    '⟦https://e.com/可持续消费/2023年度/进展报告.pdf⟧。',
    '⟦https://e.com/可持续消费/2023年度/进展报告⟧。',
    '⟦https://e.com/path⟧网页/手机端均可',
    '⟦xn--fsqu00a.xn--fiqs8s⟧ ⟦a.xn--fiqs8s/b⟧',
    '⟦http://例子.中国/路径⟧，',
    '⟦http://例子.中国⟧的网站',
    '⟦http://www.例子.com/a⟧。',
    '⟦例子.中国⟧ 和 ⟦中文.com⟧',
    '请访问⟦例子.中国⟧。',
    '⟦https://ru.wikipedia.org/wiki/Москва⟧, ⟦https://e.com/café⟧.',
    '⟦https://bücher.de/a⟧。',
  ])('%s', (text) => check(text))
})

describe('mail', () => {
  test.each([
    '编辑：王璟 ⟦wangj@mepcec.com⟧',
    '邮箱⟦wangj@mepcec.com⟧，电话010-59205850',
    '邮箱：⟦wangj＠mepcec.com⟧。',
    '网址:⟦http://www.e.com/⟧邮编:100029',
    '⟦https://e.com/⟧电话：010-59205850',
    '⟦https://e.com/地址/1⟧',
    '联系⟦a.b_c+d@e.co.uk⟧。或<⟦f@g.cn⟧>',
    '⟦mailto:a@b.com?subject=x⟧ 和⟦mailto:a@b.com⟧。',
    '⟦a@b.com⟧、⟦c@d.com.cn⟧的邮箱',
    'QQ:⟦123456@qq.com⟧;',
    "⟦o'neil@e.com⟧ ⟦first.last@e.com⟧.",
    '@user foo@bar a@b. npm i pkg@1.2.3 img@2x.png',
    'git@github.com:a/b.git',
  ])('%s', (text) => check(text))
})

describe('marks of other languages around an address', () => {
  test.each([
    '[x](⟦https://e.com/a⟧) and ![](⟦https://e.com/b.png⟧)',
    '[⟦https://e.com/a⟧](⟦https://e.com/b⟧)',
    '<⟦https://e.com/a⟧> "⟦https://e.com/b⟧" \'⟦https://e.com/c⟧\'',
    '<a href="⟦https://e.com/a⟧">⟦https://e.com/b⟧</a>',
    '**⟦https://e.com/a⟧** ~~⟦https://e.com/b⟧~~ _⟦https://e.com/c⟧_ `⟦https://e.com/d⟧`',
    '|⟦https://e.com/a⟧|⟦https://e.com/b⟧|',
    '⟦https://e.com/b|c⟧|⟦https://e.com/a⟧',
    '&lt;⟦https://e.com/a?b=1&amp;c=2⟧&gt;',
    '{"url":"⟦https://e.com/a⟧","next":"⟦https://e.com/b⟧\\n"}',
    '⟦https://e.com/a⟧,⟦https://e.com/b⟧;⟦https://e.com/c⟧',
    '(⟦https://en.wikipedia.org/wiki/A_(b)⟧)',
    '⟦https://e.com/a(b)c⟧) ⟦https://e.com/a⟧(b',
    '⟦https://e.com/?a[]=1&b[0]=2⟧] end.',
    'See ⟦https://e.com/a⟧. And ⟦https://e.com/b⟧! Or ⟦https://e.com⟧? ⟦https://e.com/c⟧...',
    '⟦https://web.archive.org/web/2020/https://e.com/a⟧.',
    '⟦https://e.com/?u=https://f.com/a⟧.',
    '⟦https://en.wikipedia.org/wiki/Michelson–Morley_experiment⟧ – a page',
    'see⟦https://e.com/a⟧',
    '⟦HTTPS://E.COM/A⟧ ⟦WWW.E.COM⟧',
    '⟦claude.ai⟧, ⟦logo.ai/a⟧, ⟦cn.bing.com⟧, ⟦net.tsinghua.edu.cn⟧',
    'Visit ⟦example.com/path⟧, ⟦bit.ly/abc⟧, ⟦163.com⟧ or ⟦github.com⟧.',
    'Amazon.com公司的网站是⟦amazon.com⟧'.replace('Amazon.com', '⟦Amazon.com⟧'),
  ])('%s', (text) => check(text))
})

describe('what only looks like an address', () => {
  test.each([
    '第3.5节、第1.1.1.1条，报告.pdf、附件1.docx、readme.md、README.zh-CN.md、data.xlsx、a.zip、main.py、setup.sh',
    'Node.js、Vue.js、ASP.NET、Socket.IO、e.g. i.e. U.S.A. Ph.D. a.m. Co.,Ltd. No.1 Fig.2 Dr.Li end.It sentence.In',
    '2023.09.22、v1.2.3、3.14、400.810.8888、+86 10 5920 5850、010-59205850、12:30、1:2',
    'A.中国 B.美国；1.公司 2.信息；加强合作.公司将继续',
    'logo.ai、fig.ps、fig2.ps、logo-final.ai、Makefile.am、table.so、libssl.so、报告.md、com.example.app、org.e.app',
    'src/main.rs ./docs/readme.md foo_bar.com? a=b.com',
    'ftp://files.e.com/a javascript:alert(1) http://user:pass@e.com/ http://localhost:3000/ http://192.168.1.1/',
    'http:// https:// www. www.e @ . : ://',
    'doi:10.1016/j.jclepro.2023.1 arXiv:2301.00001 GB/T 24001-2016',
  ])('%s', (text) => check(text))
})

test.each([
  ['⟦https://e.com/a-\nb/c⟧ d', true],
  ['⟦https://e.com/a/\r\n  b.html⟧ 和', true],
  ['⟦https://e.com/a⟧\n下一行', true],
  ['⟦https://e.com/a⟧\nNext line', true],
  ['⟦https://e.com/a⟧\n⟦https://e.com/b⟧', true],
  ['⟦https://e.com/a-⟧\nb/c', false],
  ['⟦https://e.com/⟧\n)', true],
  ['⟦e.com/⟧ \n(www.', true],
  ['⟦https://e.com#⟧\n][', true],
  ['⟦https://e.com/a-⟧\n  (b', true],
])('%j, with `joinLines: %s`', (text, joinLines) => {
  check(text, joinLines)
})

test('the href is the address to publish', () => {
  expect(findLinks('见https://e.com/计划?utm_source=a，或www.e.com')).toEqual([
    { start: 1, end: 30, text: 'https://e.com/计划?utm_source=a', href: 'https://e.com/%E8%AE%A1%E5%88%92' },
    { start: 32, end: 41, text: 'www.e.com', href: 'https://www.e.com/' },
  ])
  expect(findLinks('https://e.com/?utm_source=a', { normalize: { without: ['tracker-utm'] } })[0]?.href).toBe(
    'https://e.com/?utm_source=a',
  )
})

test('nothing is found in anything but a string', () => {
  expect(findLinks(undefined as unknown as string)).toEqual([])
})
