import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { type Draft, infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'

const body = '<h2>要闻</h2><h3>一篇</h3><p>正文在此，写得很长，是一段话。</p>'

const draftOf = (lines: readonly string[]) =>
  infer(readHtml(`<h1>简报</h1>${body}${lines.map((line) => `<p>${line}</p>`).join('')}`)).draft

const words = (value: unknown) => JSON.stringify(value ?? null)

/** What stands in the statement, in one line. */
const statementOf = ({ imprint }: Draft) =>
  [imprint?.statement ?? []]
    .flat()
    .map((node) => (typeof node === 'object' && 'value' in node ? node.value : '|'))
    .join('')

test.each([
  [['责任编辑 周立'], { editors: [{ name: '周立' }] }],
  [['编辑 | 周立　吴正'], { editors: [{ name: '周立' }, { name: '吴正' }] }],
  ...['·', '|', '｜', '•', '/'].map((sign): [string[], object] => [
    [`Editor: Mei Lan ${sign} mei@example.org`],
    { editors: [{ name: 'Mei Lan', email: 'mei@example.org' }] },
  ]),
  [
    ['编辑：阿依古丽·买买提 · ayi@example.org'],
    { editors: [{ name: '阿依古丽·买买提', email: 'ayi@example.org' }] },
  ],
  [['Editor: Mei Lan ·mei@example.org'], { editors: [{ name: 'Mei Lan', email: 'mei@example.org' }] }],
  [
    ['编辑：李明 · 电话：021-5555 1234'],
    { editors: [{ name: '李明' }], statement: [{ value: '电话：021-5555 1234' }] },
  ],
  [['编辑：李 明'], { editors: [{ name: '李 明' }] }],
  [
    ['编 辑：李明', '网 址：https://example.org/'],
    { editors: [{ name: '李明' }], site: 'https://example.org/' },
  ],
  [['编辑：高音部 田歌、低音部 石磊'], { editors: [{ name: '高音部 田歌' }, { name: '低音部 石磊' }] }],
  [['Editors: Mei Lan and John Parker'], { editors: [{ name: 'Mei Lan' }, { name: 'John Parker' }] }],
  [['编辑：周立', 'Contact: a@example.org'], { editors: [{ name: '周立' }], email: 'a@example.org' }],
  [
    ['投稿信箱：a@example.org　网址：https://example.org/'],
    { email: 'a@example.org', site: 'https://example.org/' },
  ],
  [
    ['Editor: Ann Reed. Letters to a@example.org.'],
    { editors: [{ name: 'Ann Reed' }], email: 'a@example.org' },
  ],
  [
    ['Editor: Ann Reed.', 'Published by Mill Ltd.'],
    { editors: [{ name: 'Ann Reed' }], publisher: 'Mill Ltd.' },
  ],
  [['编辑：周立', '网址：https://example.org/ 每月更新'], { site: 'https://example.org/' }],
  [['编辑：周立', '学校网站：https://example.org/'], { site: 'https://example.org/' }],
  [['编辑：周立', '工会网站：https://example.org/'], { site: 'https://example.org/' }],
  [['编辑：周立', '馆网：https://example.org/'], { site: 'https://example.org/' }],
  [['编辑：周立', '工会信箱：a@example.org'], { email: 'a@example.org' }],
  [['出版：某社　编辑：周立'], { publisher: '某社', editors: [{ name: '周立' }] }],
  [
    ['出版 Publisher: 某社', '编辑 Editors: 周立, Ann Reed', '邮箱 E-mail: a@example.org'],
    { publisher: '某社', editors: [{ name: '周立' }, { name: 'Ann Reed' }], email: 'a@example.org' },
  ],
  [['Editor / 编辑：周立　Website 网址：https://example.org/'], { site: 'https://example.org/' }],
  [['编辑：周立', '工会网站：https://example.org/'], { site: 'https://example.org/' }],
  [['主办：某社', '网址：https://example.org/'], { publisher: '某社', site: 'https://example.org/' }],
])('%j', (lines, imprint) => {
  expect(draftOf(lines).imprint).toMatchObject(imprint)
})

test.each([
  [['编辑：周立　校对：吴正'], '校对：吴正'],
  [['编辑：周立', '电话：010-0000'], '电话：010-0000'],
  [['编辑：周立', '网址：https://example.org/ 每月更新'], '每月更新'],
  [['编辑：周立　会所：南窗路5号'], '会所：南窗路5号'],
  [['编辑：周立', '声明：只供会员交流。'], '只供会员交流。'],
  [['内部资料，免费交流。', '编辑：周立'], '内部资料，免费交流。'],
  [['编辑：周立', '未经许可，请勿转载。'], '未经许可，请勿转载。'],
  [['编辑：周立', '本简报发至各村。'], '本简报发至各村。'],
  [['编辑：周立', '投稿邮箱：a@example.org　内部资料，免费交流'], '内部资料，免费交流'],
  [['编辑：周立　内部资料'], '内部资料'],
])('%j has the statement %s', (lines, statement) => {
  const { imprint } = draftOf(lines)
  expect(imprint?.editors).toEqual([{ name: '周立' }])
  expect(words(imprint?.statement)).toContain(`"${statement}"`)
})

test.each([
  [['编辑 Publicity: 周立']],
  [['联系人：周立', '电话：010-0000']],
  [['文字：周立']],
  [['欢迎转载。']],
  [['内容都在这里了。']],
])('%j alone says nothing of who made the issue', (lines) => {
  const draft = draftOf(lines)
  expect(draft.imprint).toBeUndefined()
  expect(draft.sections[0]?.articles?.[0]?.body).toHaveLength(1 + lines.length)
})

test('the last lines of the last article are its own, whatever their labels', () => {
  const { imprint, sections } = draftOf(['时间：周六上午<br>地点：学校操场'])
  expect(imprint).toBeUndefined()
  expect(sections[0]?.articles?.[0]?.body?.at(-1)).toMatchObject({
    children: [{ value: '时间：周六上午' }, { type: 'break' }, { value: '地点：学校操场' }],
  })
})

test('lines with labels of their own among those who made the issue, or below a line across the page, are of the statement', () => {
  const { imprint } = draftOf(['编辑：周立', '换种摊：每周六上午', '投稿邮箱：a@example.org'])
  expect(imprint).toMatchObject({ editors: [{ name: '周立' }], email: 'a@example.org' })
  expect(words(imprint?.statement)).toContain('换种摊：每周六上午')
  const page = `<h1>简报</h1>${body}<p>时间：五月</p><hr><p>报送：县委办公室</p><p>编辑：周立</p>`
  const { draft } = infer(readHtml(page))
  expect(words(draft.imprint?.statement)).toBe(words([{ type: 'text', value: '报送：县委办公室' }]))
  expect(words(draft.sections)).toContain('时间：五月')
})

test('an editor of whom only an address is said is called by it', () => {
  expect(draftOf(['编辑：a@example.org', '主办：某社']).imprint).toMatchObject({
    editors: [{ name: 'a@example.org' }],
  })
})

test('the last line of an official letter says whom it is by, and when', () => {
  const letter = draftOf(['抄送：各村', '编辑：周立', '南城水务局办公室　　2026年9月18日印发'])
  expect(letter).toMatchObject({ date: '2026-09-18', imprint: { publisher: '南城水务局办公室' } })
  expect(words(letter.imprint?.statement)).toContain('抄送：各村')
  const sentence = draftOf(['编辑：周立', '这本手册由水务局在2026年9月18日印发'])
  expect(sentence.date).toBeUndefined()
})

test('a sentence at the very end, below those who made the issue, is of the statement unless the editor says otherwise', () => {
  const lines = ['主办：某社', '编辑：周立', '口述内容已经本人同意。']
  expect(words(draftOf(lines).imprint?.statement)).toContain('口述内容已经本人同意。')
  const source = readHtml(`<h1>简报</h1>${body}${lines.map((line) => `<p>${line}</p>`).join('')}`)
  const hint = infer(source).hints.find(({ rule }) => rule === 'last-sentence')
  expect(hint).toMatchObject({ text: '口述内容已经本人同意。', choices: ['statement', 'text'] })
  const { draft } = infer(source, { answers: { [hint?.id ?? '']: 'text' } })
  expect(draft.imprint?.statement).toBeUndefined()
  expect(words(draft.sections)).toContain('口述内容已经本人同意。')
})

test('an imprint in English needs no colon, and may say how it is reprinted', () => {
  const { imprint } = draftOf(['Published by Harbour Seeds', 'Editors: Mei Lan', 'Reprint freely.'])
  expect(imprint).toMatchObject({ publisher: 'Harbour Seeds', editors: [{ name: 'Mei Lan' }] })
  expect(words(imprint?.statement)).toContain('Reprint freely.')
})

test('a line across the page above those who made the issue goes with them, in Markdown too', () => {
  const text =
    '# 简报\n\n2024年5月\n\n## 要闻\n\n### 一篇\n\n正文。\n\n---\n\n又一段。\n\n---\n\n主办：某社\n\n编辑：周立\n'
  const { draft } = infer(readMarkdown(text))
  expect(draft.imprint).toMatchObject({ publisher: '某社', editors: [{ name: '周立' }] })
  expect(words(draft.sections).split('thematicBreak')).toHaveLength(2)
})

test('whom offices send an issue to, at its end, is of the statement', () => {
  const { imprint } = draftOf(['报：县卫生局。', '送：各镇卫生院。'])
  expect(words(imprint?.statement)).toContain('各镇卫生院')
  expect(draftOf(['报道：另见县报。', '送水的人：老李。']).imprint).toBeUndefined()
  expect(draftOf(['送：大米两袋、食用油一桶']).imprint).toBeUndefined()
  expect(words(draftOf(['抄送：各乡镇']).imprint?.statement)).toContain('各乡镇')
})

test.each([
  [['主办：某社', '编辑：周立', '南城路5号三楼', '邮箱：a@example.org'], '南城路5号三楼'],
  [
    ['Published by Mill Ltd.', '4 Weir Lane, Aldersby · Telephone 01632 960 418', 'E-mail: a@example.org'],
    '4 Weir Lane',
  ],
  [
    ['Editor: Ann Reed', 'The Old House, Upper Thole. Telephone 01632 960 775.', 'a@example.org'],
    'The Old House',
  ],
])('%j: a line without a label among those who made the issue is of the statement', (lines, statement) => {
  const { imprint, sections } = draftOf(lines)
  expect(imprint).toMatchObject({ email: 'a@example.org' })
  expect(words(imprint?.statement)).toContain(statement)
  expect(sections[0]?.articles?.[0]?.body).toHaveLength(1)
})

test('a sentence between two fields is of the statement, and the editor is asked', () => {
  const lines = ['编辑：周立', '下期再见，各位邻居。', '邮箱：a@example.org']
  const page = `<h1>简报</h1>${body}${lines.map((line) => `<p>${line}</p>`).join('')}`
  const source = readHtml(page)
  const { draft, hints } = infer(source)
  expect(draft.imprint).toMatchObject({ editors: [{ name: '周立' }], email: 'a@example.org' })
  expect(words(draft.imprint?.statement)).toContain('下期再见，各位邻居。')
  expect(hints[0]).toMatchObject({ rule: 'last-sentence', chosen: 'statement' })
  const text = infer(source, { answers: { [hints[0]?.id ?? '']: 'text' } })
  expect(words(text.draft.sections)).toContain('下期再见，各位邻居。')
})

test('a sentence between the editors and the last article below them is of the article', () => {
  const { imprint, sections } = draftOf(['编辑：周立', '甲。', '乙。', '丙。', '邮箱：a@example.org'])
  expect(imprint?.email).toBe('a@example.org')
  expect(words(sections)).toContain('丙。')
})

const tableOf = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

const makers = { publisher: '某社', editors: [{ name: '周立' }, { name: '吴正' }], email: 'a@example.org' }

test.each([
  [
    [
      ['主办：某社', '编辑：周立、吴正'],
      ['电话：010-0000', '邮箱：a@example.org'],
    ],
    '电话：010-0000',
  ],
  [
    [
      ['主办', '某社'],
      ['编辑', '周立、吴正'],
      ['电话', '010-0000'],
      ['邮箱', 'a@example.org'],
    ],
    '电话：010-0000',
  ],
  [
    [
      ['主办：', '某社', '编 辑：', '周立、吴正'],
      ['邮箱：', 'a@example.org', '馆址：', '东街12号'],
    ],
    '馆址：东街12号',
  ],
  [
    [
      ['主办', '某社', '出版周期', '双月刊'],
      ['编辑', '周立、吴正', '邮箱', 'a@example.org'],
    ],
    '出版周期：双月刊',
  ],
])('a table %j at the end says who made the issue', (rows, statement) => {
  const { draft } = infer(readHtml(`<h1>简报</h1>${body}${tableOf(rows)}<p>每月5日出版，免费取阅。</p>`))
  expect(draft.imprint).toMatchObject(makers)
  expect(statementOf(draft)).toBe(`${statement}|每月5日出版，免费取阅。`)
  expect(draft.sections[0]?.articles?.[0]?.body).toHaveLength(1)
})

test('a table of contacts below the names of the makers is of them, one above is of the last article', () => {
  const contacts = tableOf([
    ['地址：东街12号', '电话：010-0000'],
    ['邮编：100000', '传真：010-0001'],
  ])
  const named = '<p>主办：某社　编辑：周立、吴正</p>'
  const below = infer(readHtml(`<h1>简报</h1>${body}${named}${contacts}<p>邮箱：a@example.org</p>`)).draft
  expect(below.imprint).toMatchObject(makers)
  expect(words(below.imprint?.statement)).toContain('地址：东街12号')
  const above = infer(readHtml(`<h1>简报</h1>${body}${contacts}${named}<p>邮箱：a@example.org</p>`)).draft
  expect(above.imprint).toMatchObject(makers)
  expect(words(above.sections)).toContain('地址：东街12号')
})

test.each([
  [
    [
      ['编辑', '电话'],
      ['周立', '010-0000'],
    ],
  ],
  [
    [
      ['编辑', '周立', '值班', '周一'],
      ['早班', '吴正', '晚班', '李明'],
    ],
  ],
])('a table %j is one', (rows) => {
  const { imprint, sections } = infer(readHtml(`<h1>简报</h1>${body}${tableOf(rows)}`)).draft
  expect(imprint).toBeUndefined()
  expect(sections[0]?.articles?.[0]?.body?.at(-1)).toMatchObject({ type: 'table' })
})

test('labels may be written in traditional characters', () => {
  const { imprint } = draftOf(['出版：烏溪口博物館', '編輯：周秀蘭、許志遠', '電子郵箱：a@example.org'])
  expect(imprint).toEqual({
    publisher: '烏溪口博物館',
    editors: [{ name: '周秀蘭' }, { name: '許志遠' }],
    email: 'a@example.org',
  })
})

test('an address, hours and a telephone without a colon may stand in a row', () => {
  const { imprint } = draftOf([
    'Editor: Ann Reed',
    'The Old Loft, Quay Lane',
    'Open Tuesday to Saturday',
    'Telephone 01632 960 417',
    'Email: a@example.org',
  ])
  expect(imprint).toMatchObject({ editors: [{ name: 'Ann Reed' }], email: 'a@example.org' })
  expect(words(imprint?.statement)).toContain('Telephone 01632 960 417')
})

test('the last lines of an article above its field are none of the imprint', () => {
  const { sections } = draftOf([
    '名额有限，先到先得',
    '活动当天凭证入场',
    '编辑：周立',
    '邮箱：a@example.org',
  ])
  expect(words(sections)).toContain('名额有限，先到先得')
  expect(words(draftOf(['邮箱：yz@example.org', '名额有限，先到先得', '编辑：周立']).sections)).toContain(
    '名额有限，先到先得',
  )
})

test('what is said at the head and again at the end is said once', () => {
  const page = `<h1>简报</h1><p>第3期　2024年5月</p><p>云州校友会主办　内部资料，免费交流</p>${body}<p>主办：云州校友会　编辑：周立</p><p>内部资料，免费交流</p>`
  const { draft } = infer(readHtml(page))
  expect(draft.imprint).toMatchObject({ publisher: '云州校友会', editors: [{ name: '周立' }] })
  expect(statementOf(draft)).toBe('内部资料，免费交流')
})

test('a table of contents may have a title in each row, and how many others there are', () => {
  const rows = tableOf([
    ['要闻', '一篇 等2篇'],
    ['学堂', '识图课开讲 等3篇'],
  ])
  const more = '<h3>二篇</h3><p>正文。</p><h2>学堂</h2><h3>识图课开讲</h3><p>正文。</p>'
  const { draft } = infer(
    readHtml(`<h1>简报</h1><p>第3期　2024年5月</p><p>本期导读</p>${rows}${body}${more}`),
  )
  expect(words(draft)).not.toContain('等2篇')
  expect(draft.sections.map(({ title }) => title)).toEqual(['要闻', '学堂'])
})
