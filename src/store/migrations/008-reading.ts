import type { Migration } from './migration.ts'

/**
 * What keeps reading as fast in a large archive as in a small one: what an article was last read from, how many
 * sentences hold each term, and the weight of a story.
 */
export const reading: Migration = {
  name: '008-reading',
  statements: ({ engine, text, double, keyed }) => [
    `alter table article_identities add column input_hash ${text}`,
    `alter table stories add column total ${double} not null default 0`,
    `update stories set total =
      coalesce((select sum(weight) from story_keys where story_keys.story = stories.id), 0)`,
    'drop index story_keys_by_key',
    'create index story_keys_by_key on story_keys (key, story, weight)',
    ...(engine === 'sqlite' ? termCounts(text, keyed) : []),
  ],
}

/**
 * FTS5 counts a term's sentences by walking through all of them. The empty term stands for any: its count is that of
 * all sentences. On PostgreSQL, where several write at once, they would wait for one another's counts.
 */
function termCounts(text: string, keyed: string): string[] {
  return [
    `create table term_counts (
      term ${text} primary key,
      sentences integer not null
    ) ${keyed}`,
    'insert into term_counts select term, doc from sentence_terms',
    "insert into term_counts select '', coalesce(sum(sentences), 0) from indexed_versions",
    `create trigger sentence_index_uncount after delete on sentence_index begin
      update term_counts set sentences = sentences - 1
      where term in (select value from json_each('["","' || replace(old.lexemes, ' ', '","') || '"]'));
    end`,
  ]
}
