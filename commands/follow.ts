import { randomUUID } from 'node:crypto'
import { findDigest } from '../digests/index.ts'
import { parseQuestion } from '../src/answers/question.ts'
import type { Command, CommandRequest } from '../src/delivery/command.ts'
import { notice } from '../src/delivery/notices.ts'
import { optionOf } from '../src/delivery/request.ts'
import { workspaceOf } from '../src/delivery/workspace.ts'
import { findLength, isFromOutlets } from '../src/editions/choice.ts'
import { followed } from '../src/editions/followed.ts'
import { readSchedule, readZone } from '../src/editions/timetable.ts'
import { VerbatimError } from '../src/errors.ts'
import { listArticles } from '../src/store/articles.ts'
import { addFollow, type Follow, findFollow, plainFollow } from '../src/store/follows.ts'
import { documentFrequencies } from '../src/store/search.ts'
import type { Store } from '../src/store/store.ts'
import type { Language } from '../src/types.ts'
import {
  digestOption,
  editionLanguageOption,
  lengthOption,
  onlyOption,
  scheduleOption,
  topicOption,
  withoutOption,
  zoneOption,
} from './options.ts'

export const follow = {
  name: { fr: 'suivre', en: 'follow' },
  description: { fr: 'Abonne ce salon à une revue', en: 'Subscribe this channel to a digest' },
  options: [
    digestOption,
    editionLanguageOption,
    topicOption(false),
    scheduleOption,
    zoneOption,
    onlyOption,
    withoutOption,
    lengthOption,
  ],
  access: 'manager',
  private: true,
  async run(request, context) {
    const digest = findDigest(optionOf(request, 'digest'))
    const topic = topicOf(request)
    const workspace = await workspaceOf(request.origin, context)
    const key = { workspace: workspace.id, channel: request.origin.channel, digest: digest.name, topic }
    const before = await findFollow(context.store, key)
    const base = before ?? {
      ...plainFollow,
      ...key,
      id: randomUUID(),
      language: workspace.language,
      createdAt: context.now().toISOString(),
    }
    const stored = await addFollow(context.store, { ...base, ...changesOf(request, base) })
    const { fr, en } = followed(stored, digest, context.timeZone, context.now())
    const note = topic === '' || (await isSpokenOf(context.store, topic)) ? { fr: '', en: '' } : unread
    const unheard = unheardOf(await outletsUnread(context.store, stored))
    const [sujet, about] = topic === '' ? ['', ''] : [` sujet:${topic}`, ` topic:${topic}`]
    return notice(
      {
        fr: `Ce salon recevra ${fr}.${note.fr}${unheard.fr} Pour arrêter : /arreter ${digest.name}${sujet}.`,
        en: `This channel will get ${en}.${note.en}${unheard.en} To stop: /unfollow ${digest.name}${about}.`,
      },
      request.origin.language,
    )
  },
} satisfies Command

/** What the options ask for; what they leave out stays as it is. */
function changesOf(request: CommandRequest, { outlets }: Follow): Partial<Follow> {
  const language = optionOf(request, 'language')
  const schedule = optionOf(request, 'schedule')
  const zone = optionOf(request, 'zone')
  const length = findLength(optionOf(request, 'length'))
  return {
    ...(language === 'fr' || language === 'en' || language === 'both' ? { language } : {}),
    ...(schedule === '' ? {} : { cron: readSchedule(schedule) }),
    ...(zone === '' ? {} : { timeZone: readZone(zone) }),
    ...(length === null ? {} : { length }),
    outlets: {
      only: outletsOf(optionOf(request, 'only')) ?? outlets.only,
      without: outletsOf(optionOf(request, 'without')) ?? outlets.without,
    },
  }
}

/** The outlets of a list with commas; none for « tous », "none" and their like; null when nothing is asked. */
function outletsOf(list: string): readonly string[] | null {
  if (list === '') return null
  if (/^(?:tous|toutes|all|aucun|aucune|none)$/i.test(list)) return []
  return list
    .split(/[,;]/)
    .map(outlet => outlet.trim())
    .filter(outlet => outlet !== '')
}

/** Whether any stored sentence has any word of a topic: it may be news to come, or misspelled. */
async function isSpokenOf(store: Store, topic: string): Promise<boolean> {
  const { concepts } = parseQuestion(topic, { language: null, kind: 'topic' })
  const terms = concepts.flatMap(concept => concept.terms)
  return [...(await documentFrequencies(store, terms)).values()].some(sentences => sentences > 0)
}

/** The outlets that a follow names, by name or host, of which nothing has been read. */
async function outletsUnread(store: Store, { outlets: { only, without } }: Follow): Promise<string[]> {
  const named = [...only, ...without]
  if (named.length === 0) return []
  const articles = await listArticles(store)
  return named.filter(one => !articles.some(article => isFromOutlets(article, { only: [one], without: [] })))
}

function unheardOf(outlets: readonly string[]): Readonly<Record<Language, string>> {
  if (outlets.length === 0) return { fr: '', en: '' }
  return {
    fr: ` Rien n’a été lu jusqu’ici de ${outlets.join(', ')}\u00a0: vérifiez le nom avec /sources.`,
    en: ` Nothing has been read so far from ${outlets.join(', ')}: check the name with /sources.`,
  }
}

const unread = {
  fr: ' Aucun article lu jusqu’ici n’en parle\u00a0: vérifiez comment ce sujet s’écrit, ou attendez qu’il vienne.',
  en: ' No article read so far speaks of it: check how this topic is spelled, or wait for it to come.',
}

function topicOf(request: CommandRequest): string {
  const topic = optionOf(request, 'topic')
  if (topic === '' || parseQuestion(topic, { language: null, kind: 'topic' }).concepts.length > 0)
    return topic
  throw new VerbatimError('bad-topic', {
    fr: `« ${topic} » ne dit pas de quoi il s’agit : écrivez des noms ou des mots précis, plusieurs mots entre guillemets : sujet:"troupes à Koursk".`,
    en: `“${topic}” does not say what it is about: write names or particular words, several words in quotation marks: topic:"troops in Kursk".`,
  })
}
