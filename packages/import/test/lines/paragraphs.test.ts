import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs-of.ts'

const paragraph = [
  '渡口的老船工说，水位每年三月最低，这时候',
  '修码头最合适，石料也可以从滩上直接搬来，',
  '不必再雇大船。',
]

test.each<[string, string[], string[]]>([
  ['lines of one measure are one paragraph', paragraph, [paragraph.join('')]],
  [
    'blank lines between all lines say nothing',
    [paragraph.join('\n\n'), paragraph.join('\n\n')].join('\n\n').split('\n'),
    [paragraph.join(''), paragraph.join('')],
  ],
  [
    'a blank line says something where lines have none',
    [
      '渡口的老船工说，水位每年三月最低，这时候',
      '修码头最合适，石料也可以从滩上直接搬来。',
      '',
      ...paragraph,
    ],
    ['渡口的老船工说，水位每年三月最低，这时候修码头最合适，石料也可以从滩上直接搬来。', paragraph.join('')],
  ],
  [
    'typed white space begins a paragraph',
    [
      '　　渡口的老船工说，水位每年三月最低，这',
      '时候修码头最合适，石料可以从滩上搬过来。',
      '　　码头修好之后，每天早晚各开一班船，中',
      '午不开。',
    ],
    [
      '渡口的老船工说，水位每年三月最低，这时候修码头最合适，石料可以从滩上搬过来。',
      '码头修好之后，每天早晚各开一班船，中午不开。',
    ],
  ],
  [
    'a number that is cut over two lines',
    [
      '渡口的老船工说，水位每年三月最低，从一九九八年到202',
      '3年都是这样，只有两年例外，那两年上游在修水库没有放',
      '水。',
    ],
    [
      '渡口的老船工说，水位每年三月最低，从一九九八年到2023年都是这样，只有两年例外，那两年上游在修水库没有放水。',
    ],
  ],
  [
    'lines of Latin letters, which seem wider than they are, between paragraphs of two lines',
    [
      '江边的码头',
      '渡口的老船工说，水位每年三月最低，这',
      '时候修码头最合适，石料也可以从滩上搬来。',
      'The ferry is closed in March, when the water is low and the men mend',
      'the landing place, which has to wait for the water all the same here',
      'until the people of both banks have seen the water of the river rise',
      'in April.',
      '码头修好之后，每天早晚各开一班船，中',
      '午不开。',
      '船票在岸边的小店里卖，老人和上学的孩',
      '子不收钱。',
    ],
    [
      '渡口的老船工说，水位每年三月最低，这时候修码头最合适，石料也可以从滩上搬来。',
      'The ferry is closed in March, when the water is low and the men mend the landing place, which has to wait for the water all the same here until the people of both banks have seen the water of the river rise in April.',
      '码头修好之后，每天早晚各开一班船，中午不开。',
      '船票在岸边的小店里卖，老人和上学的孩子不收钱。',
    ],
  ],
  [
    'a line that was cut in front of a mark, once',
    [
      ...paragraph,
      '渡口的老船工说“枯水”',
      '：水位每年三月最低',
      '这时候修码头最合适，石料也可以从滩上搬，',
      '不必雇船。',
    ],
    [
      paragraph.join(''),
      '渡口的老船工说“枯水”：水位每年三月最低这时候修码头最合适，石料也可以从滩上搬，不必雇船。',
    ],
  ],
  [
    'the lines of a quote, narrower than the column, above a dash and a name',
    [
      ...paragraph,
      '码头是人修的，水是天给的天',
      '不给的时候，就要靠人了，年年',
      '都是这样。',
      '——老船工',
      ...paragraph,
    ],
    [
      paragraph.join(''),
      '码头是人修的，水是天给的天不给的时候，就要靠人了，年年都是这样。老船工',
      paragraph.join(''),
    ],
  ],
  [
    'words of Latin letters stand apart, and a hyphen goes where the word stands elsewhere without it',
    [
      'The ferry is closed in March, when the wa-',
      'ter is low and the men mend the landing',
      'place. The water comes back in April.',
    ],
    [
      'The ferry is closed in March, when the water is low and the men mend the landing place. The water comes back in April.',
    ],
  ],
  [
    'an item begins a block, and goes on as paragraphs do',
    [
      '※渡口的老船工说，水位每年三月最低，这时',
      '候修码头最合适；',
      '※石料也可以从滩上直接搬来，不必再雇大船',
      '来运。',
    ],
    ['渡口的老船工说，水位每年三月最低，这时候修码头最合适；石料也可以从滩上直接搬来，不必再雇大船来运。'],
  ],
  [
    'two numbers in a row are no number of an item',
    ['加装电梯的费用由三层以上的住户按楼层分摊，', '一、二层住户不出钱，也不参与日后的电费。'],
    ['加装电梯的费用由三层以上的住户按楼层分摊，一、二层住户不出钱，也不参与日后的电费。'],
  ],
  [
    'radicals in the place of characters',
    ['⼀、渡⼝的⽼船⼯说，水位每年三⽉最低，这', '时候修码头最合适，⻓年如此。'],
    ['一、渡口的老船工说，水位每年三月最低，这时候修码头最合适，长年如此。'],
  ],
  [
    'rare characters for which fonts have the drawing of a common one',
    ['榫头缠一层薄棉布，涂木工㬵后插回原位。'],
    ['榫头缠一层薄棉布，涂木工胶后插回原位。'],
  ],
])('%s', (_, lines, expected) => {
  expect(paragraphsOf(lines.join('\n'))).toEqual(expected)
})

test.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])('lines that end in %j', (end) => {
  expect(paragraphsOf(`\ufeff${paragraph.join(end)}${end}`)).toEqual([paragraph.join('')])
})

test('a paragraph goes on behind a form feed', () => {
  const [first = '', ...rest] = paragraph
  expect(paragraphsOf(`${paragraph.join('\n')}\n${first}\n\f${rest.join('\n')}\n`)).toEqual([
    paragraph.join(''),
    paragraph.join(''),
  ])
})

test('the measure by hand', () => {
  const lines = ['渡口每天开船', '六班。', '午休两小时。']
  expect(paragraphsOf(lines.join('\n'), { measure: 7 })).toEqual(['渡口每天开船六班。', '午休两小时。'])
  expect(paragraphsOf(lines.join('\n'), { measure: 30 })).toEqual(lines.slice(1))
})
