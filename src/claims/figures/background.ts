import { isWithin } from '../../text/spans.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import type { Word } from '../grammar/words.ts'
import { isOutlet } from '../holders/outlets.ts'
import { isInanimate } from '../holders/speakers.ts'
import { isVerb } from './clause.ts'
import { overMarks } from './names.ts'
import type { Earlier } from './parts.ts'

const marks = /["“”«»]/u
const relatives = {
  fr: /^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles)$/,
  en: /^(?:who|which|whose|where)$/,
}
const people = { fr: /^(?:d'|de) ?habitants$/, en: /^people$/ }
const places =
  /^(?:ville|village|pays|commune|region|ile|agglomeration|metropole|etat|departement|quartier|province|bourg|bourgade|cite|capitale|nation|city|town|country|island|state|county|community|district)$/
const placeReach = 3
const clauseReach = 14

/** « propose un coupé de 400 chevaux » offers a thing and says nothing, « a voulu investir 2 millions » tells a deed. */
const offering = /^(?:n['’]\s?)?(?:en |y )?propos(?:e|ent|ait|aient)$/iu
const wished =
  /^(?:n['’]\s?)?(?:(?:a|ont|avait|avaient) (?:\p{L}+ment )?(?:voulu|souhaité|essayé|tenté|ordonné)|veut|veulent|voulait|voulaient)$/iu
/** « a dû rappeler 900 véhicules » takes them back, and tells nothing. */
const recalling = /(?:^|\s)rappel\p{L}+$/iu
const opensWithNumber = /^(?:(?:plus|près) de\s|environ\s|quelque\s)?\d/iu
/** « la taxe rapporte chaque année 40 millions d’euros » brings them in; newspapers report them. */
const yielding = /(?:^|\s)rapport\p{L}+$/iu
/** « le maire l’a promis en inaugurant 300 logements »: what was said stands before. */
const taken = /^l['’](?:a|ont|avai(?:en)?t)(?!\p{L})/iu
/** « estime le maire, dont la ville compte 300 lits »: about the one who spoke. */
const aboutSpeaker =
  /^(?:dont (?:l[ae]s?(?!\p{L})|l['’])|qui (?!.{0,20}(?:estim|évalu|chiffr|dénombr|recens|compt))|whose|who)(?!\p{L})/iu
/** « la vidéo comptabilise 2 millions de vues », « le maire totalise 64 % d’avis »: it has them. */
const totalling = /^(?:ne\s|n['’]\s?)?(?:en |a )?(?:comptabilis|totalis|cumul|compt)/iu
const opinions = /^(?:(?:bonnes|mauvaises) )?(?:mecontents?|satisfaits?|opinions?|avis|intentions)(?: |$)/
/** « …, au lendemain de la hausse de 300 euros », ", a day after …": when somebody spoke. */
const moment =
  /,\s(?:au lendemain|à la veille|à l['’]occasion|dans la foulée|on the eve|(?:a day|days|weeks) after)\s?(?:\p{L}+['’\s])?[^"“”«»]*$/iu
/** « Il se demande comment il a survécu, alors que 600 voisins ont péri »: what the outlet sets against it. */
const sourced = /^(?:selon|d['’]après|according)/iu
const whereas = /,\s(?:alors qu|tandis qu|quand bien)[^,"“”«»]*$/iu
const quotedBehindComma = /,[^"“”«»]*["“«][^"“”«»]*$/u
/** « la commission a approuvé 141 amendements »: a deed that another may tell. */
const decided =
  /^(?:a|ont|avait|avaient|has|have|had) (?:\p{L}+ment )?(?:approuvé|désapprouvé|accepté|refusé|approved|accepted|endorsed)$|^(?:approved|endorsed)$/iu
/** « le tribunal a condamné l’État sur le recours de treize voisins »: what a court does. */
const sentencing = /condamn|convict|sentenc/iu
const courts = /(?:^|[\s'’])(?:cour|tribunal|juges?|jures?|justice|court|jury|judge|tribunaux)(?:$|\s)/u
/** « les salariés ont appris la suppression de 300 postes »: they were told, by whomever. */
const learned = /^(?:a|ont|avait|avaient) (?:\p{L}+ment )?(?:appris|découvert)$/iu
const clausal = /^["“«]?\s?(?:qu(?:e\s|['’])|de\s|d['’](?!ailleurs|abord|ores)|that\s|to\s)/iu
/** « a redit son inquiétude devant 150 élus »: before whom and on what occasion somebody spoke. */
const occasion =
  /(?:^|\s)(?:face à|devant|en présence d[eu]s?|lors d[eu]s?|à l['’]occasion d[eu]s?|au cours d[eu]s?|in front of|during|at a (?:rally|meeting) of)(?:\s|['’])[^,;:«»“”"]{0,60}$/iu

/** « est “insuffisante” aux yeux des syndicats »: they judge it, and do not tell how large it is. */
const judging = /^aux yeux/iu
/** « salue », « a exprimé sa solidarité », « appelle à »: what is felt or wished for, and tells of no number. */
const feeling =
  /^(?:n['’]\s?)?(?:\p{L}+ )*?(?:exprim|salu|dénonc|critiqu|condamn|regrett|félicit|remerci|accus|appel|exhort|hommage|imput|reconn|contest|fustig|déplor|tacl|épingl|express|condemn|criticis|praise|urge|call|welcom|denounc)/iu
/** « reconnaît un défaut impliqué dans 30 chutes », « conteste une loi visant à verser 3 millions »: said of what is named. */
const describing = /\s(?:impliquée?s?|visant|destinée?s?|prévoyant|instaurant|fixant|permettant|ayant)\s/u
/** « la trêve prévoit l’envoi de 300 camions »: what it says is told by the outlet. */
const foreseeing =
  /^(?:n['’]\s?)?(?:prévo\p{L}+|comport\p{L}+|instaur\p{L}+|impos\p{L}+|provides?|foresees?)/iu

/** « la vidéo comptabilise 2 millions de vues »: whether a thing only has what it is said to count. */
export function merelyHas(name: string, said: string): boolean {
  return totalling.test(said) && isPlan(name)
}

function isPlan(name: string): boolean {
  const [first = '', second = ''] = fold(name).split(/[\s'’]+/u)
  return isInanimate(/^(?:le|la|l|les|ce|cet|cette|un|une|the|son|sa)$/.test(first) ? second : first)
}

const pointing = /^(?:les|des|aux|ces|ses|leurs|the|these|those|his|her|their)$/

/**
 * Whether a figure inside an attribution's content is what the outlet adds: the size of « la ville de 21 millions
 * d’habitants », the occasion on which somebody spoke, and what a relative clause or a dash puts in outside the
 * quotation marks.
 */
export function isBackground(figure: Earlier, { content, cue, holders, modality }: Attribution): boolean {
  const { sentence, quantity, counts } = figure
  const [from, to] = quantity.number.span
  const span = content.find(words => isWithin(quantity.number.span, words))
  if (span === undefined) return false
  const before = sentence.text.slice(span[0], from)
  const isBehind = cue !== null && span[0] >= cue[1]
  // « a souligné que, lorsqu’il lui avait demandé 30 masques, “il y avait 10 cas” »
  if (isBehind && quotedBehindComma.test(before) && isWhen(sentence.text, sentence.span[0], cue[0]))
    return true
  if (isQuoted(sentence.text, span[0], before)) return false
  if (isSizeOfPlace(figure)) return true
  const whole = sentence.text.slice(span[0], span[1])
  const said = cue === null ? '' : sentence.text.slice(cue[0], cue[1])
  if (wished.test(said)) return true
  // « a appris l’AFP de sources syndicales »
  if (learned.test(said) && !holders.some(({ name }) => isOutlet(name.replace(/\s(?:de|d['’]).*$/u, ''))))
    return true
  if (
    isBehind &&
    ((moment.test(before) && !sourced.test(said)) || aboutSpeaker.test(whole) || taken.test(said))
  )
    return true
  if (isBehind && recalling.test(said) && opensWithNumber.test(whole)) return true
  if (
    isBehind &&
    quantity.kind === 'money' &&
    yielding.test(said) &&
    !clausal.test(whole) &&
    !holders.some(({ name }) => isOutlet(name))
  )
    return true
  if (isBehind && whereas.test(before) && !sourced.test(said)) return true
  if (isEditorsNote(sentence.text, quantity.number.span)) return true
  // « réclamaient un plan alors que la suppression de 300 postes est prévue »
  if (
    isBehind &&
    (modality === 'called-for' || !(clausal.test(whole) || sourced.test(said))) &&
    /\salors qu[^,"“”«»]*$/u.test(before)
  )
    return true
  if (totalling.test(said) && opinions.test(fold(counts))) return true
  if (holders.every(({ name }) => merelyHas(name, said))) return true
  if (isBehind && decided.test(said) && !clausal.test(whole)) return true
  if (isBehind && sentencing.test(said) && holders.every(({ name }) => courts.test(fold(name)))) return true
  if (isBehind && !clausal.test(whole) && offering.test(said)) return true
  // « selon la police, le bal s’est tenu devant 300 marins »: what the source tells was the occasion of something else
  if (isBehind && !clausal.test(whole) && !sourced.test(said) && occasion.test(before)) return true
  if (
    isBehind &&
    !clausal.test(whole) &&
    before.includes(',') &&
    isWhen(sentence.text, sentence.span[0], cue[0])
  )
    return true
  if (foreseeing.test(said) && holders.every(({ name }) => isPlan(name))) return true
  if (judging.test(said) || isBeforeHeadingEnds(figure, span, cue)) return true
  if (isBehind && !clausal.test(whole) && feeling.test(said)) {
    const determiner = sentence.words[overMarks(sentence.words, quantity.start - 1)]?.form ?? ''
    if (
      pointing.test(determiner) ||
      isPutIn(figure, span[0]) ||
      describing.test(before) ||
      /,\s+(?:dans|en|à|sur|avec|après)\s/iu.test(before)
    )
      return true
  }
  if (isBehindDash(before)) return true
  // « prévoit “10 millions de masques”, dont 4 millions à Nice, selon le préfet »
  const isOfSource =
    cue !== null && sourced.test(said) && cue[0] >= to && !marks.test(sentence.text.slice(to, cue[0]))
  return marks.test(whole) && !isOfSource && isPutIn(figure, span[0])
}

/** « (300 tonnes ont brûlé, ndlr) »: put in by the outlet. */
function isEditorsNote(text: string, [from, to]: Span): boolean {
  const opening = text.lastIndexOf('(', from)
  return (
    opening >= 0 && !text.slice(opening, from).includes(')') && editorsNote.test(text.slice(to, to + reach))
  )
}

const editorsNote = /^[^()]*,?\sn\.?d\.?l\.?r\.?\s*\)/iu
const reach = 120

/** « Quand les rebelles proclament leur victoire, 300 femmes sont … »: when it was, and the main clause is the outlet's. */
function isWhen(text: string, start: number, cue: number): boolean {
  return /(?:^|[,;:]\s*|(?<!\p{L})que )(?:quand|lorsqu(?:e|['’])|après qu(?:e|['’])|dès qu(?:e|['’])|when|after|once)[^,;:]*$/iu.test(
    text.slice(start, cue),
  )
}

const capitalised =
  /\p{Ll} (?:Il|Elle|Ils|Elles|Le|La|Les|Une?|Des|Ce|Cette|Ces|En|Dans|Pour|Selon|Mais) (?=\p{Ll})/u
const acronymThenNew = /\p{Lu}{2,} (?:Il|Elle|Ils|Elles|Le|La|Les|Une?|Des|Ce|Cette|Ces) (?=\p{Ll})/u

/**
 * Whether a figure and the speaker stand on two sides of a heading that lost its line break: « Neuf barques en un an
 * “Je les aime”, dit-il », « … un projet par TVZ Il a aussi invité cinq élus ».
 */
function isBeforeHeadingEnds({ sentence, quantity }: Earlier, [start, end]: Span, cue: Span | null): boolean {
  if (cue === null) return false
  const [from, to] = quantity.number.span
  const { text } = sentence
  const isNew = (part: string) => capitalised.test(part) || acronymThenNew.test(part)
  if (cue[1] <= start) return isNew(text.slice(start, from))
  if (isNew(text.slice(to, end))) return true
  const behind = text.slice(to, end)
  const mark = behind.search(/["“«]/u)
  const isOpen = mark > 0 && !/[,.:;!?()–-]/u.test(behind.slice(0, mark))
  if (!isOpen || start > from || !/^[\p{Lu}\d]/u.test(text.slice(start, start + 1))) return false
  const until = to + mark
  const between = sentence.words.findLastIndex(word => word.end <= until)
  const first = sentence.words.findIndex(word => word.start >= start)
  for (let at = first; at <= between; at++) if (isVerb(sentence, at)) return false
  return /^["“«]\s?\p{Lu}/u.test(text.slice(until))
}

/** « la “situation” des arrivants - 300 passeront par Pau »: what stands behind a dash is put in by the outlet. */
function isBehindDash(before: string): boolean {
  return /["”»][^"“”«»]{0,3}\s[-–—]\s[^"“”«»]*$/u.test(before)
}

/** Whether the marks before a place leave a quotation open, or the content is all quoted. */
function isQuoted(text: string, start: number, before: string): boolean {
  if (marks.test(text.charAt(start - 1)) || /["“«]\s$/u.test(text.slice(Math.max(0, start - 2), start)))
    return true
  const open = before.match(/[“«]/gu)?.length ?? 0
  const closed = before.match(/[”»]/gu)?.length ?? 0
  const straight = before.match(/"/gu)?.length ?? 0
  return open > closed || straight % 2 === 1
}

/** « la ville de 21 millions d’habitants », "a town of 3,000 people" */
function isSizeOfPlace({ sentence: { words, language }, quantity, counts }: Earlier): boolean {
  const link = words[quantity.start - 1]?.form ?? ''
  if (!/^(?:de|d'|of)$/.test(link)) return false
  const counted = fold(counts)
  if (
    !/(?:^|\W)(?:habitants|ames|people|inhabitants|residents)$/.test(counted) &&
    !people[language].test(counted)
  )
    return false
  const near = words.slice(Math.max(0, quantity.start - 1 - placeReach), quantity.start - 1)
  return near.some(({ form, capital }) => places.test(form) || capital)
}

/** Behind « qui » or a dash that stands outside the marks, and no mark between it and the number. */
function isPutIn({ sentence: { words, language }, quantity }: Earlier, start: number): boolean {
  for (let at = quantity.start - 1; at >= 0 && quantity.start - at < clauseReach; at--) {
    const word = words[at]
    if (word === undefined || word.start < start || isMark(word)) return false
    if (relatives[language].test(word.form))
      return !/^(?:ce|ceux|celui|celle|celles|those|that)$/.test(words[at - 1]?.form ?? '')
  }
  return false
}

function isMark({ kind, form }: Word): boolean {
  return kind === 'mark' && form !== ',' && form !== '-'
}
