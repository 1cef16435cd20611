import { serve } from '../child/serve.ts'
import { startCoverage } from './coverage.ts'

// What is to be covered is loaded after V8 has begun to count.
const takeCoverage = startCoverage(__filename)
Promise.all([import('../entries/entries.ts'), import('./answer-fuzz.ts')]).then(
  ([{ entries }, { answerFailures, answerFuzz }]) =>
    serve({ fuzz: answerFuzz(entries, takeCoverage), failures: answerFailures(entries) }),
)
