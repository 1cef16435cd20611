import { demo } from './demo.ts'
import { findUser } from './find-user.ts'
import { readLanguage } from './read-language.ts'
import { tell } from './tell.ts'

const argv = process.argv.slice(2)
const { env: environment, stdout, stderr } = process
const outcome = await demo(argv, { environment, from: findUser(environment) })
const language = outcome.language ?? readLanguage(argv, environment) ?? 'en'
process.exitCode = await tell(outcome, { stdout, stderr, language })
