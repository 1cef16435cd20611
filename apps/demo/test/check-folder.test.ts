import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder } from '../src/check-folder.ts'

const names = ['index.html', 'issue.md', 'demo.css', 'demo.js']

/** A place of its own with these files in it; the user stands in `here`, and the issue is `content/issue.md`. */
function place(files: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
  for (const name of ['here/.keep', 'content/issue.md', ...files]) {
    const file = join(root, name)
    mkdirSync(name.endsWith('/') ? file : dirname(file), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(file, '内容')
  }
  const check = (folder: string, from = 'here') =>
    checkFolder(resolve(root, from, folder), {
      file: join(root, 'content/issue.md'),
      from: join(root, from),
      names,
    })
  return { root, check }
}

const ours = (folder: string) => names.map((name) => `${folder}/${name}`)

test.each([
  ['absent', 'out', []],
  ['absent, and so is the one above', 'a/b/out', []],
  ['beside the current folder, its name the beginning of it', '../her', []],
  ['its name begins with dots', '..out', []],
  ['empty', 'out', ['here/out/']],
  ['written by us', 'out', ours('here/out')],
  ['written by us when there were fewer forms', 'out', ours('here/out').slice(1)],
  ['written by us and looked at', 'out', [...ours('here/out'), 'here/out/.DS_Store', 'here/out/Thumbs.db']],
  ['beside the issue', '../content/out', []],
])('may be replaced: %s', async (_, folder, files) => {
  expect(await place(files).check(folder)).toBeUndefined()
})

test.each([
  { what: 'a file', folder: 'out', files: ['here/out'], refusal: 'not-a-folder' },
  { what: 'the current folder', folder: '.', files: [], refusal: 'holds-the-user' },
  { what: 'the one above', folder: '..', files: [], refusal: 'holds-the-user' },
  { what: 'the root', folder: '/', files: [], refusal: 'holds-the-user' },
  { what: 'the folder of the issue', folder: '../content', files: [], refusal: 'holds-the-issue' },
  {
    what: 'written by us, the issue among it',
    folder: '../content',
    files: ours('content'),
    refusal: 'holds-the-issue',
  },
  {
    what: 'with a file of somebody else',
    folder: 'out',
    files: ['here/out/thesis.docx'],
    refusal: 'holds-other-files',
  },
  {
    what: 'written by us, a file added',
    folder: 'out',
    files: [...ours('here/out'), 'here/out/notes.txt'],
    refusal: 'holds-other-files',
  },
  {
    what: 'a folder by the name of a file',
    folder: 'out',
    files: [...ours('here/out').slice(1), 'here/out/index.html/a'],
    refusal: 'holds-other-files',
  },
  {
    what: 'a page of somebody else',
    folder: 'out',
    files: ['here/out/index.html'],
    refusal: 'holds-other-files',
  },
  {
    what: 'an issue of somebody else',
    folder: 'out',
    files: ['here/out/issue.md'],
    refusal: 'holds-other-files',
  },
  { what: 'hidden files only', folder: 'out', files: ['here/out/.git/HEAD'], refusal: 'holds-other-files' },
])('must stay: $what', async ({ folder, files, refusal }) => {
  expect(await place(files).check(folder)).toBe(refusal)
})

test('the current folder stays, though it is empty or written by us', async () => {
  expect(await place(['empty/']).check('.', 'empty')).toBe('holds-the-user')
  expect(await place(ours('site')).check('.', 'site')).toBe('holds-the-user')
})

test('a link to a folder stays, and one above leads to the folder it means', async () => {
  const { root, check } = place([])
  symlinkSync(root, join(root, 'here/link'))
  expect(await check('link')).toBe('not-a-folder')
  expect(await check('link/here')).toBe('holds-the-user')
  expect(await check('link/content')).toBe('holds-the-issue')
})

test('below a file there is no folder', async () => {
  await expect(place(['here/out']).check('out/site')).rejects.toThrow('ENOTDIR')
})
