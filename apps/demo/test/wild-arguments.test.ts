import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demo } from '../src/demo.ts'
import { readCommand } from '../src/read-command.ts'
import { tell } from '../src/tell.ts'

const numRuns = Number(process.env.RUNS ?? 500)

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
      ' ',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

const options = [
  '--',
  '--out',
  '--out=',
  '--lang',
  '--lang=',
  '--lang=zh',
  '--theme',
  '--theme=field',
  '--paper=',
  '--help',
  '-h',
  '-',
  '--__proto__',
  '--no-out',
]

const argument = fc.oneof(
  wild,
  fc.constantFrom(...options),
  wild.map((value) => `--${value}`),
  wild.map((value) => `--out=${value}`),
  wild.map((value) => `-${value}`),
)

test('any arguments are a command or a mistake', () => {
  fc.assert(
    fc.property(fc.array(argument), (argv) => {
      const command = readCommand(argv, { environment: {}, from: '/home/li' })
      expect(['en', 'zh', undefined]).toContain(command.language)
    }),
    { numRuns },
  )
})

const place = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
writeFileSync(join(place, 'link.json'), issueWithLink('http://localhost/\u001b[31m\u009b'))
writeFileSync(join(place, 'key.json'), '{"\\u001b[31m\\u202e": 1}')
writeFileSync(
  join(place, 'date.md'),
  '---\ntitle: 题\ndate: "\\e[31m"\nlang: "\\a"\n\u009bsize: 1\n---\n\n## 动态\n\n[a](x\u001by "\u0007")\n',
)

// Nothing that is written may leave the place: these names neither begin at the root nor go up.
const name = wild.map((text) => text.replaceAll(/[/.]/g, '_'))
const file = fc.oneof(name, fc.constantFrom('link.json', 'key.json', 'date.md', '.', 'link.json/x'))
const line = fc.oneof(
  fc.tuple(file, name).map(([issue, folder]) => ['--out', folder, '--', issue]),
  fc.tuple(file, name).map(([issue, folder]) => [issue, `--out=${folder}`, '--lang=zh']),
  fc.tuple(file, name).map(([issue, option]) => [issue, '--out', 'site', `--${option}`]),
  fc.tuple(file, name).map(([issue, language]) => [issue, '--out', 'site', '--lang', language]),
)

test('whatever the arguments and the files hold, a terminal gets plain lines, and a fault is none of ours', async () => {
  await fc.assert(
    fc.asyncProperty(line, async (argv) => {
      const { code, printed } = await run(argv)
      expect([1, 2]).toContain(code)
      expect(printed.slice(0, -1)).not.toBe('')
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
  expect((await run([issue, '--out', 'site'])).printed).toContain(shown)
})

test('a folder whose name holds controls is written, and shown with escapes', async () => {
  const from = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
  writeFileSync(join(from, 'issue.json'), issueWithLink('https://example.org/?utm_source=\u009b31m'))
  const { code, printed } = await run(['issue.json', '--out', 'a\u001b[31m\nb'], from)
  expect([code, readdirSync(from)]).toEqual([0, ['a\u001b[31m\nb', 'issue.json']])
  expect(printed).toMatch(/^已写入 a\\u001b\[31m\\u000ab\n/)
  expect(printed).not.toMatch(/[^\n\P{Cc}]/u)
})

async function run(argv: string[], from = place): Promise<{ code: number; printed: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const outcome = await demo(argv, { environment: {}, from })
  const code = await tell(outcome, { stdout, stderr, language: 'en' })
  return { code, printed: [stdout, stderr].map((stream) => stream.read()?.toString() ?? '').join('') }
}

function issueWithLink(url: string): string {
  const body = [{ type: 'paragraph', children: [{ type: 'link', url, children: ['链接'] }] }]
  const sections = [{ title: '动态', articles: [{ body }] }]
  return JSON.stringify({ schemaVersion: 1, title: '题', date: '2023', lang: 'zh', sections })
}
