// Where the tables of a diagram stand: what is pointed at left of what points, few lines crossed.

export const WIDE = 184;
export const HEAD = 30;
export const LINE = 21;
const GAP = { across: 60, down: 26 };
const SWEEPS = 6;

/** `{places: Map key -> {x, y, high}, wide, high}`; `lines(table)` is how many lines a card has. */
export function layout(tables, lines) {
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const points = new Map(tables.map((table) => [table.key, [...new Set(table.foreign_keys.map((key) => key.ref_table))].filter((key) => key !== table.key && byKey.has(key))]));
  const tied = new Set([...points].flatMap(([key, refs]) => (refs.length ? [key, ...refs] : [])));
  const columns = ordered(ranked([...tied], points), points);
  const alone = tables.map((table) => table.key).filter((key) => !tied.has(key));
  const high = (key) => HEAD + LINE * lines(byKey.get(key)) + 8;
  const sizes = columns.map((column) => column.reduce((sum, key) => sum + high(key) + GAP.down, -GAP.down));
  const tallest = Math.max(0, ...sizes);
  const places = new Map();
  columns.forEach((column, i) => {
    let y = (tallest - sizes[i]) / 2;
    for (const key of column) {
      places.set(key, { x: i * (WIDE + GAP.across), y, high: high(key) });
      y += high(key) + GAP.down;
    }
  });
  const across = Math.max(columns.length, Math.min(4, alone.length), 1);
  const ends = Array.from({ length: across }, () => (tallest ? tallest + 2 * GAP.down : 0));
  for (const key of alone) {
    const i = ends.indexOf(Math.min(...ends));
    places.set(key, { x: i * (WIDE + GAP.across), y: ends[i], high: high(key) });
    ends[i] += high(key) + GAP.down;
  }
  return { places, wide: across * (WIDE + GAP.across) - GAP.across, high: Math.max(tallest, ...ends) };
}

/** Keys by rank: one more than the highest rank of what they point at; a ring is cut where it ends. */
function ranked(keys, points) {
  const rank = new Map();
  const visit = (key, above) => {
    if (rank.has(key)) return rank.get(key);
    if (above.has(key)) return -1;
    const found = 1 + Math.max(-1, ...points.get(key).map((ref) => visit(ref, new Set([...above, key]))));
    rank.set(key, found);
    return found;
  };
  keys.forEach((key) => visit(key, new Set()));
  const columns = [];
  for (const key of [...keys].sort()) (columns[rank.get(key)] ??= []).push(key);
  return columns;
}

/** The same columns, each ordered by where its neighbours stand. */
function ordered(columns, points) {
  const near = new Map();
  for (const [key, refs] of points) {
    for (const ref of refs) {
      near.set(key, [...(near.get(key) ?? []), ref]);
      near.set(ref, [...(near.get(ref) ?? []), key]);
    }
  }
  const place = new Map();
  const note = (column) => column.forEach((key, i) => place.set(key, (i + 0.5) / column.length));
  columns.forEach(note);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const middle = (key) => {
        const around = (near.get(key) ?? []).map((other) => place.get(other));
        return around.length ? around.reduce((sum, n) => sum + n, 0) / around.length : place.get(key);
      };
      const at = new Map(column.map((key) => [key, middle(key)]));
      column.sort((one, other) => at.get(one) - at.get(other));
      note(column);
    }
  }
  return columns;
}
