import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { bulletin } from '../src/bulletin.ts'
import { filesIn, folderWith, issueText, putFiles } from './build/folder.ts'

test.each(['Ctrl-C', 'Ctrl-D'])(
  '%s at a question of `new`: exit code 130, no words, no file',
  async (key) => {
    const from = folderWith({})
    const stopping = new AbortController()
    const ended = await bulletin(['new', 'a'], {
      environment: {},
      from,
      stop: stopping.signal,
      ask: (question) => {
        const closed = new AbortController()
        const terminal = createInterface({ input: new PassThrough() })
        const answer = terminal.question(question, { signal: closed.signal })
        if (key === 'Ctrl-C') stopping.abort()
        closed.abort()
        return answer
      },
    })
    expect(ended).toEqual({ code: 130, lines: [] })
    expect(filesIn(from)).toEqual({})
  },
)

test.skipIf(process.platform === 'win32')(
  '`pdf` that is stopped while a browser prints: exit code 130',
  async () => {
    const from = folderWith({ 'a.md': issueText('2024-01') })
    putFiles(from, { browser: '#!/bin/sh\nexec sleep 60\n' })
    const browser = join(from, 'browser')
    chmodSync(browser, 0o755)
    const stopping = new AbortController()
    setTimeout(() => stopping.abort(), 300)
    const { code, lines } = await bulletin(['pdf', 'a.md', '--browser', browser], {
      environment: {},
      from,
      stop: stopping.signal,
    })
    expect([code, lines]).toEqual([130, []])
  },
)
