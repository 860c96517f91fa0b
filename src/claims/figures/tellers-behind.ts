import { overlaps } from '../../text/spans.ts'
import type { Sentence } from '../../types.ts'
import type { ArticleText, Attribution } from '../attribution.ts'
import { isDe } from '../grammar/function-words.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { sentenceWords } from '../quantities/quantities.ts'
import type { FigureDraft } from './repeats.ts'
import { holderOf, type Speaker } from './speakers.ts'

const reach = 2
/** « C’est ce que révèle X », « C’est ce qui ressort des calculs de X », "That’s according to X": up to the name. */
const summing = {
  fr: /^["“«»”\s]*(?:c['’]est|voilà)(?: du moins| en tout cas)? ce (?:qui (?:ressort|ressortait)|qu(?:e |['’])(?:(?:révèl|rapport|montr|indiqu|annonc|affirm|expliqu|rappell|racont|soulign|constat|estim|déclar|précis|relèv|confirm|dévoil|calcul)(?:e|ent|ait|aient)|(?:a|ont|avait|avaient) (?:révél|rapport|montr|indiqu|annonc|affirm|expliqu|rappel|racont|soulign|constat|estim|déclar|précis|relev|confirm|dévoil|calcul)é|dit|disent))\s+(?:hier |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?/iu,
  en: /^["“”\s]*that(?:['’]s| is| was) (?:all )?according to\s+/iu,
}

/** A figure that the outlet seems to tell itself, told by whom a sentence right behind it names: « C’est ce que révèle X ». */
export function withTellerBehind(
  draft: FigureDraft,
  article: ArticleText,
  position: number,
  attributions: readonly Attribution[],
): FigureDraft {
  if (draft.holder !== null) return draft
  const behind = article.sentences.slice(position + 1, position + 1 + reach)
  const at = behind.findIndex(({ start, end, language }) =>
    summing[language].test(article.text.slice(start, end)),
  )
  const sentence = behind[at]
  const between = article.sentences.slice(position, position + 1 + at)
  if (sentence === undefined || between.some(one => isTold(one, attributions))) return draft
  const speaker = speakerIn(article, sentence, attributions)
  if (speaker === null) return draft
  const { holder, cue, modality } = speaker
  return {
    ...draft,
    holder: holder.name,
    holderKeys: holder.keys,
    modality: draft.modality === 'asserted' ? modality : draft.modality,
    span: [draft.span[0], sentence.end],
    spans: { ...draft.spans, holder: holder.span, cue },
  }
}

function isTold({ start, end }: Sentence, attributions: readonly Attribution[]): boolean {
  return attributions.some(({ span }) => overlaps(span, [start, end]))
}

function speakerIn(
  { text }: ArticleText,
  { start, end, language }: Sentence,
  attributions: readonly Attribution[],
): Speaker | null {
  const sentence = sentenceWords(text, [start, end], language)
  const { words, grammar } = sentence
  const cue = summing[language].exec(text.slice(start, end))?.[0].trimEnd() ?? ''
  const from = words.findIndex(word => word.start >= start + cue.length)
  // « ressort d’une étude », « des calculs »: the article of the name may be in the preposition
  const first = isDe(words[from]?.form) ? from + 1 : from
  const phrase = from < 0 ? null : phraseFrom(words, first, grammar, true)
  const holder = phrase === null ? null : holderOf(sentence, phrase.core, attributions)
  return holder === null ? null : { holder, cue: [start, start + cue.length], modality: 'attributed' }
}

const sameSource = /^(?:de |la |cette |the )?(?:même |same )source$/iu
const farthest = 600

/** « selon la même source »: who told the figure `before`, which no sentence names as a speaker. */
export function withTellerBefore(draft: FigureDraft, before: FigureDraft | undefined): FigureDraft {
  if (draft.holder === null || !sameSource.test(draft.holder) || before === undefined) return draft
  const isNear = draft.span[0] - before.span[1] < farthest
  if (before.holder === null || !isNear) return draft
  return { ...draft, holder: before.holder, holderKeys: before.holderKeys }
}
