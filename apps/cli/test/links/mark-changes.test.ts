import type { Change } from '@cec-bulletin/links'
import { expect, test } from 'vitest'
import { markChanges, type Piece } from '../../src/links/mark-changes.ts'

test.each<{ what: string; address: string; changes: [number, number, string][]; expected: string }>([
  { what: 'nothing changed', address: 'https://e.com/', changes: [], expected: 'https://e.com/' },
  {
    what: 'a piece removed',
    address: 'https://e.com/?utm_source=x',
    changes: [[14, 27, '']],
    expected: 'https://e.com/-?utm_source=x-',
  },
  {
    what: 'two removed, the second counted after the first',
    address: 'e?a=1&b=2&c=3',
    changes: [
      [2, 6, ''],
      [5, 9, ''],
    ],
    expected: 'e?-a=1&-b=2-&c=3-',
  },
  {
    what: 'a piece put in front',
    address: 'www.e.com',
    changes: [[0, 0, 'https://']],
    expected: '+https://+www.e.com',
  },
  { what: 'a piece replaced', address: 'http:e.com', changes: [[5, 5, '//']], expected: 'http:+//+e.com' },
  { what: 'replaced in the middle', address: 'a？b', changes: [[1, 2, '?']], expected: 'a-？-+?+b' },
  {
    what: 'removed over what was added before',
    address: 'ab',
    changes: [
      [1, 1, 'XY'],
      [0, 2, ''],
    ],
    expected: '-a-+Y+b',
  },
])('$what', ({ address, changes, expected }) => {
  const pieces = markChanges(
    address,
    changes.map(([start, end, after]) => ({ start, end, after }) as Change),
  )
  expect(pieces.map(draw).join('')).toBe(expected)
})

const draw = ({ text, fate }: Piece) => ({ kept: text, removed: `-${text}-`, added: `+${text}+` })[fate]
