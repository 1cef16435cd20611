import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readCommand } from '../src/read-command.ts'

const app = fileURLToPath(new URL('..', import.meta.url))
const read = (line: string, environment = {}) =>
  readCommand(line.split(' ').filter(Boolean), { environment, from: '/home/li' })

const plain = {
  file: `${app}content/issue.md`,
  folder: `${app}dist`,
  from: '/home/li',
  language: undefined,
  look: {},
}

test.each([
  ['', plain],
  ['issue.json', { ...plain, file: '/home/li/issue.json' }],
  ['/srv/issue.md', { ...plain, file: '/srv/issue.md' }],
  ['--out site', { ...plain, folder: '/home/li/site' }],
  ['--out=../site 第22期.md', { ...plain, file: '/home/li/第22期.md', folder: '/home/site' }],
  ['--out a --out b', { ...plain, folder: '/home/li/b' }],
  ['--out=-odd', { ...plain, folder: '/home/li/-odd' }],
  ['--theme field', { ...plain, look: { theme: 'field' } }],
  ['--theme=ink --paper=16:9', { ...plain, look: { theme: 'ink', paper: '16:9' } }],
  ['--lang zh', { ...plain, language: 'zh' }],
  ['--lang zh --lang=en', { ...plain, language: 'en' }],
  ['-- --help', { ...plain, file: '/home/li/--help' }],
  ['--help', { help: true, language: 'en' }],
  ['-h issue.md', { help: true, language: 'en' }],
  ['--help --lang zh', { help: true, language: 'zh' }],
])('%s', (line, expected) => {
  expect(read(line)).toEqual(expected)
})

test.each([
  ['--bogus', 'Unknown option `--bogus`; expected `--out`, `--theme`, `--paper`, `--lang` or `--help`.'],
  ['-x', 'Unknown option `-x`; expected `--out`, `--theme`, `--paper`, `--lang` or `--help`.'],
  [
    '--constructor',
    'Unknown option `--constructor`; expected `--out`, `--theme`, `--paper`, `--lang` or `--help`.',
  ],
  [
    '--help --bogus',
    'Unknown option `--bogus`; expected `--out`, `--theme`, `--paper`, `--lang` or `--help`.',
  ],
  ['--out', '`--out` needs a value, as in `--out site`.'],
  ['--out=', '`--out` needs a value, as in `--out site`.'],
  ['--out --help', '`--out` needs a value, as in `--out site`.'],
  ['--theme', '`--theme` needs a value, as in `--theme field`.'],
  ['--theme constructor', 'Unknown value `constructor` of `--theme`; expected `ink` or `field`.'],
  ['--lang zh --paper A3', '`--paper` 的值 `A3` 无效；应为 `A4` 或 `16:9`。'],
  ['--lang', '`--lang` needs a value, as in `--lang zh`.'],
  ['--lang xx', 'Unknown value `xx` of `--lang`; expected `en` or `zh`.'],
  ['--help=yes', '`--help` takes no value.'],
  ['a.md b.md', 'Expected one issue file, got 2.'],
  ['--lang zh --bogus', '未知选项 `--bogus`；应为 `--out`、`--theme`、`--paper`、`--lang` 或 `--help`。'],
  ['--bogus --lang=zh', '未知选项 `--bogus`；应为 `--out`、`--theme`、`--paper`、`--lang` 或 `--help`。'],
  ['--out --lang zh', '`--out` 缺少值，例如 `--out site`。'],
  ['--lang zh --help=yes', '`--help` 不带值。'],
  ['--lang zh a.md b.md c.md', '只能处理一个简报文件，实际给了 3 个。'],
  ['--lang zh --lang xx', '`--lang` 的值 `xx` 无效；应为 `en` 或 `zh`。'],
])('not understood: %s', (line, mistake) => {
  expect(read(line)).toMatchObject({ mistake })
})

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'en_GB.UTF-8', LC_ALL: 'zh_TW' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
])('without --lang the terminal decides: %j', (environment, language) => {
  expect(read('', environment)).toMatchObject({ language })
  expect(read('--bogus', environment)).toMatchObject({ language })
})

test.each([{}, { LANG: '' }, { LANG: 'C' }, { LANG: 'C.UTF-8' }, { LANG: 'zh_CN.UTF-8', LC_ALL: 'POSIX' }])(
  'a terminal without a language leaves it to the issue: %j',
  (environment) => {
    expect(read('', environment)).toMatchObject({ language: undefined })
    expect(read('--bogus', environment)).toMatchObject({ language: 'en' })
  },
)

test.each([
  [
    'no name',
    [''],
    'The name of the issue file is empty; name one, as in `issue.md`, or none for the sample.',
  ],
  ['no folder', ['--out', ''], '`--out` needs a value, as in `--out site`.'],
  [
    'a long option',
    [`--${'x'.repeat(100_000)}`],
    `Unknown option \`--${'x'.repeat(57)}…\`; expected \`--out\`, \`--theme\`, \`--paper\`, \`--lang\` or \`--help\`.`,
  ],
  [
    'a long language',
    ['--lang', 'x'.repeat(100_000)],
    `Unknown value \`${'x'.repeat(59)}…\` of \`--lang\`; expected \`en\` or \`zh\`.`,
  ],
])('not understood: %s', (_, argv, mistake) => {
  expect(readCommand(argv, { environment: {}, from: '/home/li' })).toMatchObject({ mistake })
})

test('where the folder of the user is gone, only the help can be had', () => {
  const terminal = { environment: { LANG: 'zh_CN' }, from: undefined }
  expect(readCommand(['--help'], terminal)).toMatchObject({ help: true })
  expect(readCommand(['issue.md'], terminal)).toMatchObject({
    mistake: '当前所在的目录已不存在；请用 `cd` 换到别的目录再试。',
  })
})
