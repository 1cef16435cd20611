import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'

// The command as a process of its own. What would hang instead of ending must fail soon.
const soon = 20_000
const isLinux = process.platform === 'linux'
if (!isLinux) console.warn('SKIPPED: a full output, a pipe and a device; they want Linux')

const app = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
const command = join(place, 'lib/main.js')

beforeAll(async () => {
  symlinkSync(join(app, 'assets'), join(place, 'assets'))
  symlinkSync(join(app, 'content'), join(place, 'content'))
  await build({
    entryPoints: [join(app, 'src/main.ts')],
    outfile: command,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    external: ['node:*'],
    mainFields: ['module', 'main'],
    conditions: ['@cec-bulletin/source'],
  })
  writeFileSync(join(place, 'package.json'), '{"type": "module"}')
  writeFileSync(join(place, 'deep.json'), '['.repeat(5000))
})

test(
  'written: the report goes to standard output',
  async () => {
    const { code, out, err } = await run(['--out', 'site', '--lang', 'en'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Written to site\n.*\nOpen site\/index\.html in a browser\.\n$/s)
    expect(readdirSync(join(place, 'site'))).toContain('index.html')
  },
  soon,
)

test.each([
  [['deep.json', '--out', 'x'], 1, /^deep\.json has a problem:\n {2}1:102 From here on the JSON is nested/],
  [['\u001b[31m', '--out', 'x'], 1, /^Cannot read \\u001b\[31m: there is no such file\.\n/],
  [['--\u0007'], 2, /^Unknown option `--\\u0007`; /],
  [[''], 2, /^The name of the issue file is empty; /],
])(
  '%j: exit code %i',
  async (argv, code, complaint) => {
    const ended = await run(argv)
    expect([ended.code, ended.out]).toEqual([code, ''])
    expect(ended.err).toMatch(complaint)
    expect(ended.err).not.toMatch(/^\s+at /m)
  },
  soon,
)

test.runIf(isLinux)(
  'not read: a pipe without a writer, a device without an end, standard input that is a pipe',
  async () => {
    execFileSync('mkfifo', [join(place, 'pipe')])
    for (const file of ['pipe', '/dev/zero', '/dev/stdin']) {
      const { code, err } = await run([file, '--out', 'x'])
      expect([code, err]).toEqual([1, expect.stringContaining('it is a pipe, a device or a socket')])
    }
  },
  soon,
)

test.runIf(isLinux).each([
  ['done', ['--help'], 3],
  ['written', ['--out', 'full', '--lang', 'en'], 3],
])(
  '%s, but standard output is full',
  async (_, argv, code) => {
    const ended = await run(argv, { stdout: openSync('/dev/full', 'w') })
    const err = 'Done, but the report could not be printed: the disk is full. Send the output elsewhere.\n'
    expect(ended).toEqual({ code, out: '', err })
  },
  soon,
)

test.runIf(isLinux)(
  'not understood, and standard error is full',
  async () => {
    const ended = await run(['--bogus'], { stderr: openSync('/dev/full', 'w') })
    expect(ended).toEqual({ code: 2, out: '', err: '' })
  },
  soon,
)

test(
  'nobody reads: it ends quietly, as behind `| head`',
  async () => {
    expect(await run(['--help'], { deaf: true })).toMatchObject({ code: 141, err: '' })
  },
  soon,
)

interface Surroundings {
  /** File descriptors, in the place of pipes to this test. */
  stdout?: number
  stderr?: number
  /** Whether standard output is closed at its other end. */
  deaf?: boolean
}

async function run(argv: string[], { stdout, stderr, deaf }: Surroundings = {}) {
  const { LANG, LC_ALL, LC_MESSAGES, ...env } = process.env
  const child = spawn(process.execPath, [command, ...argv], {
    cwd: place,
    env: { ...env, INIT_CWD: place },
    stdio: ['pipe', stdout ?? 'pipe', stderr ?? 'pipe'],
    timeout: soon / 2,
  })
  if (deaf) child.stdout?.destroy()
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const heard = [deaf ? null : child.stdout, child.stderr]
  const [out, err] = await Promise.all(heard.map((stream) => (stream ? text(stream) : '')))
  return { code: await ended, out, err }
}
