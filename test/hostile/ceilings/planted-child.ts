import { answerCeiling } from '../child/answer-ceiling.ts'
import { serve } from '../child/serve.ts'
import { claimed, planted } from './planted.ts'

serve({ ceiling: answerCeiling(planted, claimed) })
