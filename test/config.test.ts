import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operatorLanguage, readSettings, settings } from '../src/config.ts'
import { VerbatimError } from '../src/errors.ts'

function failure(environment: Record<string, string>): VerbatimError {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof VerbatimError) return error
    throw error
  }
  throw new Error('the settings were accepted')
}

test('an empty environment gives the standard settings and no platform', () => {
  expect(readSettings({})).toEqual({
    dataDirectory: './data',
    databaseUrl: null,
    timeZone: 'Europe/Paris',
    allowedHosts: [],
    contact: null,
    web: null,
    discord: null,
    slack: null,
    model: null,
    embedding: null,
  })
})

test('an empty value counts as none', () => {
  expect(readSettings({ DISCORD_TOKEN: '  ', DATA_DIR: '' })).toMatchObject({
    discord: null,
    dataDirectory: './data',
  })
})

test.each([
  ['9464', '127.0.0.1', 9464],
  ['0.0.0.0:9464', '0.0.0.0', 9464],
  ['[::1]:80', '::1', 80],
  ['bot.internal:1', 'bot.internal', 1],
])('health and metrics are served where WEB_LISTEN says: %s', (WEB_LISTEN, host, port) => {
  expect(readSettings({ WEB_LISTEN }).web).toEqual({ host, port })
})

test.each([
  [{ TIME_ZONE: 'Paris' }, 'TIME_ZONE'],
  [{ WEB_LISTEN: '0.0.0.0' }, 'WEB_LISTEN'],
  [{ WEB_LISTEN: 'http://localhost:80' }, 'WEB_LISTEN'],
  [{ WEB_LISTEN: '70000' }, 'WEB_LISTEN'],
  [{ CONTACT: 'rédaction@courrier.example' }, 'CONTACT'],
  [{ CONTACT: 'a)\nX-Other: b' }, 'CONTACT'],
  [{ OPENAI_TIMEOUT_MS: 'soon' }, 'OPENAI_TIMEOUT_MS'],
  [{ DATABASE_URL: 'mysql://host/base' }, 'DATABASE_URL'],
  [{ SLACK_BOT_TOKEN: 'xoxp-1', SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  [{ DISCORD_TOKEN: 't', DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL'],
])('a wrong value names its variable and what would be right: %o', (environment, name) => {
  const error = failure(environment)
  expect(error.code).toBe('bad-setting')
  expect(error.sentences.fr).toContain(name)
  expect(error.sentences.en).toContain(name)
})

test.each([
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  [{ OPENAI_API_KEY: 'k' }, 'OPENAI_MODEL'],
  [{ EMBEDDING_BASE_URL: 'http://localhost/v1' }, 'EMBEDDING_MODEL'],
  [{ EMBEDDING_MODEL: 'm' }, 'EMBEDDING_API_KEY'],
])('a setting that needs another one says which: %o', (environment, missing) => {
  const error = failure(environment)
  expect(error.code).toBe('missing-setting')
  expect(error.message).toContain(missing)
})

const own = 'http://vectors.internal/v1'
test.each([
  [
    { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm' },
    { baseUrl: null, apiKey: 'k' },
  ],
  [{ OPENAI_API_KEY: 'k' }, { baseUrl: null, apiKey: 'k' }],
  [
    { OPENAI_BASE_URL: 'http://localhost/v1', OPENAI_API_KEY: 'k' },
    { baseUrl: 'http://localhost/v1', apiKey: 'k' },
  ],
  [
    { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm', EMBEDDING_BASE_URL: own },
    { baseUrl: own, apiKey: 'none' },
  ],
  [
    { EMBEDDING_BASE_URL: own, EMBEDDING_API_KEY: 'v' },
    { baseUrl: own, apiKey: 'v' },
  ],
])(
  'a model of vectors has a server and key of its own, or those of the other model: %o',
  (environment, expected) => {
    expect(readSettings({ EMBEDDING_MODEL: 'vectors', ...environment }).embedding).toMatchObject(expected)
  },
)

test('a misspelt setting is named with the one that was meant', () => {
  const error = failure({ DISCORD_TOKN: 'x' })
  expect(error.code).toBe('unknown-setting')
  expect(error.message).toContain('DISCORD_TOKEN')
})

test('.env.example and the README explain every setting', () => {
  const example = readFileSync('.env.example', 'utf8')
  const readme = readFileSync('README.md', 'utf8')
  for (const { name } of settings) {
    expect(example).toMatch(new RegExp(`^# ?${name}=`, 'm'))
    expect(readme).toContain(name)
  }
})

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'C' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LANGUAGE: 'fr' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8', LANGUAGE: 'de:fr_CH:en' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LANGUAGE: 'de' }, 'fr'],
  [{ LANG: 'C', LANGUAGE: 'fr' }, 'en'],
  [{ LANG: 'frp_IT' }, 'en'],
])('the language of the terminal in %o is %s', (environment, language) => {
  expect(operatorLanguage(environment)).toBe(language)
})

test.each(['http://feeds.internal', 'feeds.internal/rss', 'feeds.internal, a@b'])(
  'a host that may be read is a name or an address, not %s',
  value => {
    expect(failure({ ALLOWED_HOSTS: value }).code).toBe('bad-setting')
  },
)

test('hosts that may be read are names and addresses, with a port or without', () => {
  const hosts = ['feeds.internal', 'feeds.internal:80', '10.0.0.7', 'fd00::1']
  expect(readSettings({ ALLOWED_HOSTS: hosts.join(', ') }).allowedHosts).toEqual(hosts)
})

test('the address of a server begins with http:// or https://', () => {
  const given = { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'ftp://models.internal/v1' }
  expect(failure(given).code).toBe('bad-setting')
})
