/** What a made-up sentence is filled with. */
export interface Picker {
  person(): string
  town(): string
  topic(): string
  body(): string
  village(): string
  role(): string
  counted(): string
  thing(): string
  adjective(): string
  action(): string
  circumstance(): string
  day(): string
  date(): string
  number(): string
  small(): string
}

type Phrase = (p: Picker) => string

/** Forms of sentence in news prose: statements of every kind, figures, and plain telling. */
export const french: readonly Phrase[] = [
  p =>
    `${p.person()}, ${p.role()} chez ${p.body()}, a déclaré ${p.day()} que le ${p.thing()} sur le dossier « ${p.topic()} » restait ${p.adjective()} ${p.circumstance()}.`,
  p =>
    `Au moins ${p.number()} ${p.counted()} ont été recensés près de ${p.village()} ${p.circumstance()}, selon ${p.person()}.`,
  p =>
    `« Il faudra ${p.action()} ce ${p.thing()} ${p.circumstance()} », a prévenu ${p.person()} à ${p.village()}.`,
  p =>
    `D’après le ${p.role()} de ${p.town()}, près de ${p.number()} ${p.counted()} seraient concernés par ce ${p.thing()} ${p.adjective()}.`,
  p =>
    `Le ${p.thing()} ${p.adjective()} prévoit de ${p.action()} plusieurs chantiers à ${p.town()}, dont celui du secteur ${p.topic()}, avant le ${p.date()}.`,
  p =>
    `${p.circumstance().replace(/^./, first => first.toUpperCase())}, les habitants de ${p.village()} ont demandé à ${p.person()} de ${p.action()} le ${p.thing()}.`,
  p =>
    `Un ${p.thing()} de ${p.body()} publié le ${p.date()} évoque entre ${p.small()} et ${p.number()} ${p.counted()}, un chiffre que ${p.person()} conteste.`,
  p =>
    `« Personne ici ne veut ${p.action()} le ${p.thing()} », assure ${p.person()}, ${p.role()} depuis ${p.small()} ans.`,
  p =>
    `Le conseil de ${p.town()} examinera ${p.day()} un ${p.thing()} ${p.adjective()} qui doit permettre de ${p.action()} les travaux.`,
  p =>
    `Selon une source proche du dossier, ${p.body()} aurait choisi de ${p.action()} le ${p.thing()} ${p.circumstance()}.`,
  p =>
    `Les autorités ont démenti que ${p.number()} ${p.counted()} aient quitté ${p.village()} en ${p.small()} jours.`,
  p =>
    `À ${p.town()}, la question « ${p.topic()} » divise : les uns veulent ${p.action()}, les autres attendent un ${p.thing()} ${p.adjective()}.`,
  p =>
    `${p.person()} a annoncé une aide de ${p.small()} millions d’euros pour ${p.action()} le ${p.thing()}, ${p.circumstance()}.`,
  p =>
    `Il y a ${p.small()} ans, un ${p.thing()} ${p.adjective()} avait déjà tenté de ${p.action()} ce qui existait à ${p.town()}.`,
]

export const english: readonly Phrase[] = [
  p =>
    `${p.person()}, ${p.role()} at ${p.body()}, said on ${p.day()} that the ${p.thing()} on the ${p.topic()} remained ${p.adjective()} ${p.circumstance()}.`,
  p =>
    `At least ${p.number()} ${p.counted()} were counted near ${p.village()} ${p.circumstance()}, according to ${p.person()}.`,
  p =>
    `“We will have to ${p.action()} this ${p.thing()} ${p.circumstance()},” ${p.person()} warned in ${p.village()}.`,
  p =>
    `The ${p.role()} of ${p.town()} said nearly ${p.number()} ${p.counted()} could be affected by the ${p.adjective()} ${p.thing()}.`,
  p =>
    `The ${p.adjective()} ${p.thing()} is meant to ${p.action()} works in ${p.town()}, including those on the ${p.topic()}, before ${p.date()}.`,
  p =>
    `${p.circumstance().replace(/^./, first => first.toUpperCase())}, people in ${p.village()} asked ${p.person()} to ${p.action()} the ${p.thing()}.`,
  p =>
    `A ${p.thing()} by ${p.body()} published on ${p.date()} speaks of between ${p.small()} and ${p.number()} ${p.counted()}, a figure ${p.person()} disputes.`,
  p =>
    `“Nobody here wants to ${p.action()} the ${p.thing()},” says ${p.person()}, ${p.role()} for ${p.small()} years.`,
  p =>
    `The council of ${p.town()} will look on ${p.day()} at a ${p.adjective()} ${p.thing()} that would ${p.action()} the works.`,
  p =>
    `A source close to the matter said ${p.body()} had chosen to ${p.action()} the ${p.thing()} ${p.circumstance()}.`,
  p => `Officials denied that ${p.number()} ${p.counted()} had left ${p.village()} within ${p.small()} days.`,
  p =>
    `In ${p.town()} the ${p.topic()} divides: some would ${p.action()} it, others wait for a ${p.adjective()} ${p.thing()}.`,
  p =>
    `${p.person()} announced ${p.small()} million euros to ${p.action()} the ${p.thing()}, ${p.circumstance()}.`,
  p =>
    `Some ${p.small()} years ago a ${p.adjective()} ${p.thing()} had already tried to ${p.action()} what stood in ${p.town()}.`,
]
