import { evaluate } from './evaluate.ts'

const percent = (value: number) => `${(value * 100).toFixed(1)}`

for (const { name, scores, hints, problems, missing, extra } of evaluate()) {
  const figures = Object.entries(scores).map(([measure, value]) => `${measure} ${percent(value)}`)
  console.log(
    `${name}: ${figures.join(', ')}; ${hints.length} hints${hints.length > 0 ? ` (${hints.join(', ')})` : ''}`,
  )
  for (const problem of problems) console.log(`  ! ${problem}`)
  for (const line of missing) console.log(`  - ${line}`)
  for (const line of extra) console.log(`  + ${line}`)
}
