import { entries } from '../entries/entries.ts'
import { answerCeiling } from './answer-ceiling.ts'
import { answerCorpus } from './answer-corpus.ts'
import { serve } from './serve.ts'

serve({ corpus: answerCorpus, ceiling: answerCeiling(entries) })
