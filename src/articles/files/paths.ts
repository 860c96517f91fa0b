import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { messageOf } from '../../errors.ts'
import { type Unread, unread } from '../read-item.ts'

const foldersDeepMax = 32

interface FoundFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
}

interface Walk {
  /** By the file's extension, in lower case. */
  readonly isKnown: (kind: string) => boolean
  /**
   * The real paths of the folders read so far. Each is read once: ten folders with links to one another would
   * otherwise be ten factorial folders.
   */
  readonly seen: Set<string>
  /** The files of kinds that are not known, by extension. */
  readonly passedOver: Map<string, string[]>
}

/**
 * A file, or the files of a folder and its folders, in name order. Never throws: what cannot be read comes as an item
 * that says why. In folders, dot files and README.md are passed over; files of a kind that is not known are reported
 * at the end, once a kind, since there may be a thousand pictures.
 */
export async function* findFiles(
  path: string,
  isKnown: (kind: string) => boolean,
): AsyncGenerator<FoundFile | Unread> {
  const walk: Walk = { isKnown, seen: new Set(), passedOver: new Map() }
  const info = await infoOf(path)
  if ('ok' in info) yield info
  else if (info.isDirectory()) yield* walkFolder(path, 1, walk)
  else if (isKnown(kindOf(path))) yield fileOf(path, info)
  else yield unknownKind(path, kindOf(path))
  for (const [kind, paths] of walk.passedOver) yield unknownKinds(kind, paths)
}

async function* walkFolder(path: string, depth: number, walk: Walk): AsyncGenerator<FoundFile | Unread> {
  try {
    const real = await realpath(path)
    if (walk.seen.has(real)) return
    if (depth > foldersDeepMax) return yield tooDeep(path)
    const names = (await readdir(path))
      .filter(name => !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
      .sort()
    walk.seen.add(real)
    for (const name of names) yield* walkEntry(join(path, name), depth, walk)
  } catch (error) {
    yield unreadable(path, error)
  }
}

async function* walkEntry(path: string, depth: number, walk: Walk): AsyncGenerator<FoundFile | Unread> {
  const info = await infoOf(path)
  const kind = kindOf(path)
  if ('ok' in info) yield info
  else if (info.isDirectory()) yield* walkFolder(path, depth + 1, walk)
  else if (walk.isKnown(kind)) yield fileOf(path, info)
  else passOver(path, kind, walk.passedOver)
}

function passOver(path: string, kind: string, passedOver: Map<string, string[]>): void {
  const others = passedOver.get(kind)
  if (others === undefined) passedOver.set(kind, [path])
  else others.push(path)
}

type Info = Awaited<ReturnType<typeof stat>>

async function infoOf(path: string): Promise<Info | Unread> {
  try {
    return await stat(path)
  } catch (error) {
    return unreadable(path, error)
  }
}

function fileOf(path: string, info: Info): FoundFile | Unread {
  if (info.isFile()) return { path, size: Number(info.size) }
  // A pipe or a device would be read for ever.
  return unread(path, 'not-text', {
    fr: `${path} n’est pas un fichier ordinaire : donnez un fichier ou un dossier.`,
    en: `${path} is not a plain file: give a file or a folder.`,
  })
}

function kindOf(path: string): string {
  return extname(path).toLowerCase()
}

/** Why the system would not give a file or folder. */
export function unreadable(path: string, error: unknown): Unread {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return unread(path, 'not-found', {
      fr: `${path} n’existe pas : vérifiez le chemin.`,
      en: `There is no ${path}: check the path.`,
    })
  if (code === 'EACCES' || code === 'EPERM')
    return unread(path, 'not-readable', {
      fr: `Autorisez la lecture de ${path}.`,
      en: `Allow reading ${path}.`,
    })
  if (code === 'ELOOP')
    return unread(path, 'not-readable', {
      fr: `Le lien ${path} ne mène qu’à lui-même : supprimez-le.`,
      en: `The link ${path} leads to itself only: remove it.`,
    })
  const reason = messageOf(error)
  return unread(path, 'not-readable', {
    fr: `${path} ne se lit pas : vérifiez le disque et les droits (${reason}).`,
    en: `${path} cannot be read: check the disk and the permissions (${reason}).`,
  })
}

function tooDeep(path: string): Unread {
  return unread(path, 'too-deep', {
    fr: `Plus de ${foldersDeepMax} dossiers l’un dans l’autre : lisez ${path} à part.`,
    en: `More than ${foldersDeepMax} folders inside one another: read ${path} by itself.`,
  })
}

const packed = new Set(['.gz', '.zip', '.bz2', '.xz', '.zst', '.7z', '.tar', '.tgz', '.rar'])
const kinds = '.txt, .md, .jsonl, .html, .xml'

function unknownKind(path: string, kind: string): Unread {
  if (packed.has(kind))
    return unread(path, 'not-text', {
      fr: `${path} est compressé : décompressez-le, puis lisez ce qu’il contient.`,
      en: `${path} is compressed: unpack it, then read what it holds.`,
    })
  return unread(path, 'unknown-kind', {
    fr: `Donnez un fichier ${kinds} ou .json au lieu de ${basename(path)}.`,
    en: `Give a ${kinds} or .json file instead of ${basename(path)}.`,
  })
}

function unknownKinds(kind: string, paths: readonly string[]): Unread {
  const [first = ''] = paths
  if (paths.length === 1) return unknownKind(first, kind)
  const { fr, en } = packed.has(kind)
    ? { fr: 'décompressez-les', en: 'unpack them' }
    : { fr: `Verbatim lit ${kinds} et .json`, en: `Verbatim reads ${kinds} and .json` }
  const named = kind === '' ? { fr: 'sans extension', en: 'without an extension' } : { fr: kind, en: kind }
  return unread(first, packed.has(kind) ? 'not-text' : 'unknown-kind', {
    fr: `${paths.length} fichiers ${named.fr} n’ont pas été lus, dont celui-ci : ${fr}.`,
    en: `${paths.length} files ${named.en} were not read, this one among them: ${en}.`,
  })
}
