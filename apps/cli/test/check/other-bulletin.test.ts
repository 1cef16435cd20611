import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bulletin } from '../../src/bulletin.ts'
import { folderWith, issueText, seriesText, svg } from '../build/folder.ts'

const environment = { LANG: 'zh_CN' }

test('a file that is named finds the pictures of its own bulletin, wherever one stands', async () => {
  const bulletinAt = (place: string, picture: string) => ({
    [`${place}/bulletin.yaml`]: seriesText,
    [`${place}/issues/2024-01/issue.md`]: issueText('2024-01', `![田](images/${picture}.svg)`),
    [`${place}/images/${picture}.svg`]: svg,
  })
  const folder = folderWith({ ...bulletinAt('one', 'a'), ...bulletinAt('other', 'b') })
  const files = ['../one/issues/2024-01/issue.md', '../other/issues/2024-01/issue.md']
  for (const from of ['one', 'other/issues', 'elsewhere'].map((place) => join(folder, place))) {
    const named = files.map((file) => (from.endsWith('issues') ? `../${file}` : file))
    const { code, lines } = await bulletin(['check', '--format', 'lines', ...named], { environment, from })
    expect([code, lines]).toEqual([0, []])
  }
})
