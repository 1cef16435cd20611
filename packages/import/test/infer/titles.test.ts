import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, wpsStyles } from '../docx/docx-of.ts'

const sized = (words: string, size: number, more = '') =>
  looking(words, { paragraph: '<w:jc w:val="center"/>', run: `${more}<w:sz w:val="${size * 2}"/>` })

const bold = (words: string) => looking(words, { paragraph: '', run: '<w:b/>' })

const heavy = (words: string) => looking(words, { paragraph: '', run: '<w:rFonts w:eastAsia="黑体"/>' })

const inferred = (paragraphs: string[]) =>
  infer(readDocx(docxOf({ styles: wpsStyles, body: paragraphs.join('') })))

const outlineOf = (paragraphs: string[]) =>
  inferred(paragraphs).draft.sections.map(({ title, articles }) => [
    title,
    ...(articles ?? []).map((article) => article.title),
  ])

const head = [sized('节水简报', 26), p('2024年5月20日')]

test('what a list of contents names are titles, as deep as there, however they look', () => {
  const contents = [
    p('目　录'),
    bold('要闻'),
    p('　　喷头换新\t1'),
    p('　　雨水进园\t2'),
    bold('来信'),
    p('　　一封短信\t3'),
  ]
  const text = [
    p('要闻'),
    p('喷头换新'),
    p('园里的喷头全部换新，每月少用三成水。'),
    bold('换在哪里'),
    p('东园和西园。'),
    p('雨水进园'),
    p('雨水从屋顶引进园子。'),
    p('来信'),
    p('一封短信'),
    p('谢谢各位编辑。'),
  ]
  const { draft, ledger } = inferred([...head, ...contents, ...text])
  expect(draft.sections).toMatchObject([
    {
      title: '要闻',
      articles: [{ title: '喷头换新', body: [{}, { type: 'heading' }, {}] }, { title: '雨水进园' }],
    },
    { title: '来信', articles: [{ title: '一封短信' }] },
  ])
  expect(ledger.filter(({ rule }) => rule === 'contents').length).toBeGreaterThan(0)
})

test('a list of contents may leave out the numbers of the titles, and its own name', () => {
  const lines = ['要闻', '喷头换新', '来信', '一封短信'].map((words) => p(words))
  const text = [
    p('一、要闻'),
    p('喷头换新'),
    p('每月少用三成水。'),
    p('二、来信'),
    p('一封短信'),
    p('谢谢。'),
  ]
  expect(JSON.stringify(inferred([...head, ...lines, ...text]).draft)).not.toContain('"要闻"')
})

test('the word for contents over text is a title like any other', () => {
  const text = [bold('目录'), p('这一期不编目录。'), bold('要闻'), p('每月少用三成水。')]
  expect(JSON.stringify(outlineOf([...head, ...text]))).toContain('目录')
})

test('a face without serifs, a place and a colour make a title together', () => {
  const title = looking('喷头换新', {
    paragraph: '<w:jc w:val="center"/>',
    run: '<w:rFonts w:eastAsia="黑体"/><w:color w:val="C00000"/>',
  })
  const section = sized('要闻', 18)
  expect(outlineOf([...head, section, title, p('每月少用三成水。'), title, p('又换了一批。')])).toEqual([
    ['要闻', '喷头换新', '喷头换新'],
  ])
})

test('the line above a table is its caption, whatever its face', () => {
  const table = `<w:tbl>${'<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>'.repeat(2)}</w:tbl>`
  const { draft } = inferred([...head, sized('要闻', 18), sized('换新', 15), heavy('表1　用水量'), table])
  expect(draft.sections[0]?.articles?.[0]?.body).toMatchObject([
    { type: 'table', caption: [{ type: 'text', value: '用水量' }] },
  ])
})

test('a title of two lines is one, where the first ends in a comma or the second begins with a dash', () => {
  const lines = [
    sized('要闻', 18),
    bold('喷头换了三百个，'),
    bold('水少用了三成'),
    p('每月少用三成水。'),
    bold('一封短信'),
    looking('——写给换喷头的人', { paragraph: '', run: '<w:b/>' }),
    p('谢谢各位。'),
  ]
  expect(outlineOf([...head, ...lines])).toEqual([
    ['要闻', '喷头换了三百个，水少用了三成', '一封短信——写给换喷头的人'],
  ])
})

test('a line of a list of contents may name a section and all its articles', () => {
  const contents = [p('本期目录'), p('要闻：喷头换新；雨水进园'), p('来信：一封短信')]
  const text = [
    '要闻',
    '喷头换新',
    '园里的喷头全部换新。',
    '雨水进园',
    '引进园子。',
    '来信',
    '一封短信',
    '谢谢。',
  ]
  expect(outlineOf([...head, ...contents, ...text.map((words) => p(words))])).toEqual([
    ['要闻', '喷头换新', '雨水进园'],
    ['来信', '一封短信'],
  ])
})

test('whether one kind of titles is above another is asked where only their looks say it', () => {
  const lines = [
    sized('要闻', 18),
    p('导语。'),
    bold('喷头换新'),
    p('每月少用三成水。'),
    sized('来信', 18),
    p('谢谢。'),
  ]
  const asked = inferred([...head, ...lines]).hints.filter(({ rule }) => rule === 'kind-of-titles')
  expect(asked).toMatchObject([
    { text: '喷头换新', chosen: 'article', choices: ['section', 'article', 'heading', 'text'] },
  ])
  const answers = { [asked[0]?.id ?? '']: 'text' }
  const bytes = docxOf({ styles: wpsStyles, body: [...head, ...lines].join('') })
  expect(infer(readDocx(bytes), { answers }).draft.sections).toMatchObject([
    { title: '要闻', articles: [{ body: [{}, { type: 'paragraph' }, {}] }] },
    { title: '来信' },
  ])
})

const bulletin = (title: (words: string) => string) => [
  ...head,
  sized('要闻', 18),
  title('喷头换新'),
  p('园里的喷头全部换新，每月少用三成水。'),
  title('雨水进园'),
  p('雨水从屋顶引进园子，存在三个木桶里。'),
  title('水表上墙'),
  p('水表挂到了墙上，人人看得见。'),
]

test('in a document of one kind of titles, short lines above text are titles by their form alone', () => {
  expect(outlineOf(bulletin((words) => p(words)))).toEqual([['要闻', '喷头换新', '雨水进园', '水表上墙']])
})

test.each([
  ['end a sentence', ['喷头换新。', '雨水进园。', '水表上墙。']],
  ['stand in a row', ['床前明月光', '疑是地上霜', '举头望明月', '低头思故乡']],
  ['begin as items of a list do', ['1、喷头', '2、木桶', '3、水表']],
])('lines that %s are none', (_, lines) => {
  const text = [...lines.map((words) => p(words)), p('园里的喷头全部换新，每月少用三成水。')]
  expect(outlineOf([...head, sized('要闻', 18), ...text])).toEqual([['要闻', undefined]])
})

test('styles whose levels contradict what titles look like are not believed', () => {
  const styled = (words: string, style: string) =>
    p(words, style).replace('<w:r>', '<w:r><w:rPr><w:b/><w:sz w:val="30"/></w:rPr>')
  const lines = [
    sized('要闻', 18),
    styled('喷头换新', '4'),
    p('每月少用三成水。'),
    styled('雨水进园', '3'),
    p('引进园子。'),
    sized('来信', 18),
    styled('一封短信', '2'),
    p('谢谢各位。'),
  ]
  expect(outlineOf([...head, ...lines])).toEqual([
    ['要闻', '喷头换新', '雨水进园'],
    ['来信', '一封短信'],
  ])
})

test('a sentence with the level of a title that looks like text is text', () => {
  const long = '园里的喷头全部换新，每月少用三成水，省下的水浇了新栽的两排槐树。'
  const { draft } = inferred([
    ...head,
    p('要闻', '2'),
    p('喷头换新', '3'),
    looking(long, { paragraph: '<w:outlineLvl w:val="2"/>', run: '' }),
    p('又一段。'),
  ])
  expect(draft.sections[0]?.articles?.[0]?.body).toMatchObject([{ type: 'paragraph' }, { type: 'paragraph' }])
})

test('marks at titles stay, unless the editor says that they are of the layout', () => {
  const lines = [
    sized('★ 要闻', 18),
    bold('喷头换新'),
    p('换了。'),
    sized('★ 来信', 18),
    bold('短信'),
    p('谢谢。'),
  ]
  const { draft, hints } = inferred([...head, ...lines])
  expect(draft.sections.map(({ title }) => title)).toEqual(['★ 要闻', '★ 来信'])
  const asked = hints.filter(({ rule }) => rule === 'ornament')
  expect(asked).toHaveLength(1)
  const bytes = docxOf({ styles: wpsStyles, body: [...head, ...lines].join('') })
  const answered = infer(readDocx(bytes), { answers: { [asked[0]?.id ?? '']: 'layout' } })
  expect(answered.draft.sections.map(({ title }) => title)).toEqual(['要闻', '来信'])
})

test.each(['◇', '◆ ', '■', '● ', '★★'])(
  '%s on both sides of all titles of a kind is of the layout',
  (sign) => {
    const other = [...sign].reverse().join('')
    const titled = (words: string) => sized(`${sign}${words}${other}`, 18)
    const { draft, hints } = inferred([
      ...head,
      titled('要闻'),
      bold('★ 喷头换新'),
      p('换了。'),
      titled('来信'),
      bold('短信'),
      p('谢谢。'),
    ])
    expect(draft.sections.map(({ title }) => title)).toEqual(['要闻', '来信'])
    expect(draft.sections[0]?.articles?.[0]?.title).toBe('★ 喷头换新')
    expect(hints.filter(({ rule }) => rule === 'ornament')).toHaveLength(1)
  },
)

test.each([
  ['one of them has none', ['◇要闻◇', '来信']],
  ['one has it in front alone', ['◇要闻◇', '◇来信']],
  ['brackets are around them', ['【要闻】', '【来信】']],
])('marks at titles stay where %s', (_, [first = '', second = '']) => {
  const { draft, hints } = inferred([
    ...head,
    sized(first, 18),
    bold('喷头换新'),
    p('换了。'),
    sized(second, 18),
    bold('短信'),
    p('谢谢。'),
  ])
  expect(draft.sections.map(({ title }) => title)).toEqual([first, second])
  expect(hints.filter(({ rule }) => rule === 'ornament')).toHaveLength(1)
})

test('titles that differ only in that one has no number are of one kind', () => {
  const lines = [
    sized('要闻', 18),
    bold('（一）喷头换新'),
    p('每月少用三成水。'),
    bold('（二）雨水进园'),
    p('引进园子。'),
    sized('数据', 18),
    bold('四月用水一览'),
    p('共用水三百吨。'),
  ]
  expect(outlineOf([...head, ...lines])).toEqual([
    ['要闻', '（一）喷头换新', '（二）雨水进园'],
    ['数据', '四月用水一览'],
  ])
})

test('what is said again and is no title makes no list of contents', () => {
  const lines = [
    p('要闻', '2'),
    p('短讯', '3'),
    p('短文。'),
    p('——某人'),
    p('来信', '2'),
    p('短讯', '3'),
    p('短文。'),
    p('——某人'),
  ]
  expect(outlineOf([...head, ...lines])).toEqual([
    ['要闻', '短讯'],
    ['来信', '短讯'],
  ])
})

const numbered = (words: string, size = 12.5) =>
  looking(words, { paragraph: '', run: `<w:sz w:val="${size * 2}"/>` })

test.each([
  [
    'a line that looks like numbered titles, and has a number like theirs, is one though it ends in a quote',
    numbered('（一）东门：巡园“三问”'),
    [
      ['要闻', '（一）喷头换新'],
      ['经验', '（一）东门：巡园“三问”'],
    ],
  ],
  [
    'one in the size of the text is none',
    numbered('（一）东门：巡园“三问”', 12),
    [
      ['要闻', '（一）喷头换新'],
      ['经验', undefined],
    ],
  ],
  [
    'nor is one with another number',
    numbered('1. 东门：巡园“三问”'),
    [
      ['要闻', '（一）喷头换新'],
      ['经验', undefined],
    ],
  ],
])('%s', (_, line, expected) => {
  const lines = [
    sized('要闻', 18),
    numbered('（一）喷头换新'),
    p('园里的喷头全部换新，每月少用三成水。'),
    bold('换在哪里'),
    p('东园和西园。'),
    sized('经验', 18),
    line,
    p('巡园的人每天问三个问题，问完再走。'),
  ]
  expect(outlineOf([...head, ...lines])).toEqual(expected)
})

test('a name and the same in another language, set alike, are one title, each said once', () => {
  const text = p('喷头换了三百只，水也省了一半。')
  const { draft } = inferred([
    sized('节水简报', 26),
    sized('Water News', 26),
    p('2024年5月20日'),
    sized('要闻', 15),
    text,
    sized('来信', 15),
    text,
  ])
  expect(draft.title).toBe('节水简报Water News')
})
