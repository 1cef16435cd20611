import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const picture = '<p style="text-align:center"><img data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=png"></p>'
const text = '<h2>要闻</h2><h3>一篇</h3><p>正文在此。</p>'

const read = (head: string, answers?: Record<string, string>) =>
  infer(readHtml(`<h1>简报 第3期</h1><div id="js_content">${head}${text}</div>`), {
    given: { date: '2024' },
    ...(answers && { answers }),
  })

test.each([
  ['above the date', `${picture}<p style="text-align:center">2024年5月20日</p>`],
  ['above the first title', picture],
])('a picture without words %s is the head of the page, unless the editor keeps it', (_, head) => {
  const { draft, hints } = read(head)
  expect(JSON.stringify(draft)).not.toContain('mmbiz')
  const [hint] = hints.filter(({ rule }) => rule === 'banner')
  expect(hint).toMatchObject({ chosen: 'drop', choices: ['drop', 'keep'] })
  expect(JSON.stringify(read(head, { [hint?.id ?? '']: 'keep' }).draft)).toContain('mmbiz')
})

test.each([
  ['with words for it', picture.replace('<img', '<img alt="秤"')],
  ['with a caption', `${picture}<p style="text-align:center">门口的秤</p>`],
  ['of a photograph', picture.replace('png', 'jpeg')],
  ['below a title', `<h2>图片</h2>${picture}`],
  ['below a bold line', `<p><b>图片</b></p>${picture}`],
  ['below a sentence', `<p>本期说剩饭。</p>${picture}`],
])('a picture %s is of the issue', (_, head) => {
  expect(JSON.stringify(read(head).draft)).toContain('mmbiz')
})

test('a picture above the title is of whoever sends the page, whatever it says', () => {
  const logo = '<img src="https://e.cn/logo.jpg" alt="联盟">'
  const page = `<div id="js_content">${logo}<h1>简报</h1><p>2024年5月20日</p>${text}</div>`
  expect(JSON.stringify(infer(readHtml(page)).draft)).not.toContain('logo')
})
