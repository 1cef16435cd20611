import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Language } from '../say/language.ts'
import type { ReportedLink } from './link-report.ts'
import { markChanges } from './mark-changes.ts'
import { showUnseen } from './show-unseen.ts'

/** Every link of the issue: its words, its address with the removed pieces struck through, and the reasons. */
export function linkTable(links: ReportedLink[], language: Language): Element {
  const { label, columns } = words[language]
  return h('div.scroll', { role: 'region', ariaLabel: label, tabIndex: 0 }, [
    h('table', [
      h('caption', captionOf(links, language)),
      h('thead', [
        h(
          'tr',
          columns.map((title) => h('th', { scope: 'col' }, title)),
        ),
      ]),
      h(
        'tbody',
        links.map((link, index) => row(link, { index, language })),
      ),
    ]),
  ])
}

function captionOf(links: ReportedLink[], language: Language): string {
  const changed = links.filter(({ result }) => result.ok && result.changes.length > 0).length
  return language === 'zh'
    ? `共 ${links.length} 个链接，修改 ${changed} 个；删去的部分加删除线，补上的部分加下划线。`
    : `${changed} of ${links.length} links changed; what was removed is struck through, what was added underlined.`
}

function row(
  { place, result }: ReportedLink,
  { index, language }: { index: number; language: Language },
): Element {
  return h('tr', [
    h('td', String(index + 1)),
    h('th', { scope: 'row' }, place.text || place.url),
    h('td.address', result.ok ? markChanges(place.url, result.changes).map(piece) : place.url),
    h('td', result.ok ? reasons(result, language) : result.message[language]),
  ])
}

function piece({ text, fate }: ReturnType<typeof markChanges>[number]) {
  if (fate === 'kept') return text
  return fate === 'removed' ? h('del', showUnseen(text)) : h('ins', text)
}

function reasons({ changes, warnings }: Extract<ReportedLink['result'], { ok: true }>, language: Language) {
  const { grades, unchanged } = words[language]
  const entries = [
    ...new Map(
      changes.map(({ rule, reason, grade }) => [
        rule,
        [h('code', rule), ` ${reason[language]} (${grades[grade]})`],
      ]),
    ).values(),
    ...warnings.map(({ message }) => [message[language]]),
  ]
  return entries.length === 0
    ? unchanged
    : h(
        'ul',
        entries.map((entry) => h('li', entry)),
      )
}

const words = {
  en: {
    label: 'Link report',
    columns: ['#', 'Words', 'Address', 'Rule and reason'],
    unchanged: 'as it was',
    grades: { equivalent: 'the same by the standard', evidenced: 'documented', policy: 'house style' },
  },
  zh: {
    label: '链接报告',
    columns: ['#', '文字', '地址', '规则与理由'],
    unchanged: '未改动',
    grades: { equivalent: '标准等价', evidenced: '有据可查', policy: '编辑惯例' },
  },
} as const
