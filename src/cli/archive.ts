import { resolve } from 'node:path'
import { type Sentences, VerbatimError } from '../errors.ts'
import { hasArchive, openEmptyStore, openStore, type Store, type StoreSettings } from '../store/store.ts'

/** The archive that a subcommand works with, opened when it is first asked for: wrong words are told before. */
export class Archive {
  readonly #settings: StoreSettings
  readonly #onNew: (told: Sentences) => void
  #opened: Promise<Store> | null = null

  /** `onNew` is told when the archive was not there, and has been made. */
  constructor(settings: StoreSettings, onNew: (told: Sentences) => void) {
    this.#settings = settings
    this.#onNew = onNew
  }

  /**
   * For whatever only reads or changes what is there: an empty archive in the place of a disk that is not mounted would
   * look like one that has lost everything.
   *
   * @throws VerbatimError `no-archive`, and whatever opening throws
   */
  async open(): Promise<Store> {
    if (this.#opened === null && !hasArchive(this.#settings))
      throw noArchive(resolve(this.#settings.dataDirectory))
    return await this.openOrMake()
  }

  /** For whatever brings something into the archive. */
  async openOrMake(): Promise<Store> {
    this.#opened ??= openStore(this.#settings).then(store => {
      if (store.isNew) this.#onNew(newArchive(this.#settings))
      return store
    })
    return await this.#opened
  }

  /** To tell how things stand, also before there is an archive: an empty one in memory stands for it. */
  async openOrEmpty(): Promise<Store> {
    if (hasArchive(this.#settings)) return await this.openOrMake()
    this.#opened ??= openEmptyStore()
    return await this.#opened
  }

  async close(): Promise<void> {
    const store = await this.#opened?.catch(() => null)
    await store?.close()
  }
}

function newArchive({ databaseUrl, dataDirectory }: StoreSettings): Sentences {
  return databaseUrl === null
    ? {
        fr: `Nouvelle archive dans ${resolve(dataDirectory)}`,
        en: `New archive in ${resolve(dataDirectory)}`,
      }
    : { fr: 'Nouvelle archive sur le serveur PostgreSQL', en: 'New archive on the PostgreSQL server' }
}

function noArchive(directory: string): VerbatimError {
  return new VerbatimError('no-archive', {
    fr: `Il n’y a pas d’archive dans ${directory} : lisez d’abord un article (« verbatim read ») ou ajoutez un flux, ou vérifiez que DATA_DIR est le bon dossier et que son disque est monté.`,
    en: `There is no archive in ${directory}: read an article (“verbatim read”) or add a feed first, or check that DATA_DIR is the right folder and that its disk is mounted.`,
  })
}
