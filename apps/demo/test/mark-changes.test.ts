import type { Change } from '@cec-bulletin/links'
import { expect, test } from 'vitest'
import { markChanges, type Piece } from '../src/mark-changes.ts'

test.each<[string, string, [number, number, string][], string]>([
  ['nothing changed', 'https://e.com/', [], 'https://e.com/'],
  ['a piece removed', 'https://e.com/?utm_source=x', [[14, 27, '']], 'https://e.com/-?utm_source=x-'],
  [
    'two removed, the second counted after the first',
    'e?a=1&b=2&c=3',
    [
      [2, 6, ''],
      [5, 9, ''],
    ],
    'e?-a=1&-b=2-&c=3-',
  ],
  ['a piece put in front', 'www.e.com', [[0, 0, 'https://']], '+https://+www.e.com'],
  ['a piece replaced', 'http:e.com', [[5, 5, '//']], 'http:+//+e.com'],
  ['replaced in the middle', 'a？b', [[1, 2, '?']], 'a-？-+?+b'],
  [
    'removed over what was added before',
    'ab',
    [
      [1, 1, 'XY'],
      [0, 2, ''],
    ],
    '-a-+Y+b',
  ],
])('%s', (_, address, changes, expected) => {
  const pieces = markChanges(
    address,
    changes.map(([start, end, after]) => ({ start, end, after }) as Change),
  )
  expect(pieces.map(draw).join('')).toBe(expected)
})

const draw = ({ text, fate }: Piece) => ({ kept: text, removed: `-${text}-`, added: `+${text}+` })[fate]
