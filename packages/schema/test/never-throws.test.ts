import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapLinks, ProblemsError, safeParseIssue } from '../src/index.ts'
import { arbitraryWild } from './arbitrary-junk.ts'

const numRuns = Number(process.env.RUNS ?? 200)

const link = { type: 'link', url: 'https://例子.cn/路?题=1', children: '词' }
const issue = {
  schemaVersion: 1,
  title: '题',
  date: '2023',
  lang: 'zh',
  sections: [{ title: '动态', articles: [{ body: ['文', { type: 'paragraph', children: ['见', link] }] }] }],
  imprint: { email: 'a@e.cn' },
}

describe('wild values', () => {
  test('are an issue or have problems', () => {
    fc.assert(
      fc.property(arbitraryWild(), (make) => {
        const result = safeParseIssue(make())
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
        const mapped = safeParseIssue(make(), { mapLink: ({ url }) => url })
        expect(mapped).toEqual(result)
      }),
      { numRuns },
    )
  })

  test('have their links mapped, or are refused with problems', () => {
    fc.assert(
      fc.property(arbitraryWild(), (make) => {
        try {
          mapLinks(make(), ({ url }) => url)
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemsError)
        }
      }),
      { numRuns },
    )
  })

  test.each([undefined, 7, {}, [], Promise.resolve('https://e.cn/'), new URL('https://e.cn/')])(
    'in place of an address: %s',
    (value) => {
      expect(safeParseIssue(issue, { mapLink: () => value as never })).toMatchObject({ ok: false })
    },
  )
})

describe('what `mapLink` throws comes through as it is', () => {
  const thrown = [
    new Error('no'),
    new RangeError('Maximum call stack size exceeded'),
    new RangeError('Invalid time value'),
    'no',
    undefined,
  ]
  test.each(thrown)('%s', (error) => {
    const mapLink = () => {
      throw error
    }
    expect(caught(() => safeParseIssue(issue, { mapLink }))).toEqual([error])
    expect(caught(() => mapLinks(issue, mapLink))).toEqual([error])
  })

  test('even when it never ends', () => {
    const mapLink = (): string => `${mapLink()}`
    expect(caught(() => safeParseIssue(issue, { mapLink }))).toEqual([expect.any(RangeError)])
  })
})

describe('a getter', () => {
  const withTitle = (get: () => unknown) => Object.defineProperty({ ...issue }, 'title', { get })

  test.each([
    [
      'that throws a `RangeError` of its own is unreadable',
      () => new Date(Number.NaN).toISOString(),
      'unreadable',
    ],
    ['that never ends uses up the stack', endless, 'out-of-stack'],
  ])('%s', (_, get, code) => {
    expect(safeParseIssue(withTitle(get))).toMatchObject({ ok: false, problems: [{ code }] })
  })
})

test('the sentence of a used-up stack says what to do', () => {
  expect(safeParseIssue(Object.defineProperty({ ...issue }, 'title', { get: endless }))).toEqual({
    ok: false,
    problems: [
      {
        code: 'out-of-stack',
        path: [],
        place: '',
        received: 'undefined',
        message: {
          en: 'The issue cannot be read here, because the call stack is nearly used up; parse it where fewer calls are under way',
          zh: '调用栈即将耗尽，无法在此处读取简报；请在调用层数较少处解析',
        },
      },
    ],
  })
})

function endless(): unknown {
  return [endless()]
}

/** What was thrown, in a list: it may be `undefined`. */
function caught(run: () => unknown): unknown[] {
  try {
    run()
    return []
  } catch (error) {
    return [error]
  }
}
