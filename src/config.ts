import { isIP } from 'node:net'
import { VerbatimError } from './errors.ts'
import { distanceOf } from './text/words/letter-distance.ts'
import type { Language } from './types.ts'

/** Every setting, as read from the environment. */
export interface Settings {
  readonly dataDirectory: string
  readonly databaseUrl: string | null
  readonly timeZone: string
  readonly allowedHosts: readonly string[]
  /** Said to every site that is read: an address or an e-mail of whoever runs the bot. */
  readonly contact: string | null
  /** Where health and metrics are served; null for nowhere. */
  readonly web: { readonly host: string; readonly port: number } | null
  readonly discord: { readonly token: string; readonly api: string | null } | null
  readonly slack: SlackSettings | null
  readonly model: ModelSettings | null
  readonly embedding: EmbeddingSettings | null
}

interface SlackSettings {
  readonly botToken: string
  readonly appToken: string | null
  readonly signingSecret: string | null
  readonly port: number
  readonly api: string | null
}

export interface ModelSettings {
  readonly apiKey: string
  readonly baseUrl: string | null
  readonly model: string
  /** Tokens a day and workspace. */
  readonly dailyTokens: number
  readonly timeout_ms: number
}

/** A model that gives texts as vectors. */
export interface EmbeddingSettings {
  readonly apiKey: string
  readonly baseUrl: string | null
  readonly model: string
  /** Tokens a day for articles, and as many again for questions. */
  readonly dailyTokens: number
}

type Environment = Readonly<Record<string, string | undefined>>

interface Setting {
  readonly name: string
  readonly standard: string | null
  readonly valid: (value: string) => boolean
  /** What a right value looks like, for the error. */
  readonly expected: Readonly<{ fr: string; en: string }>
}

const anything = () => true
const isUrl = (value: string) => /^https?:$/.test(URL.parse(value)?.protocol ?? '')
const isCount = (value: string) => /^[1-9]\d{0,9}$/.test(value)
const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) < 65_536
const listenAddress = /^(?:(\[[\da-f:]+\]|[\w.-]+):)?(\d{1,5})$/i
const isTimeZone = (value: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
const url = {
  fr: 'une adresse complète, par exemple https://host/v1',
  en: 'a full address, such as https://host/v1',
}
const count = { fr: 'un nombre entier positif', en: 'a positive whole number' }
const text = { fr: 'un texte', en: 'a text' }

/** The one table of settings: the README and `.env.example` are checked against it. */
export const settings: readonly Setting[] = [
  { name: 'DATA_DIR', standard: './data', valid: anything, expected: text },
  {
    name: 'DATABASE_URL',
    standard: null,
    valid: value => /^postgres(ql)?:\/\//.test(value),
    expected: {
      fr: 'postgres://utilisateur:mot-de-passe@hôte/base',
      en: 'postgres://user:password@host/database',
    },
  },
  {
    name: 'TIME_ZONE',
    standard: 'Europe/Paris',
    valid: isTimeZone,
    expected: { fr: 'un fuseau comme Europe/Paris', en: 'a zone such as Europe/Paris' },
  },
  {
    name: 'ALLOWED_HOSTS',
    standard: '',
    valid: value => value.split(/[\s,]+/).every(host => host === '' || isHost(host)),
    expected: {
      fr: 'des noms d’hôtes ou des adresses IP séparés par des virgules, sans https:// ni chemin',
      en: 'names of hosts or IP addresses with commas between them, without https:// or a path',
    },
  },
  {
    name: 'CONTACT',
    standard: null,
    // It goes into a header, between brackets.
    valid: value => /^[\x20-\x27\x2a-\x7e]{1,200}$/.test(value),
    expected: {
      fr: 'une adresse ou un courriel, sans accent ni parenthèse',
      en: 'an address or an e-mail, in plain ASCII without brackets',
    },
  },
  {
    name: 'WEB_LISTEN',
    standard: null,
    valid: value => isPort(listenAddress.exec(value)?.[2] ?? ''),
    expected: {
      fr: 'un port ou hôte:port, comme 9464 ou 0.0.0.0:9464',
      en: 'a port or host:port, such as 9464 or 0.0.0.0:9464',
    },
  },
  { name: 'DISCORD_TOKEN', standard: null, valid: anything, expected: text },
  { name: 'DISCORD_API_URL', standard: null, valid: isUrl, expected: url },
  {
    name: 'SLACK_BOT_TOKEN',
    standard: null,
    valid: value => value.startsWith('xoxb-'),
    expected: { fr: 'un jeton qui commence par xoxb-', en: 'a token that starts with xoxb-' },
  },
  {
    name: 'SLACK_APP_TOKEN',
    standard: null,
    valid: value => value.startsWith('xapp-'),
    expected: { fr: 'un jeton qui commence par xapp-', en: 'a token that starts with xapp-' },
  },
  { name: 'SLACK_SIGNING_SECRET', standard: null, valid: anything, expected: text },
  { name: 'SLACK_PORT', standard: '3000', valid: isPort, expected: { fr: 'un port', en: 'a port' } },
  { name: 'SLACK_API_URL', standard: null, valid: isUrl, expected: url },
  { name: 'OPENAI_API_KEY', standard: null, valid: anything, expected: text },
  { name: 'OPENAI_BASE_URL', standard: null, valid: isUrl, expected: url },
  { name: 'OPENAI_MODEL', standard: null, valid: anything, expected: text },
  { name: 'OPENAI_TIMEOUT_MS', standard: '20000', valid: isCount, expected: count },
  { name: 'MODEL_TOKENS_PER_DAY', standard: '500000', valid: isCount, expected: count },
  { name: 'EMBEDDING_MODEL', standard: null, valid: anything, expected: text },
  { name: 'EMBEDDING_BASE_URL', standard: null, valid: isUrl, expected: url },
  { name: 'EMBEDDING_API_KEY', standard: null, valid: anything, expected: text },
  { name: 'EMBEDDING_TOKENS_PER_DAY', standard: '5000000', valid: isCount, expected: count },
]

/**
 * The settings of an environment. An empty value counts as none.
 * @throws VerbatimError `bad-setting`, `unknown-setting` or `missing-setting`, naming the variable.
 */
export function readSettings(environment: Environment): Settings {
  refuseMisspelt(environment)
  // Also those that nothing uses yet: a wrong value is found when it is written, not when it is first needed.
  for (const { name } of settings) settingOf(environment, name)
  const value = (name: string) => settingOf(environment, name)
  const required = (name: string) => value(name) ?? ''
  return {
    dataDirectory: required('DATA_DIR'),
    databaseUrl: value('DATABASE_URL'),
    timeZone: required('TIME_ZONE'),
    allowedHosts: required('ALLOWED_HOSTS')
      .split(/[\s,]+/)
      .filter(host => host !== ''),
    contact: value('CONTACT'),
    web: webSettings(value),
    discord: discordSettings(value),
    slack: slackSettings(value),
    model: modelSettings(value),
    embedding: embeddingSettings(value),
  }
}

/**
 * The language of whoever types at the terminal: the first of ours that `LANGUAGE` lists (GNU), unless the locale is that
 * of programs (`C`), else that of the locale (POSIX: LC_ALL, then LC_MESSAGES, then LANG), else English.
 */
export function operatorLanguage(environment: Environment): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  const listed = /^(?:C|POSIX)$/.test(locale) ? [] : (environment.LANGUAGE ?? '').split(':')
  for (const name of [...listed, locale]) {
    const code = /^(fr|en)(?:[_.@-]|$)/i.exec(name)?.[1]?.toLowerCase()
    if (code === 'fr' || code === 'en') return code
  }
  return 'en'
}

type Read = (name: string) => string | null

/** Without a host only this machine is answered. */
function webSettings(value: Read): Settings['web'] {
  const address = listenAddress.exec(value('WEB_LISTEN') ?? '')
  if (address === null) return null
  const [, host = '127.0.0.1', port] = address
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

function discordSettings(value: Read): Settings['discord'] {
  const token = value('DISCORD_TOKEN')
  return token === null ? null : { token, api: value('DISCORD_API_URL') }
}

function slackSettings(value: Read): SlackSettings | null {
  const botToken = value('SLACK_BOT_TOKEN')
  const appToken = value('SLACK_APP_TOKEN')
  const signingSecret = value('SLACK_SIGNING_SECRET')
  if (botToken === null) {
    if (appToken !== null || signingSecret !== null)
      throw missing('SLACK_BOT_TOKEN', appToken ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET')
    return null
  }
  if (appToken === null && signingSecret === null)
    throw missing('SLACK_APP_TOKEN or SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN')
  return { botToken, appToken, signingSecret, port: Number(value('SLACK_PORT')), api: value('SLACK_API_URL') }
}

function modelSettings(value: Read): ModelSettings | null {
  const apiKey = value('OPENAI_API_KEY')
  const baseUrl = value('OPENAI_BASE_URL')
  const model = value('OPENAI_MODEL')
  if (apiKey === null && baseUrl === null) return null
  // Who has a key for embeddings alone has no model that writes.
  if (model === null && value('EMBEDDING_MODEL') !== null) return null
  if (model === null) throw missing('OPENAI_MODEL', apiKey === null ? 'OPENAI_BASE_URL' : 'OPENAI_API_KEY')
  return {
    // A local server wants no key, but the client insists on a value.
    apiKey: apiKey ?? 'none',
    baseUrl,
    model,
    dailyTokens: Number(value('MODEL_TOKENS_PER_DAY')),
    timeout_ms: Number(value('OPENAI_TIMEOUT_MS')),
  }
}

/** A server of its own has its own key: that of the model that writes is not shown to it. */
function embeddingSettings(value: Read): EmbeddingSettings | null {
  const model = value('EMBEDDING_MODEL')
  const [ownUrl, ownKey] = [value('EMBEDDING_BASE_URL'), value('EMBEDDING_API_KEY')]
  if (model === null) {
    if (ownUrl === null && ownKey === null) return null
    throw missing('EMBEDDING_MODEL', ownUrl === null ? 'EMBEDDING_API_KEY' : 'EMBEDDING_BASE_URL')
  }
  const baseUrl = ownUrl ?? value('OPENAI_BASE_URL')
  const apiKey = ownKey ?? (ownUrl === null ? value('OPENAI_API_KEY') : null)
  if (baseUrl === null && apiKey === null)
    throw missing('EMBEDDING_BASE_URL or EMBEDDING_API_KEY', 'EMBEDDING_MODEL')
  return {
    apiKey: apiKey ?? 'none',
    baseUrl,
    model,
    dailyTokens: Number(value('EMBEDDING_TOKENS_PER_DAY')),
  }
}

function settingOf(environment: Environment, name: string): string | null {
  const setting = settings.find(entry => entry.name === name)
  if (setting === undefined) throw new Error(`no setting is named ${name}`)
  const given = environment[name]?.trim()
  if (given === undefined || given === '') return setting.standard
  if (setting.valid(given)) return given
  throw new VerbatimError('bad-setting', {
    fr: `${name} doit être ${setting.expected.fr} : corrigez-le dans .env.`,
    en: `${name} must be ${setting.expected.en}: correct it in .env.`,
  })
}

function missing(name: string, given: string): VerbatimError {
  return new VerbatimError('missing-setting', {
    fr: `${given} est donné sans ${name.replace(' or ', ' ou ')} : ajoutez-le dans .env.`,
    en: `${given} is set without ${name}: add it to .env.`,
  })
}

/** "feeds.internal", "feeds.internal:8080", "10.0.0.7", "fd00::1": with a scheme or a path it would match no host. */
function isHost(text: string): boolean {
  return isIP(text) !== 0 || (!/[/@?#]/.test(text) && URL.canParse(`http://${text}`))
}

/** A name this near to one of ours is taken for a slip. */
const slipsMax = 3
const ours = /^(DISCORD|SLACK|OPENAI|MODEL|EMBEDDING)_/

function refuseMisspelt(environment: Environment): void {
  for (const name of Object.keys(environment)) {
    if (!ours.test(name) || settings.some(setting => setting.name === name)) continue
    const near = settings.find(setting => distanceOf(setting.name, name, slipsMax) <= slipsMax)
    if (near === undefined) continue
    throw new VerbatimError('unknown-setting', {
      fr: `Le réglage ${name} n’existe pas : vouliez-vous dire ${near.name} ?`,
      en: `There is no setting ${name}: did you mean ${near.name}?`,
    })
  }
}
