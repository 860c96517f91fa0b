import type { Migration, Words } from './migration.ts'

/**
 * A story's weights are one value beside it, and it is found by its rare keys alone, so that placing an article writes
 * few rows: one of the story, and those of keys that it did not have. Texts are found by 32 of the numbers of their
 * signature, each by itself, where they were by 64 pairs of them.
 */
export const postings: Migration = {
  name: '023-postings',
  statements: words => [...vectors(words), ...keys(words)],
}

function vectors({ engine, text, keyed }: Words): string[] {
  const both =
    engine === 'sqlite'
      ? 'json_array(json_group_array(key), json_group_array(weight))'
      : 'json_build_array(json_agg(key), json_agg(weight))::text'
  return [
    `alter table stories add column vector ${text} not null default '[[],[]]'`,
    `update stories set vector = (
      select ${both} from (
        select key, weight from story_keys where story = stories.id order by weight desc, key limit 150
      ) as heaviest
    ) where id in (select story from story_keys)`,
    `create table story_postings (
      key ${text} not null,
      story ${text} not null,
      primary key (key, story)
    ) ${keyed}`,
    `insert into story_postings
      select key, story from (
        select key, story, weight, row_number() over (partition by story order by weight desc, key) as place
        from story_keys
      ) as ranked
      where place <= 150
        and key in (select key from story_keys group by key having count(*) <= 50)
      order by 1, 2`,
    // The story * stands for more than are worth listing.
    `insert into story_postings select key, '*' from story_keys group by key having count(*) > 50 order by 1`,
    'drop table story_keys',
    'alter table stories add column articles integer not null default 0',
    'update stories set articles = (select count(*) from articles where story = stories.id)',
    'alter table stories drop column squares',
  ]
}

/** The numbers of a signature stand in it in 32 bits each, the lowest byte first. */
function keys({ engine, long, keyed }: Words): string[] {
  const byte = engine === 'sqlite' ? byteOfText : (place: number) => `get_byte(part, ${place})::bigint`
  const number = [0, 1, 2, 3].map(place => `${byte(place)} * ${256 ** place}`).join(' + ')
  const part = 'substr(signature, 4 * band.number + 1, 4)'
  return [
    'drop table bands',
    `create table bands (
      key ${long} not null,
      signature ${long} not null,
      primary key (key, signature)
    ) ${keyed}`,
    `insert into bands
      with recursive band (number) as (select 0 union all select number + 1 from band where number < 31)
      select band * ${2 ** 32} + ${number}, signature from (
        select cast(band.number as ${long}) as band, signatures.number as signature,
          ${engine === 'sqlite' ? `hex(${part})` : part} as part
        from signatures, band
      ) as parts
      order by 1, 2`,
  ]
}

/** A digit that is not in the list is a nought, of which `instr` gives 0. */
function byteOfText(place: number): string {
  const digit = (at: number) => `instr('123456789ABCDEF', substr(part, ${at}, 1))`
  return `(${digit(2 * place + 1)} * 16 + ${digit(2 * place + 2)})`
}
