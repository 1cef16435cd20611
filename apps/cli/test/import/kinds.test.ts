import { expect, test } from 'vitest'
import { documentKinds } from '../../src/import/document-kinds.ts'
import { kindOfDocument } from '../../src/import/kind-of-document.ts'
import { refusals } from '../../src/say/import/refusals.ts'
import { folderWith, putFiles } from '../build/folder.ts'
import { run } from './run.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const zip = 'PK\u0003\u0004'

test.each([
  ['简报.docx', zip, '.docx'],
  ['简报.DOCX', '', '.docx'],
  ['简报.doc', zip, '.docx'],
  ['简报.wps', zip, '.docx'],
  ['简报', zip, '.docx'],
  ['a.htm', '', '.html'],
  ['a.doc', '<html xmlns:o="urn:x">', '.html'],
  ['a.php', '\ufeff\n <!DOCTYPE html>', '.html'],
  ['a.pdf', '', '.pdf'],
  ['a', '\n%PDF-1.7', '.pdf'],
  ['a.md', '# 简报', '.md'],
  ['a.txt', '简报', '.txt'],
])('%s that begins with %j is read as %s', (name, begin, ending) => {
  const found = kindOfDocument(name, bytes(begin))
  expect('kind' in found && found.kind.endings).toContain(ending)
})

test.each([
  ['a.doc', '\u00d0\u00cf\u0011\u00e0', 'Word 97—2003 的 `.doc`'],
  ['a.wps', '', 'WPS 文字的 `.wps`'],
  ['a.pptx', zip, '幻灯片'],
  ['a.xlsx', zip, '电子表格'],
  ['a.zip', zip, '压缩包'],
  ['a.xyz', '', '`.xyz` 文件不能导入，应为 `.docx`、'],
  ['a', '', '没有扩展名的文件不能导入，应为 `.docx`、'],
])('%s that begins with %j is refused: %s', (name, begin, words) => {
  const found = kindOfDocument(name, bytes(begin))
  expect('complaint' in found && found.complaint.zh).toContain(words)
})

test('what is refused by its name is read by no kind, and told in both languages', () => {
  const read = documentKinds.flatMap(({ endings }) => endings)
  for (const [ending, { en, zh }] of Object.entries(refusals)) {
    expect(read).not.toContain(ending)
    expect([en, zh]).toEqual([
      expect.not.stringMatching(/\p{Script=Han}/u),
      expect.stringMatching(/\p{Script=Han}.*。$/u),
    ])
  }
})

test.each([
  ['没有.docx', '没有.docx: 问题：没有文件 没有.docx；请核对文件名，名中有空格时加引号。 [unreadable]'],
  ['简报.doc', '简报.doc: 问题：没有文件 简报.doc；是否想写 `简报.docx`？ [unreadable]'],
  ['新.docx', '新.docx: 问题：没有文件 新.docx；请核对文件名，名中有空格时加引号。 [unreadable]'],
  ['.', '.: 问题：. 是文件夹；请指定其中的文档。 [unreadable]'],
  [
    '简报.docx',
    '简报.docx: 问题：无法作为 Word 文档读取：读到的是 `e4b88de698af7a69`，应为 .docx 文件（内含 word/document.xml 的压缩包）。请用 Word 或 WPS 打开后另存为 .docx。 [not-docx]',
  ],
  [
    '旧.docx',
    '旧.docx: 问题：这是 Word 97—2003 的 .doc 文件（不论文件名如何），应为 .docx。请用 Word 或 WPS 打开后另存为 .docx。 [old-doc]',
  ],
])('bulletin import %s: exit code 1, how to mend it, and nothing is made', async (name, line) => {
  const from = folderWith({ '简报.docx': '不是zip' })
  putFiles(from, { '旧.docx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) })
  expect(await run(from, ['import', name])).toEqual({ code: 1, text: line })
})

test.each([
  [[], '请指定要导入的文档'],
  [['a.docx', '--date', '明天'], '`date` 为 `"明天"`；应为真实的年、月或日'],
  [['a.docx', '--written-in', '火星语'], '`--written-in` 为 `"火星语"`；应为 BCP 47'],
  [['a.docx', '--url', 'example.org'], '`--url` 应为完整网址'],
])('bulletin import %j: exit code 2', async (argv, words) => {
  const { code, text } = await run(folderWith({}), ['import', ...argv])
  expect([code, text]).toEqual([2, expect.stringContaining(words)])
})
