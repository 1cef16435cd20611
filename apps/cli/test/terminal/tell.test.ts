import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { print } from '../../src/terminal/print.ts'
import { tell } from '../../src/terminal/tell.ts'

/** Keeps what is written to it, or answers with an error of the system. */
function output(code?: string) {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      if (code) return done(Object.assign(new Error(`${code}: no`), { code }))
      written.push(String(chunk))
      done()
    },
  })
  return { stream, written }
}

async function hear(lines: string[], { code, out, err }: { code: number; out?: string; err?: string }) {
  const [stdout, stderr] = [output(out), output(err)]
  const streams = { stdout: stdout.stream, stderr: stderr.stream }
  const ended = await tell({ code, lines }, { ...streams, language: 'zh' })
  return { ended, stdout: stdout.written.join(''), stderr: stderr.written.join('') }
}

const lines = ['已写入 site', '', '第\n二行']
const text = '已写入 site\n\n第\\u000a二行\n'

test.each([
  ['done', { code: 0 }, { ended: 0, stdout: text, stderr: '' }],
  ['not done', { code: 1 }, { ended: 1, stdout: '', stderr: text }],
  ['not understood', { code: 2 }, { ended: 2, stdout: '', stderr: text }],
  [
    'done, the disk full',
    { code: 0, out: 'ENOSPC' },
    { ended: 3, stdout: '', stderr: '已完成，但提示无法输出：磁盘空间不足。请换一个输出目标。\n' },
  ],
  [
    'done, both outputs full',
    { code: 0, out: 'ENOSPC', err: 'ENOSPC' },
    { ended: 3, stdout: '', stderr: '' },
  ],
  ['done, nobody reads', { code: 0, out: 'EPIPE' }, { ended: 141, stdout: '', stderr: '' }],
  ['not done, nobody reads', { code: 1, err: 'EPIPE' }, { ended: 1, stdout: '', stderr: '' }],
])('%s', async (_, how, expected) => {
  expect(await hear(lines, how)).toEqual(expected)
})

test('lines that come one after the other, as in a preview, leave no listeners behind', async () => {
  const { stream, written } = output()
  for (let line = 0; line < 50; line++) await print(stream, ['行'])
  expect([stream.listenerCount('error'), written.length]).toEqual([1, 50])
})
