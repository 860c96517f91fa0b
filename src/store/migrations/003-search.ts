import type { Migration } from './migration.ts'

export const search: Migration = {
  name: '003-search',
  statements: words => [
    `create table sentence_index (
      id ${words.counter},
      version ${words.text} not null references versions on delete cascade,
      position integer not null,
      length integer not null,
      lexemes ${words.engine === 'sqlite' ? 'text' : 'tsvector'} not null
    ) ${words.table}`,
    'create unique index sentence_index_by_sentence on sentence_index (version, position)',
    `create table indexed_versions (
      version ${words.text} primary key references versions on delete cascade,
      sentences integer not null,
      tokens integer not null
    ) ${words.keyed}`,
    ...(words.engine === 'sqlite' ? fullText : inverted),
  ],
}

/** External-content tables and their triggers: https://www.sqlite.org/fts5.html#external_content_tables */
const fullText = [
  `create virtual table sentence_words using fts5(
    lexemes, content = 'sentence_index', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
  )`,
  'create virtual table sentence_terms using fts5vocab(sentence_words, row)',
  `create trigger sentence_index_insert after insert on sentence_index begin
    insert into sentence_words (rowid, lexemes) values (new.id, new.lexemes);
  end`,
  `create trigger sentence_index_delete after delete on sentence_index begin
    insert into sentence_words (sentence_words, rowid, lexemes) values ('delete', old.id, old.lexemes);
  end`,
]

const inverted = ['create index sentence_index_by_lexeme on sentence_index using gin (lexemes)']
