import { expect, test } from 'vitest'
import { suspect } from '../../src/warnings/suspect.ts'
import { growth, processorTime } from '../fixtures.ts'

/** What rules look for, and what nearly is it. */
const pieces = [
  '中',
  '中,',
  '中, ',
  ',',
  '中.',
  '中 ,',
  '中a,',
  'a,',
  '!?',
  '<<',
  '<<中',
  '一.',
  '(',
  '中(',
  '(中',
  '（',
  '（中)',
  '《中〉',
  '“中',
  '中”',
  '”中“',
  '：（',
  '《',
  '「中』',
  '"',
  '"中',
  '“中”?',
  'a“a”,',
  '）:',
  '中,@',
  'a,中:',
  '中 ',
  ' ',
  '？ 中',
  '「？ ',
  '《',
  '、',
  '、中 中、',
  '中 中',
  '。 ',
  '。',
  '，。',
  '！。',
  '１',
  '１．',
  '１、甲\n',
  '1.',
  '1、甲\n',
  '1、甲\n2、乙\n',
  '1、5G',
  '2. 甲\n3. 乙\n',
  '中１中',
  '• 甲\n',
  '• 甲\n乙\n',
  '-甲\n',
  '-',
  '[ ] ',
  '🔹',
  '🔹 甲\n',
  '👩\u200d',
  '1 ',
  '1 甲\n2 乙\n',
  '第一',
  '第一，甲\n',
  '（一）',
  '\n',
  '\u3000',
  '\u00a0',
  '\ufffd',
  '\ufffd中',
  '⼈',
  '⼈人',
  '\u200b',
  '\u200b\ufeff',
  '中\u200d',
  'a.',
  'aaaa.',
  'a',
  '/',
  '_-1',
]

const paragraphs = (text: string) => ({
  schemaVersion: 1 as const,
  title: text,
  date: '2024',
  lang: 'zh-CN',
  sections: [
    {
      title: text,
      introduction: [
        text,
        { type: 'image' as const, url: 'https://example.org/a.jpg', alt: text, caption: text },
      ],
    },
  ],
})

const ofLength = (piece: string, length: number) => paragraphs(piece.repeat(length / piece.length))

/** Four times the input, and far less than the sixteen times the work of anything quadratic. */
const most = 9

test.each(pieces.map((piece) => [piece]))('%j', { retry: 2 }, (piece) => {
  const [small, large] = [ofLength(piece, 12_000), ofLength(piece, 48_000)]
  const time = processorTime(() => suspect(large))
  expect(time).toBeLessThan(1000)
  // What has no time to grow in has not grown.
  if (time > 20) expect(growth(suspect, [small, large], most)).toBeLessThan(most)
})

test('many paragraphs and many marks', { retry: 2 }, () => {
  const many = (size: number) => ({
    ...paragraphs('题'),
    sections: [
      {
        title: '动态',
        introduction: Array.from({ length: size }, (_, index) => `${index % 2 ? '1、甲' : '2、乙'}, 中`),
        articles: [
          {
            body: [
              {
                type: 'paragraph' as const,
                children: Array.from({ length: size }, () => ({
                  type: 'strong' as const,
                  children: '中 中，',
                })),
              },
            ],
          },
        ],
      },
    ],
  })
  expect(growth(suspect, [many(2000), many(8000)], most)).toBeLessThan(most)
})
