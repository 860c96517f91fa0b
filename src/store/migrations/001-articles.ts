import type { Migration, Words } from './migration.ts'

export const articles: Migration = {
  name: '001-articles',
  statements: words => {
    const { text, table, keyed } = words
    return [
      `create table articles (
        id ${text} primary key,
        source ${text} not null,
        title ${text},
        url ${text},
        outlet ${text},
        published_at ${text},
        read_at ${text} not null,
        language ${text} not null,
        version ${text} not null,
        origin ${text} not null,
        story ${text} not null
      ) ${table}`,
      'create index articles_by_origin on articles (origin)',
      'create index articles_by_story on articles (story)',
      `create table article_identities (
        key ${text} primary key,
        article ${text} not null references articles on delete cascade
      ) ${keyed}`,
      'create index article_identities_by_article on article_identities (article)',
      `create table versions (
        id ${text} primary key,
        article ${text} not null references articles on delete cascade,
        number integer not null,
        title ${text},
        author ${text},
        language ${text} not null,
        text ${text} not null,
        published_at ${text},
        read_at ${text} not null,
        dated_at ${text} not null,
        text_hash ${text} not null,
        unique (article, number)
      ) ${table}`,
      'create index versions_by_reading on versions (read_at)',
      `create table sentences (
        version ${text} not null references versions on delete cascade,
        position integer not null,
        "start" integer not null,
        "end" integer not null,
        role ${text} not null,
        language ${text} not null,
        primary key (version, position)
      ) ${keyed}`,
      ...immutable(words),
    ]
  },
}

/** Quotes rest on a version for good: the database itself refuses to change one. */
function immutable({ engine }: Words): string[] {
  if (engine === 'sqlite') {
    return [
      `create trigger versions_are_immutable before update on versions
       begin select raise(abort, 'a version is never changed'); end`,
    ]
  }
  return [
    `create function refuse_change() returns trigger language plpgsql
     as $$ begin raise exception 'a version is never changed'; end $$`,
    `create trigger versions_are_immutable before update on versions
     for each row execute function refuse_change()`,
  ]
}
