import { remembered } from '../remembered.ts'
import { findNames, type Name } from './names.ts'

/** The names of one sentence by itself. Who counts in it and who indexes it ask one after the other: they are found once. */
export const namesOfSentence = remembered((text, language): readonly Name[] => findNames(text, language))
