import { type Evaluation, evaluate } from './evaluate.ts'

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

const [folder = 'packages/import/evaluation/documents'] = process.argv.slice(2)
evaluate(['docx', 'html', 'md', 'pdf', 'txt'], folder).then((all) => all.forEach(report))
