import Database from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError, messageOf } from '../errors.ts'

export type Connection = Database.Database

/** Each entry brings the store from the version of its index to the next; never edited once released. */
const MIGRATIONS = [
  `
  CREATE TABLE scenarios (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sample TEXT,
    json TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scenario_id INTEGER NOT NULL REFERENCES scenarios (id),
    scenario_json TEXT NOT NULL,
    dataset_id TEXT NOT NULL,
    dataset_hash TEXT NOT NULL,
    app_version TEXT NOT NULL,
    engine TEXT NOT NULL,
    replicates INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    status TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    error TEXT,
    warnings TEXT NOT NULL DEFAULT '[]',
    first_step INTEGER,
    owner_pid INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX runs_by_scenario ON runs (scenario_id, id);
  CREATE TABLE series (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    metric TEXT NOT NULL,
    dimension TEXT NOT NULL,
    key TEXT NOT NULL,
    mean BLOB NOT NULL,
    p05 BLOB NOT NULL,
    p50 BLOB NOT NULL,
    p95 BLOB NOT NULL,
    PRIMARY KEY (run_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE runs ADD COLUMN replicates_done INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE runs ADD COLUMN failures TEXT NOT NULL DEFAULT '[]';
  UPDATE runs SET replicates_done = replicates WHERE status = 'done';
  ALTER TABLE series ADD COLUMN at TEXT NOT NULL DEFAULT 'steps';
  ALTER TABLE series ADD COLUMN standard_error BLOB;
  ALTER TABLE series ADD COLUMN p25 BLOB;
  ALTER TABLE series ADD COLUMN p75 BLOB;
  CREATE TABLE occupation_series (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    metric TEXT NOT NULL,
    at TEXT NOT NULL,
    keys TEXT NOT NULL,
    mean BLOB NOT NULL,
    standard_error BLOB NOT NULL,
    p05 BLOB NOT NULL,
    p25 BLOB NOT NULL,
    p50 BLOB NOT NULL,
    p75 BLOB NOT NULL,
    p95 BLOB NOT NULL,
    PRIMARY KEY (run_id, position)
  ) STRICT;
  CREATE TABLE nodes (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    codes TEXT NOT NULL
  ) STRICT;
  CREATE TABLE node_values (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    quantity TEXT NOT NULL,
    with_ai INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (run_id, quantity, with_ai)
  ) STRICT;
  CREATE TABLE flows (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    from_node BLOB NOT NULL,
    to_node BLOB NOT NULL,
    workers BLOB NOT NULL,
    baseline BLOB NOT NULL
  ) STRICT;
  CREATE TABLE careers (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    histories TEXT NOT NULL
  ) STRICT;
  CREATE TABLE checkpoints (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    next INTEGER NOT NULL,
    quantities TEXT NOT NULL,
    careers TEXT NOT NULL
  ) STRICT;
  CREATE TABLE checkpoint_sums (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    quantity TEXT NOT NULL,
    with_ai INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (run_id, quantity, with_ai)
  ) STRICT;
  CREATE TABLE replicates (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (run_id, position)
  ) STRICT;
  `,
  `
  CREATE TABLE batches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description_column TEXT NOT NULL,
    columns TEXT NOT NULL,
    status TEXT NOT NULL,
    total INTEGER,
    done INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    classifier TEXT NOT NULL,
    created_at TEXT NOT NULL,
    finished_at TEXT,
    deleted_at TEXT,
    error TEXT,
    owner_pid INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE batch_rows (
    batch_id INTEGER NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    file_row INTEGER,
    text TEXT NOT NULL,
    cells TEXT NOT NULL,
    result TEXT,
    beta REAL,
    fault TEXT,
    PRIMARY KEY (batch_id, position)
  ) STRICT;
  CREATE INDEX batch_rows_by_beta ON batch_rows (batch_id, beta, position);
  CREATE INDEX bad_batch_rows ON batch_rows (batch_id, position) WHERE fault IS NOT NULL;
  `,
  `
  CREATE TABLE corrections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    held_out INTEGER NOT NULL,
    said TEXT,
    model TEXT,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    replaces INTEGER REFERENCES corrections (id) ON DELETE SET NULL,
    deleted_at TEXT
  ) STRICT;
  CREATE UNIQUE INDEX corrections_by_text ON corrections (text) WHERE deleted_at IS NULL;
  CREATE TABLE models (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    in_use INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE batches ADD COLUMN model TEXT;
  ALTER TABLE runs ADD COLUMN model TEXT;
  `,
  `
  ALTER TABLE scenarios ADD COLUMN draft TEXT;
  CREATE TABLE classifications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    beta REAL,
    label TEXT,
    model TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    result BLOB NOT NULL,
    at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;
  CREATE UNIQUE INDEX classifications_by_text ON classifications (text, fingerprint) WHERE deleted_at IS NULL;
  CREATE TABLE presets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    dataset TEXT NOT NULL,
    adoption TEXT NOT NULL,
    created_at TEXT NOT NULL,
    deleted_at TEXT
  ) STRICT;
  CREATE TABLE replicate_figures (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    metric TEXT NOT NULL,
    dimension TEXT NOT NULL,
    key TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (run_id, position)
  ) STRICT;
  `,
]

/** The version of the store that this Workshift writes. */
export const STORE_VERSION = MIGRATIONS.length

/** Marks a file as Workshift's own ("WSFT"), so that no other program's database is ever migrated. */
const APPLICATION_ID = 0x57534654

/** Which version of the store a database is, and whether it is Workshift's at all. */
export const identityOf = (connection: Connection): { version: number; application: number; isOurs: boolean } => {
  const version = Number(connection.pragma('user_version', { simple: true }))
  const application = Number(connection.pragma('application_id', { simple: true }))
  return { version, application, isOurs: application === APPLICATION_ID }
}

const migrate = (connection: Connection, path: string): void => {
  const { version, application, isOurs } = identityOf(connection)
  const tables = connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (!isOurs && (tables !== 0 || application !== 0)) {
    throw new InputError(
      `${path}: is another program's database; it was left as it is. ` +
        'Move it away, or set WORKSHIFT_HOME to another folder.',
    )
  }
  if (version > STORE_VERSION) {
    throw new InputError(
      `${path}: was written by a newer Workshift (store version ${version}, this one knows ${STORE_VERSION}); ` +
        'it was left as it is. Update Workshift, or set WORKSHIFT_HOME to another folder.',
    )
  }
  connection.transaction(() => {
    for (const sql of MIGRATIONS.slice(version)) connection.exec(sql)
    connection.pragma(`application_id = ${APPLICATION_ID}`)
    connection.pragma(`user_version = ${STORE_VERSION}`)
  })()
}

/** Opens the database of a store that is open elsewhere, to read from it alone. */
export const openReadOnly = (path: string): Connection => new Database(path, { readonly: true, fileMustExist: true })

/**
 * Opens the store's database file, making or updating it as needed.
 * @throws InputError naming the file where it is no database, another program's, or cannot be written
 */
export const openDatabase = (path: string): Connection => {
  let connection: Connection
  try {
    mkdirSync(dirname(path), { recursive: true })
    connection = new Database(path)
  } catch (error) {
    throw new InputError(`${path}: cannot be opened (${messageOf(error)}); check the folder, or set WORKSHIFT_HOME.`)
  }
  try {
    migrate(connection, path)
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = NORMAL')
    connection.pragma('foreign_keys = ON')
    return connection
  } catch (error) {
    connection.close()
    if (error instanceof InputError) throw error
    const reason = messageOf(error)
    throw new InputError(
      reason.includes('not a database') || reason.includes('malformed')
        ? `${path}: is not a database, or is damaged (${reason}); it was left as it is. ` +
          'Move it away to start with an empty store, or set WORKSHIFT_HOME to another folder.'
        : `${path}: cannot be used (${reason}).`,
    )
  }
}
