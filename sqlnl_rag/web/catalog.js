// The schema of a database, asked once until it is wanted anew.

import { get } from "./api.js";

const known = new Map();

/** The snapshot of a database; its tables have a `key`, as SQL and the service name them. */
export function catalog(database) {
  if (!known.has(database)) {
    const asked = get("/schema", { database }).then(keyed);
    asked.catch(() => known.delete(database));
    known.set(database, asked);
  }
  return known.get(database);
}

export const forgetCatalog = (database) => known.delete(database);

function keyed(snapshot) {
  const tables = snapshot.tables.map((table) => ({
    primary_key: [],
    foreign_keys: [],
    ...table,
    key: table.schema ? `${table.schema}.${table.name}` : table.name,
  }));
  return { ...snapshot, tables };
}
