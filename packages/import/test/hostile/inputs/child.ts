import { answerInput } from './answer-input.ts'
import { inputs } from './inputs.ts'

/** A process of its own answers for one input after another, so that what kills it is told from the others. */
process.on('message', (index: number) => {
  const input = inputs[index]
  if (input) process.send?.(answerInput(input))
})
process.send?.('ready')
