import { readdirSync } from 'node:fs'
import { columnsOf } from './columns-of.ts'
import { type Evaluation, evaluate, evaluateTexts } from './evaluate.ts'
import type { Hinted } from './hinted-of.ts'

const percent = (value: number) => `${(value * 100).toFixed(1)}`

function report({ name, scores, hinted, hints, problems, milliseconds, missing, extra }: Evaluation): void {
  const figures = Object.entries({ ...scores, hinted: shareOf([hinted]) }).map(
    ([measure, value]) => `${measure} ${percent(value)}`,
  )
  console.log(
    `${name}: ${figures.join(', ')}; ${hints.length} hints${hints.length > 0 ? ` (${hints.join(', ')})` : ''}; ${Math.round(milliseconds)} ms`,
  )
  for (const problem of problems) console.log(`  ! ${problem}`)
  // A line with a question mark stands under a hint.
  const isAsked = (line: string) => (hinted.unhinted.includes(line) ? ' ' : '?')
  for (const line of missing) console.log(`  -${isAsked(`-${line}`)}${line}`)
  for (const line of extra) console.log(`  +${isAsked(`+${line}`)}${line}`)
}

async function reportTexts(tools: readonly string[]): Promise<void> {
  const [texts, documents] = [
    'packages/import/evaluation/extractions',
    'packages/import/evaluation/documents',
  ]
  for (const tool of tools.length > 0 ? tools : readdirSync(texts)) {
    const all = await evaluateTexts(tool, { texts, documents })
    if (tools.length > 0) all.forEach(report)
    for (const [kind, some] of Object.entries(byColumns(all)))
      console.log(
        `${tool}: blocks ${percent(meanOf(some))}, hinted ${percent(shareOf(some.map(({ hinted }) => hinted)))} of ${some.length} texts ${kind}`,
      )
    const [hints, pointing] = [sumOf(all, 'hints'), sumOf(all, 'pointing')]
    console.log(
      `${tool}: ${(hints / all.length).toFixed(1)} hints in a text, ${percent(pointing / hints)} of them at something wrong`,
    )
  }
}

function byColumns(all: readonly Evaluation[]): Record<string, Evaluation[]> {
  const isOne = ({ name }: Evaluation) => columnsOf(name.slice(name.indexOf('/') + 1)) === 1
  return { 'of one column': all.filter(isOne), 'of columns': all.filter((one) => !isOne(one)) }
}

const sumOf = (all: readonly Evaluation[], name: 'hints' | 'pointing') =>
  all.reduce((sum, { hinted }) => sum + hinted[name], 0)

const meanOf = (all: readonly Evaluation[]) =>
  all.reduce((sum, { scores }) => sum + scores.blocks, 0) / all.length

/** Of all wrong blocks, those at which a hint stands; where none is wrong, all. */
function shareOf(all: readonly Hinted[]): number {
  const [found, wrong] = (['hinted', 'wrong'] as const).map((name) =>
    all.reduce((sum, one) => sum + one[name], 0),
  ) as [number, number]
  return wrong === 0 ? 1 : found / wrong
}

async function main(): Promise<void> {
  const [folder = 'packages/import/evaluation/documents', ...tools] = process.argv.slice(2)
  if (folder === 'texts') await reportTexts(tools)
  else (await evaluate(['docx', 'html', 'md', 'pdf', 'txt'], folder)).forEach(report)
}

main()
