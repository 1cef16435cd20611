import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, wpsStyles } from './docx-of.ts'

const styled = (words: string, style: string, { paragraph = '', run = '' } = {}) =>
  looking(words, { paragraph: `<w:pStyle w:val="${style}"/>${paragraph}`, run })

const shaded = { paragraph: '<w:shd w:val="clear" w:fill="1F4E79"/>', run: '<w:color w:val="FFFFFF"/>' }

const small = { run: '<w:sz w:val="28"/>' }

const head = [p('节水简报', '5'), p('第14期　2026年6月18日')]

const read = (body: string[]) => {
  const { draft, hints } = infer(readDocx(docxOf({ styles: wpsStyles, body: [...head, ...body].join('') })))
  const headings = draft.sections.map((section) => [
    section.title,
    ...(section.articles ?? []).map((article) => [
      article.title,
      ...(article.body ?? []).flatMap((block) =>
        typeof block !== 'string' && block.type === 'heading' ? [JSON.stringify(block.children)] : [],
      ),
    ]),
  ])
  return { headings, hints: hints.map(({ rule }) => rule) }
}

test('one style for sections and articles, which differ by their looks', () => {
  const body = [
    styled('要闻', '2', shaded),
    styled('换新喷头', '2', small),
    p('喷头换了三百只，水也省了。'),
    styled('修好水表', '2', small),
    p('水表修好了，读数也准了。'),
    styled('通知', '2', shaded),
    styled('周六停水', '2', small),
    p('周六停水两小时，请提前接好水。'),
  ]
  expect(read(body)).toEqual({
    headings: [
      ['要闻', ['换新喷头'], ['修好水表']],
      ['通知', ['周六停水']],
    ],
    hints: [],
  })
})

test('one style for sections and articles, which differ by their numbers', () => {
  const body = [
    styled('一、要闻', '2'),
    styled('1. 换新喷头', '2'),
    p('喷头换了三百只，水也省了。'),
    styled('2. 修好水表', '2'),
    p('水表修好了，读数也准了。'),
    styled('二、通知', '2'),
    styled('1. 周六停水', '2'),
    p('周六停水两小时，请提前接好水。'),
  ]
  expect(read(body).headings).toEqual([
    ['一、要闻', ['1. 换新喷头'], ['2. 修好水表']],
    ['二、通知', ['1. 周六停水']],
  ])
})

test('one style for articles and the headings in them, which are smaller: the editor is asked', () => {
  const body = [
    styled('要闻', '2'),
    styled('换新喷头', '3', { run: '<w:sz w:val="30"/>' }),
    p('喷头换了三百只，水也省了。'),
    styled('东区', '3', { run: '<w:sz w:val="24"/>' }),
    p('东区先换，用了三天。'),
    styled('西区', '3', { run: '<w:sz w:val="24"/>' }),
    p('西区后换，用了两天。'),
    styled('通知', '2'),
    styled('周六停水', '3', { run: '<w:sz w:val="30"/>' }),
    p('周六停水两小时，请提前接好水。'),
  ]
  const { headings, hints } = read(body)
  expect(headings).toMatchObject([
    ['要闻', ['换新喷头', expect.stringContaining('东区'), expect.stringContaining('西区')]],
    ['通知', ['周六停水']],
  ])
  expect(hints).toContain('kind-of-titles')
})

test('titles of one style stay of one level where their looks say nothing of ranks', () => {
  const colored = { run: '<w:color w:val="C00000"/>' }
  const body = [
    styled('要闻', '2'),
    styled('换新喷头', '3'),
    p('喷头换了三百只，水也省了。'),
    styled('修好水表', '3', colored),
    p('水表修好了，读数也准了。'),
    styled('通知', '2', colored),
    styled('周六停水', '3', colored),
    p('周六停水两小时，请提前接好水。'),
    styled('周日放水', '3', { run: '<w:sz w:val="24"/>' }),
    p('周日起水压恢复，水会浑一阵。'),
  ]
  expect(read(body)).toEqual({
    headings: [
      ['要闻', ['换新喷头'], ['修好水表']],
      ['通知', ['周六停水'], ['周日放水']],
    ],
    hints: [],
  })
})

const alike = { run: '<w:sz w:val="28"/><w:b/>' }

test('titles that look alike have the levels of their styles where those of one stand above those of the next', () => {
  const body = [
    styled('要闻', '2', alike),
    styled('换新喷头', '3', alike),
    p('喷头换了三百只，水也省了。'),
    styled('修好水表', '3', alike),
    p('水表修好了，读数也准了。'),
    styled('通知', '2', alike),
    styled('周六停水', '3', alike),
    p('周六停水两小时，请提前接好水。'),
  ]
  expect(read(body).headings).toEqual([
    ['要闻', ['换新喷头'], ['修好水表']],
    ['通知', ['周六停水']],
  ])
})

test('and none where they stand as they come', () => {
  const body = ['3', '2', '3', '2'].flatMap((style, index) => [
    styled(`第${'一二三四'[index]}条水管`, style, alike),
    p('水管换了新的，水也省了。'),
  ])
  expect(read(body).headings).toHaveLength(4)
})
