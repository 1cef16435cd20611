import { readdirSync } from 'node:fs'
import { columnsOf } from './columns-of.ts'
import { type Evaluation, evaluate, evaluateTexts } from './evaluate.ts'

const percent = (value: number) => `${(value * 100).toFixed(1)}`

function report({ name, scores, hints, problems, milliseconds, missing, extra }: Evaluation): void {
  const figures = Object.entries(scores).map(([measure, value]) => `${measure} ${percent(value)}`)
  console.log(
    `${name}: ${figures.join(', ')}; ${hints.length} hints${hints.length > 0 ? ` (${hints.join(', ')})` : ''}; ${Math.round(milliseconds)} ms`,
  )
  for (const problem of problems) console.log(`  ! ${problem}`)
  for (const line of missing) console.log(`  - ${line}`)
  for (const line of extra) console.log(`  + ${line}`)
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
      console.log(`${tool}: blocks ${percent(meanOf(some))} of ${some.length} texts ${kind}`)
  }
}

function byColumns(all: readonly Evaluation[]): Record<string, Evaluation[]> {
  const isOne = ({ name }: Evaluation) => columnsOf(name.slice(name.indexOf('/') + 1)) === 1
  return { 'of one column': all.filter(isOne), 'of columns': all.filter((one) => !isOne(one)) }
}

const meanOf = (all: readonly Evaluation[]) =>
  all.reduce((sum, { scores }) => sum + scores.blocks, 0) / all.length

async function main(): Promise<void> {
  const [folder = 'packages/import/evaluation/documents', ...tools] = process.argv.slice(2)
  if (folder === 'texts') await reportTexts(tools)
  else (await evaluate(['docx', 'html', 'md', 'pdf', 'txt'], folder)).forEach(report)
}

main()
