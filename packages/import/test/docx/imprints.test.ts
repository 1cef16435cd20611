import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, wpsStyles } from './docx-of.ts'

const head = [p('节水简报', '5'), p('第6期　2024年5月20日'), p('要闻', '2'), p('换新', '3')]

function read(foot: string[], body = [p('喷头换了三百只，水也省了一半。')]) {
  const { draft } = infer(readDocx(docxOf({ styles: wpsStyles, body: [...head, ...body, ...foot].join('') })))
  const { publisher, editors, email, statement } = draft.imprint ?? {}
  const lines = [statement ?? []]
    .flat()
    .flatMap((node) => (typeof node !== 'string' && 'value' in node ? [node.value] : []))
  return { publisher, editors, email, lines, body: draft.sections[0]?.articles?.[0]?.body }
}

test('to whom an official bulletin goes is of the statement', () => {
  const { editors, lines } = read([
    p('报：县委、县政府领导'),
    p('送：县直各单位'),
    p('抄送：各乡镇'),
    p('责任编辑：贺立冬　　　　电话：0999-5550123'),
    p('（共印150份）'),
  ])
  expect(editors).toEqual([{ name: '贺立冬' }])
  expect(lines).toEqual([
    '报：县委、县政府领导',
    '送：县直各单位',
    '抄送：各乡镇',
    '电话：0999-5550123',
    '（共印150份）',
  ])
})

test('a frame at the end that says of the bulletin is of the imprint, its sentences too', () => {
  const shaded = '<w:shd w:val="clear" w:fill="DDEBF7"/>'
  const framed = (words: string) => looking(words, { paragraph: shaded })
  const foot = [
    '节水简报 is edited by the water club.',
    'Letters: water@example.org',
    'The next one comes in June.',
  ]
  expect(read(foot.map(framed))).toMatchObject({
    email: 'water@example.org',
    lines: ['节水简报 is edited by the water club.', 'The next one comes in June.'],
  })
  const event = ['周六来领喷头。', '联系邮箱：water@example.org']
  expect(read(event.map(framed)).lines).toEqual([])
})

test('a line across the page that Word draws begins the imprint', () => {
  const line =
    '<w:p><w:r><w:pict><v:rect style="width:0;height:1.5pt" o:hr="t" xmlns:o="urn:schemas-microsoft-com:office:office"/></w:pict></w:r></w:p>'
  expect(read([line, p('家委会联络人：何苗'), p('邮箱：parents@example.org')])).toMatchObject({
    email: 'parents@example.org',
    lines: ['家委会联络人：何苗'],
  })
})

test('who published and edited it may be said in sentences', () => {
  expect(read([p('Published by the Mill Trust. Edited by Ann Lee and Sam Okafor.')])).toMatchObject({
    publisher: 'Mill Trust',
    editors: [{ name: 'Ann Lee' }, { name: 'Sam Okafor' }],
  })
  expect(read([p('Published by Mill Press Ltd.')]).publisher).toBe('Mill Press Ltd.')
})

test('a bulletin in Japanese', () => {
  const { body, ...imprint } = read(
    [p('編集：大野はるか、岸本誠'), p('メール：sakura@example.org')],
    [p('次のとおり集まります。'), p('・テント張り'), p('・片付け')],
  )
  expect(body).toMatchObject([{ type: 'paragraph' }, { type: 'list', ordered: false, children: [{}, {}] }])
  expect(imprint).toMatchObject({
    editors: [{ name: '大野はるか' }, { name: '岸本誠' }],
    email: 'sakura@example.org',
  })
})

test('what has the look of the text is text, though it speaks of the issue, where the names have another', () => {
  const names = ['编辑：贺立冬', 'Letters: water@example.org'].map((words) =>
    looking(words, { run: '<w:sz w:val="18"/>' }),
  )
  const form = 'You will find a form with this issue.'
  const body = (words: string) => read([words, ...names])
  expect(body(p(form))).toMatchObject({ lines: [], editors: [{ name: '贺立冬' }] })
  expect(body(looking(form, { run: '<w:sz w:val="18"/>' })).lines).toEqual([form])
  expect(body(p('本简报欢迎转载，请注明出处。')).lines).toEqual(['本简报欢迎转载，请注明出处。'])
})
