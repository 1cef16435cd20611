import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { mostBytes, readRegularFile } from '../../src/read/read-regular-file.ts'

const place = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
const at = (name: string) => join(place, name)

// What would hang instead of being refused must fail soon.
const soon = 5000
const isLinux = process.platform === 'linux'
if (!isLinux) console.warn('SKIPPED: pipes, sockets and devices; they want Linux')

test('a file, and one behind a link', async () => {
  writeFileSync(at('a.md'), '简报')
  symlinkSync(at('a.md'), at('link.md'))
  const read = { ok: true, bytes: Buffer.from('简报') }
  expect(await readRegularFile(at('a.md'))).toEqual(read)
  expect(await readRegularFile(at('link.md'))).toEqual(read)
})

test.each([
  ['absent', () => at('absent.md'), 'ENOENT'],
  ['a folder', () => place, 'EISDIR'],
  ['below a file', () => `${written('b.md')}/x`, 'ENOTDIR'],
  ['a name that is too long', () => at('x'.repeat(5000)), 'ENAMETOOLONG'],
  ['a NUL in the name', () => at('a\0b'), 'ERR_INVALID_ARG_VALUE'],
  ['no name', () => '', 'ENOENT'],
])('not read: %s', async (_, file, code) => {
  expect(await readRegularFile(file())).toEqual({ ok: false, code })
})

test.runIf(isLinux).each([
  ['a pipe without a writer', pipe],
  ['a link to a pipe', () => linkTo(pipe(), 'link-to-pipe')],
  ['a device without an end', () => '/dev/zero'],
  ['a link to such a device', () => linkTo('/dev/urandom', 'link-to-device')],
  ['an empty device', () => '/dev/null'],
])(
  'not read: %s',
  async (_, make) => {
    expect(await readRegularFile(make())).toEqual({ ok: false, code: 'not-a-file' })
  },
  soon,
)

test.runIf(isLinux)(
  'not read: a socket',
  async () => {
    const server = createServer().listen(at('socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await readRegularFile(at('socket'))).toEqual({ ok: false, code: 'not-a-file' })
    server.close()
  },
  soon,
)

test.runIf(isLinux)('not read: links in a circle', async () => {
  symlinkSync(at('circle'), at('circle'))
  expect(await readRegularFile(at('circle'))).toEqual({ ok: false, code: 'ELOOP' })
})

test('a file as large as may be is read, and one byte more is not', async () => {
  truncateSync(written('large.md'), mostBytes)
  expect(await readRegularFile(at('large.md'))).toMatchObject({ ok: true, bytes: { length: mostBytes } })
  appendFileSync(at('large.md'), 'x')
  const size = 72_000_001
  expect(await readRegularFile(at('large.md'))).toEqual({ ok: false, code: 'too-large', size })
})

test(
  'a file of a terabyte is refused before it is read',
  async () => {
    const size = 2 ** 40
    truncateSync(written('huge.md'), size)
    expect(await readRegularFile(at('huge.md'))).toEqual({ ok: false, code: 'too-large', size })
  },
  soon,
)

test('a file that grows after it was looked at is read one byte beyond the limit at most', async () => {
  const file = written('growing.md')
  const handle = await open(file)
  const look = vi.spyOn(Object.getPrototypeOf(handle), 'stat').mockImplementationOnce(async () => {
    const found = statSync(file)
    truncateSync(file, mostBytes + 10_000_000)
    return found
  })
  expect(await readRegularFile(file)).toEqual({ ok: false, code: 'too-large', size: 72_000_001 })
  expect(look).toHaveBeenCalledOnce()
  look.mockRestore()
  await handle.close()
})

function written(name: string): string {
  writeFileSync(at(name), '')
  return at(name)
}

function pipe(): string {
  const name = at(`pipe-${Math.random()}`)
  execFileSync('mkfifo', [name])
  return name
}

function linkTo(target: string, name: string): string {
  symlinkSync(target, at(name))
  return at(name)
}
