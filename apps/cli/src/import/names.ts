/** What an import writes beside the pictures and the ledger. */
export const issueName = 'issue.md'
export const hintsName = 'issue.hints.yaml'
