import { wordSet } from './word-set.ts'

/** Words that tell French from English: frequent in one, absent from the other. Folded as in `tokens.ts`. */

export const functionWords = {
  fr: wordSet(`
    le la les l' un une des du de d' au aux ce cet cette ces c' ca cela ceci celui celle ceux celles
    il elle ils elles nous vous je j' tu s' se n' ne m' t' y lui leur leurs eux
    qui que qu' quoi quel quelle quels quelles dont ou quand comment pourquoi
    sa ses mes nos votre vos notre mon ta tes
    et mais donc ni lorsque lorsqu' puisque puisqu' quoique quoiqu' tandis afin ainsi
    en dans avec sans sur sous entre chez vers contre depuis pendant avant apres selon malgre parmi outre jusqu' jusque hors par pour
    est sont etait etaient sera seront serait seraient soit ete etre
    ont avait avaient aura auront aurait auraient ayant eu avoir
    fait faire font peut peuvent doit doivent va vont veut dit ajoute indique
    pas plus moins tres trop aussi encore deja jamais toujours souvent desormais aujourd'hui hier demain
    tout tous toute toutes plusieurs certains certaines chaque aucun aucune quelques meme memes autre autres
    deux trois quatre cinq sept huit neuf dix vingt trente cent mille premier premiere
    ans jours mois annee annees semaine heures lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    est-ce c'est-a-dire n'est`),
  en: wordSet(`
    the of and to in is are was were be been being am
    has have had having do does did doing will would could should might must shall can cannot
    that this these those with from by at for into onto upon over under about against between during through
    it he she they we you i his her hers their theirs its our your my them him us me
    who whom whose which what when where why how while because although though if whether unless until
    not no nor but so than then there here too also just even only still yet ever never
    an each every both either neither any some many most much more few several other another such same own
    after before since ago within without across behind beyond along among around near off out up down
    said says told added asked according
    two three four five seven eight nine ten hundred thousand first second last next new
    year years day days month months week weeks monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    's don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't
    it's i'm he'll she'll they're we're you're i've we've they've i'll we'll let's that's there's what's`),
} as const
