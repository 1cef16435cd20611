import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportedLink } from './link-report.ts'
import { markChanges } from './mark-changes.ts'
import { showUnseen } from './show-unseen.ts'

/** Every link of the issue: its words, its address with the removed pieces struck through, and the reasons. */
export function linkTable(links: ReportedLink[]): Element {
  return h('div.scroll', { role: 'region', ariaLabel: '链接报告', tabIndex: 0 }, [
    h('table', [
      h('caption', captionOf(links)),
      h('thead', [
        h(
          'tr',
          ['#', '文字', '地址', '规则与理由'].map((title) => h('th', { scope: 'col' }, title)),
        ),
      ]),
      h('tbody', links.map(row)),
    ]),
  ])
}

function captionOf(links: ReportedLink[]): string {
  const changed = links.filter(({ result }) => result.ok && result.changes.length > 0).length
  return `共 ${links.length} 个链接，修改 ${changed} 个；删去的部分加删除线，补上的部分加下划线。`
}

function row({ place, result }: ReportedLink, index: number): Element {
  return h('tr', [
    h('td', String(index + 1)),
    h('th', { scope: 'row' }, place.text || place.url),
    h('td.address', result.ok ? markChanges(place.url, result.changes).map(piece) : place.url),
    h('td', result.ok ? reasons(result) : result.message.zh),
  ])
}

function piece({ text, fate }: ReturnType<typeof markChanges>[number]) {
  if (fate === 'kept') return text
  return fate === 'removed' ? h('del', showUnseen(text)) : h('ins', text)
}

function reasons({ changes, warnings }: Extract<ReportedLink['result'], { ok: true }>) {
  const entries = [
    ...new Map(
      changes.map(({ rule, reason, grade }) => [
        rule,
        [h('code', rule), ` ${reason.zh}（${grades[grade]}）`],
      ]),
    ).values(),
    ...warnings.map(({ message }) => [message.zh]),
  ]
  return entries.length === 0
    ? '未改动'
    : h(
        'ul',
        entries.map((entry) => h('li', entry)),
      )
}

const grades = { equivalent: '标准等价', evidenced: '有据可查', policy: '编辑惯例' }
