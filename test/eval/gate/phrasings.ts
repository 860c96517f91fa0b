import type { Language } from '../../../src/types.ts'
import { type Fact, type Firmness, type Form, type Pick, slotsOf } from './facts.ts'

/** How an honest model would tell a fact in a line of its own. */
const lines: Readonly<Record<Language, Readonly<Record<Firmness, readonly Form[]>>>> = {
  fr: {
    attributed: [
      s => `${s.H} : ${s.n} ${s.fate}${s.also}${s.where}.`,
      s => `${s.H} fait état de ${s.n} ${s.fate}${s.also}${s.where}.`,
      s => `${s.N} ont été ${s.fate}${s.also}${s.where}, d’après ${s.h}.`,
      s => `${s.H} affirme que ${s.n} ont été ${s.fate}${s.also}${s.where}.`,
      s => `Selon ${s.h}, ${s.n} ont été ${s.fate}${s.also}${s.where}.`,
      s => `${s.H} dénombre ${s.n} ${s.fate}${s.also}${s.where}.`,
    ],
    conditional: [
      s => `Selon ${s.h}, ${s.n} auraient été ${s.fate}${s.also}${s.where}.`,
      s => `${s.N} auraient été ${s.fate}${s.also}${s.where}, d’après ${s.h}.`,
      s => `${s.H} : ${s.n} ${s.fate}${s.also}${s.where} (au conditionnel).`,
    ],
    denied: [
      s => `${s.H} dément que ${s.n} aient été ${s.fate}${s.where}.`,
      s => `${s.H} nie que ${s.n} aient été ${s.fate}${s.where}.`,
      s => `Démenti de ${s.h} : ${s.n} ${s.fate}${s.where}.`,
    ],
    unconfirmed: [
      s => `${s.H} n’a pas confirmé que ${s.n} ont été ${s.fate}${s.where}.`,
      s => `${s.N} ${s.fate}${s.where} : ${s.h} ne l’a pas confirmé.`,
    ],
  },
  en: {
    attributed: [
      s => `${s.H}: ${s.n} ${s.fate}${s.also}${s.where}.`,
      s => `${s.H} reports ${s.n} ${s.fate}${s.also}${s.where}.`,
      s => `${s.N} were ${s.fate}${s.also}${s.where}, according to ${s.h}.`,
      s => `${s.H} claims that ${s.n} were ${s.fate}${s.also}${s.where}.`,
      s => `${s.H} says ${s.n} have been ${s.fate}${s.also}${s.where}.`,
      s => `${s.N} ${s.fate}${s.also}${s.where}, says ${s.h}.`,
    ],
    conditional: [
      s => `According to ${s.h}, ${s.n} were reportedly ${s.fate}${s.also}${s.where}.`,
      s => `${s.H}: ${s.n} reportedly ${s.fate}${s.also}${s.where}.`,
      s => `${s.N} were allegedly ${s.fate}${s.also}${s.where}, ${s.h} says.`,
    ],
    denied: [
      s => `${s.H} denies that ${s.n} were ${s.fate}${s.where}.`,
      s => `${s.H} denied that ${s.n} had been ${s.fate}${s.where}.`,
      s => `Denied by ${s.h}: ${s.n} ${s.fate}${s.where}.`,
    ],
    unconfirmed: [
      s => `${s.H} has not confirmed that ${s.n} were ${s.fate}${s.where}.`,
      s => `${s.N} ${s.fate}${s.where}: ${s.h} has not confirmed it.`,
    ],
  },
}

export function phrasingOf(fact: Fact, language: Language, pick: Pick): string {
  return pick(lines[language][fact.firmness])(slotsOf(fact, language, pick))
}
