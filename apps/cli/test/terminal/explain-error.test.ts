import { expect, test } from 'vitest'
import { explainError } from '../../src/terminal/explain-error.ts'

const failed = (syscall: string, code: string) =>
  Object.assign(new Error(code), { syscall, code, path: '/简报/issues' })

test.each([
  [
    'scandir',
    'EACCES',
    '无法读取 issues：没有读取权限。',
    'Cannot read issues: you have no permission to read it.',
  ],
  ['read', 'EIO', '无法读取 issues：磁盘读取出错。', 'Cannot read issues: the disk fails to read it.'],
  [
    'realpath',
    'ELOOP',
    '无法读取 issues：其中的符号链接互相循环。',
    'Cannot read issues: its symbolic links lead in a circle.',
  ],
  [
    'mkdir',
    'EACCES',
    '无法写入 issues：没有写入权限。',
    'Cannot write issues: you have no permission to write to it.',
  ],
  ['rename', 'ENOSPC', '无法写入 issues：磁盘空间不足。', 'Cannot write issues: the disk is full.'],
])('%s with %s: %s', (syscall, code, zh, en) => {
  expect(explainError(failed(syscall, code), { from: '/简报' })).toEqual({ zh, en })
})
