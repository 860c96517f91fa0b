import { type BoundWordings, either } from './bound-words.ts'

const above =
  either(`more greater larger bigger higher older taller longer better heavier faster farther further wider deeper
  stronger richer later`)
const below = either(
  'less fewer smaller lower younger shorter lighter slower worse narrower weaker poorer cheaper earlier',
)

export const englishBounds: BoundWordings = {
  before: {
    'at least': `at least|at least or equal to|at a? minimum|a? minimum of|minimum|upwards of|no/not ${below} than|
      ${above} than? or equal to/than|equal to? or ${above} than|> =|≥`,
    'more than': `${above} than|well/just/slightly/far? over/above|in excess of|exceeding|north of|upward of|beyond|topping|
      surpassing|over/above the age of|>`,
    'up to': 'up to|up to a maximum of|as many/much/high/large as',
    'at most': `at most|at most or equal to|at the most|no/not ${above} than|a? maximum of|maximum|
      ${below} than? or equal to/than|equal to? or ${below} than|< =|≤`,
    'less than': `${below} than|well/far? under/below|shy/south/short of|under/below the age of|<`,
    nearly: `nearly/almost a/an?|close/closer/nearer to|approaching|just/slightly under/below|virtually|practically|nearing|not quite`,
    about: `about/around/roughly/approximately/maybe/perhaps/possibly/probably a/an?|some|an? estimated|circa|something like|in the region of|in/on the order of|
      give or take|round about|somewhere around|in the neighborhood/neighbourhood of|approx|barely|~|≈`,
    exactly: 'equal/equals to|equals|=',
  },
  behind: {
    'at least': `at least|at a? minimum|and counting|or more/above/over/higher/greater/larger/bigger/older/better/longer/up|
      and up/above/over/older`,
    'at most': `at the? most|at maximum|or fewer/less/under/below/lower/smaller/younger/shorter|and under/below/younger|maximum|
      tops`,
    about: 'or so|or thereabouts|approximately|roughly|give or take',
    exactly: 'or equal',
  },
  verbs: [
    ['more than', /^(?:exceed(?:s|ed)?|top(?:s|ped)|surpass(?:es|ed)?|passed)$/],
    ['nearly', /^(?:approach(?:es|ed)?|near(?:s|ed))$/],
  ],
  betweenVerb: 'now already well easily far even the mark of',
  negatives: 'not never cannot without',
  goesOn: 'than',
  articles: '',
  unitArticles: 'the',
  joints: 'and/but also?|, and/but also?',
}
