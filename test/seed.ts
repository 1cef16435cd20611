import fc from 'fast-check'

// Everybody's run sees the same generated cases each time, so that a failure is the change's own. RUNS=20000 asks for
// new ones, and SEED for those of a run that failed.
const { RUNS, SEED } = process.env
if (RUNS === undefined || SEED !== undefined) fc.configureGlobal({ seed: Number(SEED ?? 20231) })
