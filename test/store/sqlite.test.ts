import { storeContract } from './contract.ts'
import { sqliteDatabase } from './databases.ts'

storeContract('on SQLite', sqliteDatabase)
