import { tellMails } from './scripts/bench/mails.ts'
await tellMails(Number(process.argv[2]))
