import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bulletin } from '../src/bulletin.ts'
import { tell } from '../src/terminal/tell.ts'

const numRuns = Number(process.env.RUNS ?? 100)

const wild = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[31m',
      '\u0007',
      '\n',
      '\r',
      '\0',
      '\u202e',
      '\u009b',
      '\ud800',
      '`',
      '$',
      '%',
      '\\',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

const place = mkdtempSync(join(tmpdir(), 'bulletin-cli-'))
writeFileSync(join(place, 'link.json'), issueWithLink('http://localhost/\u001b[31m\u009b'))
writeFileSync(join(place, 'key.json'), '{"\\u001b[31m\\u202e": 1}')
writeFileSync(
  join(place, 'date.md'),
  '---\ntitle: 题\ndate: "\\e[31m"\nlang: "\\a"\n\u009bsize: 1\n---\n\n## 动态\n\n[a](x\u001by "\u0007")\n',
)

const argument = fc.oneof(
  wild,
  fc.constantFrom(
    '--',
    '--format',
    '--format=',
    '--lang',
    '--lang=zh',
    '-',
    '--__proto__',
    'link.json',
    'date.md',
    'key.json',
  ),
  wild.map((value) => `--${value}`),
  wild.map((value) => `--format=${value}`),
  wild.map((value) => `-${value}`),
)
const command = fc.oneof(wild, fc.constantFrom('check', 'links', 'fmt', 'help'))

test('whatever the arguments and the files hold, a terminal gets plain lines, and a fault is none of ours', async () => {
  await fc.assert(
    fc.asyncProperty(command, fc.array(argument, { maxLength: 3 }), async (name, rest) => {
      const { code, printed } = await run([name, ...rest])
      expect([0, 1, 2]).toContain(code)
      expect(printed).not.toMatch(/[^\n\P{Cc}]|[\p{Bidi_Control}\p{Zl}\p{Zp}]/u)
      expect(printed).not.toMatch(/^\s+at |wrong with this command|本命令自身/m)
    }),
    { numRuns },
  )
  expect(readdirSync(place).sort()).toEqual(['date.md', 'key.json', 'link.json'])
})

test.each([
  ['link.json', 'http://localhost/\\u001b[31m\\u009b'],
  ['key.json', '\\u001b[31m\\u202e'],
])('%s shows %s', async (issue, shown) => {
  expect((await run(['check', issue])).printed).toContain(shown)
})

async function run(argv: string[]): Promise<{ code: number; printed: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const outcome = await bulletin(argv, { environment: {}, from: place })
  const code = await tell(outcome, { stdout, stderr, language: 'en' })
  return { code, printed: [stdout, stderr].map((stream) => stream.read()?.toString() ?? '').join('') }
}

function issueWithLink(url: string): string {
  const body = [{ type: 'paragraph', children: [{ type: 'link', url, children: ['链接'] }] }]
  const sections = [{ title: '动态', articles: [{ body }] }]
  return JSON.stringify({ schemaVersion: 1, title: '题', date: '2023', lang: 'zh', sections })
}
