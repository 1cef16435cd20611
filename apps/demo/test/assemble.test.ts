import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assemble } from '../src/assemble.ts'

const files = assemble(readFileSync(new URL('../content/issue.md', import.meta.url), 'utf8'))
const links: { before: string; after: string }[] = JSON.parse(files['links.json'] ?? '')
const forms = [
  'issue.html',
  'fragment.html',
  'issue.md',
  'issue.txt',
  'issue.json',
  'mail.html',
  'wechat.html',
]

test('the sample comes out in every form, and the reasons for its links beside them', () => {
  expect(Object.keys(files).sort()).toEqual([...forms, 'links.json', 'mail.eml'].sort())
})

describe.each(forms)('%s', (name) => {
  test('has the text of the sample', () => {
    expect(files[name]).toContain('逐年向公众通报上述目标的完成进度。')
  })

  test('carries no tracker', () => {
    expect(files[name]).not.toMatch(/utm_|jsessionid|LIST_EMAIL_ID/)
  })
})

// Every address of the bulletin, as it is printed there and as it must go out.
test.each([
  [
    'utm_* with + and an unfilled merge tag',
    /global-tourism-plastics-initiative\?/,
    'https://www.oneplanetnetwork.org/programmes/sustainable-tourism/global-tourism-plastics-initiative',
  ],
  ['utm_* with %20', /scp-hat/, 'http://scp-hat.lifecycleinitiative.org/'],
  ['a session id in the path', /;jsessionid=/, 'https://wedocs.unep.org/handle/20.500.11822/43293'],
  ['no slashes', /^http:www/, 'http://www.mepcec.com/'],
  ['a bare domain', /^www\.oneplanetnetwork\.org$/, 'https://www.oneplanetnetwork.org/'],
  [
    '%2520 stays',
    /%2520/,
    'https://www.oneplanetnetwork.org/sites/default/files/from-crm/10YFP%2520annual%2520report.pdf.jpg',
  ],
])('%s: %s', (_, before, after) => {
  const found = links.filter((link) => before.test(link.before))
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found.map((link) => link.after))).toEqual(new Set([after]))
})

test('an address that no reader can follow stops it', () => {
  const text =
    '---\ntitle: 题\ndate: 2023\nlang: zh\n---\n\n## 动态\n\n### 一篇\n\n[链接](http://localhost/)\n'
  expect(() => assemble(text)).toThrow('Cannot publish `http://localhost/` (链接)')
})
