// Edits of a query's JSON; no SQL anywhere. A query here is one block, `{select, from, joins, …}`.

export const AGGREGATES = ["count", "sum", "avg", "min", "max"];
export const COMPARISONS = ["=", "!=", "<", "<=", ">", ">="];
const SHOWN = 4; // columns that a new query begins with

export const isBlock = (query) => "select" in query && (!query.from || "table" in query.from) && (query.joins ?? []).every((join) => "table" in join.to);
export const roleOf = (source) => source.as ?? source.table.split(".").at(-1);
export const sources = (query) => [query.from, ...(query.joins ?? []).map((join) => join.to)].filter(Boolean);

/** A query that shows the first columns of a table. */
export function begun(table) {
  const role = roleOf({ table: table.key });
  const select = table.columns.slice(0, SHOWN).map(({ name }) => ({ output: { column: name, of: role } }));
  return { select, from: { table: table.key }, limit: 100 };
}

/** Every column that the query may speak of, `{column, of, kind, values}`. */
export function columns(query, tables) {
  return sources(query).flatMap((source) => {
    const table = tables.find((one) => one.key === source.table);
    return (table?.columns ?? []).map(({ name, kind, values }) => ({ column: name, of: roleOf(source), kind, values: values ?? [] }));
  });
}

/** The tables that a key ties to what is there, as joins that could be added. */
export function joinable(query, tables) {
  const found = [];
  const taken = new Set(sources(query).map(roleOf));
  const to = (table) => {
    const plain = roleOf({ table });
    let role = plain;
    for (let n = 2; taken.has(role); n += 1) role = `${plain}_${n}`;
    return role === plain ? { table } : { table, as: role };
  };
  const offer = (source, own, table, theirs) => {
    const target = to(table);
    const on = own.map((name, i) => ({ left: { column: name, of: roleOf(source) }, right: { column: theirs[i], of: roleOf(target) } }));
    found.push({ join: "inner", to: target, on });
  };
  for (const source of sources(query)) {
    for (const table of tables) {
      for (const key of table.foreign_keys) {
        if (table.key === source.table) offer(source, key.columns, key.ref_table, key.ref_columns);
        else if (key.ref_table === source.table) offer(source, key.ref_columns, table.key, key.columns);
      }
    }
  }
  return found;
}

const speaksOf = (part, role) => JSON.stringify(part).includes(`"of":${JSON.stringify(role)}`);

/** Takes a join out, with all that speaks of its role. */
export function unjoin(query, i) {
  const gone = new Set([roleOf(query.joins[i].to)]);
  const joins = query.joins.filter((join, place) => {
    const leans = place > i && [...gone].some((role) => speaksOf(join.on ?? [], role));
    if (leans) gone.add(roleOf(join.to));
    return place !== i && !leans;
  });
  const stays = (part) => ![...gone].some((role) => speaksOf(part, role) || part.every === role);
  query.joins = joins;
  regrouped(query, () => {
    query.select = query.select.filter(stays);
    if (!query.select.length) query.select = [{ output: { aggregate: "count" } }];
  });
  const { all, list } = conditions(query);
  setConditions(query, all, list.filter(stays));
  if (query.having && !stays(query.having)) delete query.having;
  query.group = (query.group ?? []).filter(stays);
  query.order = (query.order ?? []).filter(stays);
}

const hasAggregate = (part) => JSON.stringify(part).includes('"aggregate":');

/** Edits what is shown; then groups by each output that is no aggregate, where there is one that
 * is, and by what it was grouped by without being shown. */
export function regrouped(query, edit) {
  const shown = query.select.map((one) => JSON.stringify(one.output));
  const hidden = (query.group ?? []).filter((one) => !shown.includes(JSON.stringify(one)));
  edit();
  const outputs = query.select.filter((one) => one.output);
  if (outputs.length < query.select.length) return; // every column of a table is shown
  const plain = outputs.filter((one) => !hasAggregate(one.output)).map((one) => one.output);
  query.group = outputs.length > plain.length ? [...plain, ...hidden] : [];
  const aliases = new Set(outputs.map((one) => one.as).filter(Boolean));
  query.order = (query.order ?? []).filter((key) => !("alias" in key.by) || aliases.has(key.by.alias));
  if (query.group.length === 0 && outputs.length > plain.length) {
    query.order = query.order.filter((key) => "alias" in key.by || hasAggregate(key.by));
  }
}

/** The top of WHERE as a list; `all` is whether every one must hold. */
export function conditions(query) {
  const { where } = query;
  if (!where) return { all: true, list: [] };
  if (where.and) return { all: true, list: where.and };
  return where.or ? { all: false, list: where.or } : { all: true, list: [where] };
}

export function setConditions(query, all, list) {
  if (!list.length) delete query.where;
  else query.where = list.length === 1 ? list[0] : { [all ? "and" : "or"]: list };
}

const isColumn = (part) => part && "column" in part;
const isValue = (part) => part && "value" in part;

/** A condition as a row of a form, `{of, column, sign, values}`; null where it is more than that. */
export function asRow(condition) {
  const row = (part, sign, ...values) => (isColumn(part) && values.every(isValue) ? { ...part, sign, values: values.map((one) => one.value) } : null);
  if (condition.compare) return row(condition.left, condition.compare, condition.right);
  if (condition.between) return row(condition.between, "between", condition.low, condition.high);
  if (condition.is_null) return row(condition.is_null, "empty");
  if (condition.not?.is_null) return row(condition.not.is_null, "filled");
  if (condition.in && Array.isArray(condition.among)) return row(condition.in, "among", ...condition.among);
  if (!condition.like) return null;
  const found = row(condition.like, "like", condition.pattern);
  const inner = typeof found?.values[0] === "string" && /^%([^%_]*)%$/.exec(found.values[0]);
  return inner ? { ...found, sign: "contains", values: [inner[1]] } : found;
}

/** And back. */
export function asCondition({ column, of, sign, values }) {
  const part = { column, of };
  const value = (i) => ({ value: values[i] ?? "" });
  if (sign === "between") return { between: part, low: value(0), high: value(1) };
  if (sign === "empty") return { is_null: part };
  if (sign === "filled") return { not: { is_null: part } };
  if (sign === "among") return { in: part, among: values.length ? values.map((one) => ({ value: one })) : [value(0)] };
  if (sign === "contains") return { like: part, pattern: { value: `%${values[0] ?? ""}%` } };
  if (sign === "like") return { like: part, pattern: value(0) };
  return { compare: sign, left: part, right: value(0) };
}

/** A part in short, for what a form cannot edit. */
export function inShort(part) {
  if (part === null || typeof part !== "object") return String(part);
  if (part.column) return `${part.of}.${part.column}`;
  if ("value" in part) return JSON.stringify(part.value);
  if (part.every) return `${part.every}.*`;
  if (part.alias) return part.alias;
  if (part.aggregate) return `${part.aggregate}(${part.distinct ? "distinct " : ""}${part.argument ? inShort(part.argument) : "*"})`;
  if (part.compare) return `${inShort(part.left)} ${part.compare} ${inShort(part.right)}`;
  if (part.calculate) return `${inShort(part.left)} ${part.calculate} ${inShort(part.right)}`;
  if (part.function) return `${part.function}(${(part.arguments ?? []).map(inShort).join(", ")})`;
  if (part.select || part.combine) return "(…)";
  const [[name, first], ...others] = Object.entries(part);
  const said = [first, ...others.map(([, one]) => one)].map((one) => (Array.isArray(one) ? one.map(inShort).join(", ") : inShort(one)));
  return `${name}(${said.join("; ")})`;
}
