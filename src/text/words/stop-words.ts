import type { Language } from '../../types.ts'
import { wordSet } from './word-set.ts'

/**
 * Words too frequent to search by, folded as in `tokens.ts`. Numbers, comparisons (« plus », « moins ») and words
 * that are also nouns of the news (« force », « état ») are not here: a question about a figure turns on them.
 */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`
    le la les l' un une des du de d' au aux ce cet cette ces c' ca cela ceci celui celle ceux celles ci
    je j' tu il elle on nous vous ils elles me m' te t' se s' moi toi soi lui leur leurs eux y en
    mon ma mes ton ta tes son sa ses notre nos votre vos
    qui que qu' quoi quel quelle quels quelles dont ou lequel laquelle lesquels lesquelles auquel duquel desquels
    et mais donc or ni car si comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' tandis afin ainsi alors
    a dans avec sans sur sous entre chez vers pour par depuis pendant jusque jusqu' lors
    ne n' pas non oui tres trop bien aussi encore deja meme memes tout tous toute toutes
    est sont etait etaient sera seront serait seraient soit soient suis es sommes etes ete etre etant fut furent
    ai as avons avez ont avait avaient aura auront aurait auraient ait aient eu avoir ayant eut
    fait faire fais font faisait peut peuvent peux pu pouvait pouvaient pourront pourra pourrait pourraient doit doivent devait devaient devront devra devrait devraient dois
    va vont vais aller cependant toutefois pourtant neanmoins ensuite puis enfin notamment
    combien comment pourquoi est-ce quelque quelques chaque autre autres tel telle tels telles
    quelqu'un rien personne-ne ici la-bas voici voila tant autant etc`),
  en: wordSet(`
    the a an this that these those there here it its it's he she they we you i me him her us them
    his hers their theirs our ours your yours my himself herself itself themselves ourselves yourself myself
    who whom whose which what when where why how
    and but or nor so yet if then than because as while although though unless whether
    of to in on at by for with from into onto upon about between through during within without via per
    not no don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't wouldn't shouldn't hasn't haven't hadn't
    is are was were be been being am i'm he's she's they're we're you're that's there's what's let's
    do does did doing done have has had having i've we've they've
    will would shall should can could may might must
    also too very just even only still ever both either neither each every any some such same own other another
    up down out off over again further once 's however therefore thus hence meanwhile etc`),
}
