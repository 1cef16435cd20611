import { serve } from '../child/serve.ts'
import { answerFailures, answerFuzz } from './answer-fuzz.ts'
import { planted } from './planted.ts'

const entries = [planted]
serve({ fuzz: answerFuzz(entries, () => new Uint8Array()), failures: answerFailures(entries) })
