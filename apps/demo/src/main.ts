import { demo } from './demo.ts'

process.exitCode = await demo(process.argv.slice(2), {
  environment: process.env,
  // npm runs a script in the project's root; paths are meant from where the user stands.
  from: process.env.INIT_CWD ?? process.cwd(),
})
