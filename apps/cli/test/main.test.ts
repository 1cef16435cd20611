import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { bundleCommand } from './bundle-command.ts'

// The command as a process of its own. What would hang instead of ending must fail soon.
const soon = 20_000
const isLinux = process.platform === 'linux'
if (!isLinux) console.warn('SKIPPED: a full output, a pipe and a device; they want Linux')

const place = mkdtempSync(join(tmpdir(), 'bulletin-cli-'))
let command: string

beforeAll(async () => {
  command = await bundleCommand()
  writeFileSync(join(place, 'deep.json'), '['.repeat(5000))
}, 60_000)

test(
  'the version of the package goes to standard output',
  async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  },
  soon,
)

test.each([
  [['check', 'deep.json'], 1, /^deep\.json:1:102: problem: From here on the JSON is nested/],
  [['check', '\u001b[31m'], 1, /^\\u001b\[31m: problem: Cannot read \\u001b\[31m: there is no such file\. /],
  [['--\u0007'], 2, /^Unknown option `--\\u0007`\.\n/],
])(
  '%j: exit code %i',
  async (argv, code, complaint) => {
    const ended = await run(argv)
    expect(ended.code).toBe(code)
    const told = [ended.out, ended.err].join('')
    expect(told).toMatch(complaint)
    expect(told).not.toMatch(/^\s+at /m)
  },
  soon,
)

test.runIf(isLinux)(
  'not read: a pipe without a writer, a device without an end, standard input that is a pipe',
  async () => {
    execFileSync('mkfifo', [join(place, 'pipe')])
    for (const file of ['pipe', '/dev/zero', '/dev/stdin']) {
      const { code, out } = await run(['check', file])
      expect([code, out]).toEqual([1, expect.stringContaining('it is a pipe, a device or a socket')])
    }
  },
  soon,
)

test.runIf(isLinux).each([['done', ['--help'], 3]])(
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
    env,
    stdio: ['pipe', stdout ?? 'pipe', stderr ?? 'pipe'],
    timeout: soon / 2,
  })
  if (deaf) child.stdout?.destroy()
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const heard = [deaf ? null : child.stdout, child.stderr]
  const [out, err] = await Promise.all(heard.map((stream) => (stream ? text(stream) : '')))
  return { code: await ended, out, err }
}
