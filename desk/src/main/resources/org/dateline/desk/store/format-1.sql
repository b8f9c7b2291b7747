-- Format 1 of the store. Read by SQLite and PostgreSQL alike, so: whole numbers are INTEGER
-- (SQLite's own row number as a primary key; four bytes in PostgreSQL), bytes are BYTEA (which
-- SQLite keeps as they are), instants are text in ISO 8601 in UTC, digests 64 hexadecimal digits.
-- Numbers are given by the one writer, not by the database.

CREATE TABLE store (
  format INTEGER NOT NULL
);

-- What was done, when, from where, by which program; each row with the digest of the one before.
CREATE TABLE custody (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  event TEXT NOT NULL,
  subject TEXT NOT NULL,
  capture TEXT,
  origin TEXT,
  program TEXT NOT NULL,
  detail TEXT,
  digest TEXT NOT NULL
);

-- Which captures lie in the folder.
CREATE TABLE capture (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  packed_size INTEGER NOT NULL
);

-- One article whatever became of its page: latest is the row of the version that counts, changed
-- the last row of custody that tells of it.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  latest INTEGER NOT NULL,
  changed INTEGER NOT NULL
);

CREATE INDEX article_changed ON article (changed);

-- One content of an article, numbered from 1. capture is the digest of the bytes as given, page
-- that of the bytes that were read; page is null where no bytes were ever kept.
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  capture TEXT NOT NULL,
  page TEXT REFERENCES capture (sha256),
  input TEXT NOT NULL,
  url TEXT,
  charset TEXT,
  captured TEXT,
  published_told TEXT,
  kind TEXT,
  seen TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES custody (number),
  headline TEXT,
  outlet TEXT,
  language TEXT,
  published TEXT,
  UNIQUE (article, number),
  UNIQUE (article, capture)
);

CREATE INDEX version_capture ON version (capture);
CREATE INDEX version_page ON version (page);
CREATE INDEX version_published ON version (published);

-- What annotate made of a version: dateline-article/1, zstd.
CREATE TABLE annotation (
  version INTEGER PRIMARY KEY REFERENCES version (id),
  json BYTEA NOT NULL,
  dateline TEXT NOT NULL,
  model TEXT NOT NULL,
  gazetteer TEXT NOT NULL
);

-- Addresses that are polled, and how they are doing. gone is 1 where the site says that it has been
-- taken away for good.
CREATE TABLE feed (
  address TEXT PRIMARY KEY,
  title TEXT,
  folder TEXT,
  etag TEXT,
  last_modified TEXT,
  polled TEXT,
  read TEXT,
  found_new TEXT,
  items INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  problem_stage TEXT,
  problem_code TEXT,
  problem TEXT,
  gone INTEGER NOT NULL,
  due TEXT
);

-- What has been found in a feed; fingerprint changes when what the feed says of the item changes.
CREATE TABLE feed_item (
  feed TEXT NOT NULL,
  item TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (feed, item)
);

-- Addresses of pages that were found and are still to be fetched.
CREATE TABLE waiting (
  address TEXT PRIMARY KEY,
  feed TEXT,
  since TEXT NOT NULL
);

-- Inputs that gave no article when they were last tried. lasting is 1 where another try would very
-- likely end the same; due is when one makes sense.
CREATE TABLE failure (
  input TEXT PRIMARY KEY,
  stage TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  first_failed TEXT NOT NULL,
  last_failed TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  lasting INTEGER NOT NULL,
  due TEXT NOT NULL
);

-- What users decided of identities, each also a row of custody. sides holds, as JSON, the places of
-- names by which the identities are found again whatever reads the articles; undoes is the number
-- of another decision.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  undoes INTEGER REFERENCES decision (id),
  sides TEXT NOT NULL
);
