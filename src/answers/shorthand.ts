import type { Language } from '../types.ts'

/** What people type for a word in a chat, in small letters. */
const written: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    asso: 'association',
    bcp: 'beaucoup',
    gvt: 'gouvernement',
    gouv: 'gouvernement',
    pk: 'pourquoi',
    pkoi: 'pourquoi',
    qd: 'quand',
    tjs: 'toujours',
  },
  en: {
    govt: 'government',
    gvt: 'government',
    ppl: 'people',
    cuz: 'because',
    mins: 'minutes',
    yr: 'year',
    yrs: 'years',
  },
}

/** A question with the words that people shorten as they type in a chat: « cb de morts », "how many ppl"; « œ » is two letters, as in lexemes. */
export function withoutShorthand(text: string, language: Language): string {
  const counting = language === 'fr' ? text.replace(/^(\s*)cb(?=\s)/u, '$1combien') : text
  const spelt = counting.replace(/œ/gu, 'oe').replace(/Œ/gu, 'Oe')
  return spelt.replace(
    /(?<![\p{L}\p{N}'’.-])\p{Ll}{2,4}(?![\p{L}\p{N}'’-])/gu,
    word => written[language][word] ?? word,
  )
}
