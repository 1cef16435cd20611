import { answerCorpus } from './answer-corpus.ts'
import { serve } from './serve.ts'

serve({ corpus: answerCorpus })
