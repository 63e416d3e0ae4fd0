/** The store as version 0.1.0 first made it. */
export const FIRST_VERSION = `
  CREATE TABLE scenarios (
    id INTEGER PRIMARY KEY AUTOINCREMENT, sample TEXT, json TEXT NOT NULL, created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, scenario_id INTEGER NOT NULL REFERENCES scenarios (id),
    scenario_json TEXT NOT NULL, dataset_id TEXT NOT NULL, dataset_hash TEXT NOT NULL, app_version TEXT NOT NULL,
    engine TEXT NOT NULL, replicates INTEGER NOT NULL, seed INTEGER NOT NULL, status TEXT NOT NULL,
    started_at TEXT NOT NULL, finished_at TEXT, error TEXT, warnings TEXT NOT NULL DEFAULT '[]', first_step INTEGER,
    owner_pid INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX runs_by_scenario ON runs (scenario_id, id);
  CREATE TABLE series (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, position INTEGER NOT NULL, metric TEXT NOT NULL,
    dimension TEXT NOT NULL, key TEXT NOT NULL, mean BLOB NOT NULL, p05 BLOB NOT NULL, p50 BLOB NOT NULL,
    p95 BLOB NOT NULL, PRIMARY KEY (run_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  PRAGMA application_id = 1465075284;
  PRAGMA user_version = 1;
`
