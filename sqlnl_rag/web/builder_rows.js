// The rows of the builder's form, one kind of part each. They edit the query in place and call
// `changed`.

import { button, el, options, sign, visible } from "./dom.js";
import { AGGREGATES, COMPARISONS, asCondition, asRow, conditions, inShort, regrouped, setConditions } from "./query.js";
import { t } from "./words.js";

const SIGNS = [...COMPARISONS, "contains", "like", "among", "between", "empty", "filled"];
const named = (part) => `${part.of}.${part.column}`;

/** A list of all columns; a change calls `action` with the one that is chosen. */
function columnChoice(columns, part, label, action) {
  const roles = [...new Set(columns.map((one) => one.of))];
  const groups = roles.map((role) => el("optgroup", { label: visible(role) }, options(columns.filter((one) => one.of === role).map((one) => [named(one), visible(one.column)]), part ? named(part) : "")));
  const choose = (event) => action(columns.find((one) => named(one) === event.target.value));
  return el("select", { "aria-label": label, on: { change: choose } }, groups);
}

const kept = (part) => el("code", { class: "kept", title: t("builder.kept") }, visible(inShort(part)));
const remove = (action) => sign("×", t("builder.remove"), action);

/** What is shown: columns and aggregates. */
export function outputRow(query, i, columns, changed) {
  const one = query.select[i];
  const act = (edit) => () => (regrouped(query, edit), changed());
  const gone = query.select.length > 1 ? remove(act(() => query.select.splice(i, 1))) : null;
  const up = i > 0 ? sign("↑", t("builder.up"), act(() => query.select.splice(i - 1, 2, query.select[i], query.select[i - 1]))) : null;
  const { output } = one;
  const column = output?.column ? output : output?.argument?.column ? output.argument : null;
  const isSimple = output && (column || (output.aggregate && !output.argument));
  if (!isSimple) return el("li", {}, kept(output ?? one), up, gone);
  const how = output.aggregate ? (column ? output.aggregate : "rows") : "";
  const set = (aggregate, part) => {
    const isDistinct = output.distinct && aggregate === "count";
    regrouped(query, () => {
      if (aggregate === "rows") one.output = { aggregate: "count" };
      else if (aggregate) one.output = { aggregate, argument: part, ...(isDistinct ? { distinct: true } : {}) };
      else one.output = part;
    });
    changed();
  };
  const first = { column: columns[0].column, of: columns[0].of };
  const ways = [["", t("builder.plain")], ["rows", t("builder.rows")], ...AGGREGATES.map((name) => [name, t(`builder.${name}`)])];
  const alias = el("input", { value: one.as ?? "", placeholder: t("builder.as"), "aria-label": t("builder.as"), maxlength: "64", class: "short", on: { change: () => renamed(query, one, alias.value.trim(), changed) } });
  return el(
    "li",
    {},
    el("select", { "aria-label": t("builder.how"), on: { change: (event) => set(event.target.value, column ?? first) } }, options(ways, how)),
    how === "rows" ? null : columnChoice(columns, column, t("builder.column"), ({ column: name, of }) => set(how, { column: name, of })),
    alias,
    up,
    gone,
  );
}

function renamed(query, one, name, changed) {
  for (const key of query.order ?? []) if (one.as && key.by.alias === one.as) key.by = name ? { alias: name } : one.output;
  if (name) one.as = name;
  else delete one.as;
  changed();
}

/** One condition of WHERE. */
export function conditionRow(query, i, columns, changed) {
  const { all, list } = conditions(query);
  const put = (condition) => {
    const next = condition ? list.map((old, place) => (place === i ? condition : old)) : list.filter((_, place) => place !== i);
    setConditions(query, all, next);
    changed();
  };
  const row = asRow(list[i]);
  const known = row && columns.find((one) => named(one) === named(row));
  if (!known) return el("li", {}, kept(list[i]), remove(() => put(null)));
  const edit = (more) => put(asCondition({ ...row, ...more }));
  return el(
    "li",
    {},
    columnChoice(columns, row, t("builder.column"), ({ column, of, kind, values: seen }) => edit({ column, of, values: row.values.map((value) => typed(value || value === 0 ? String(value) : (seen[0] ?? ""), kind)) })),
    el("select", { "aria-label": t("builder.sign"), on: { change: (event) => edit({ sign: event.target.value }) } }, options(SIGNS.map((one) => [one, COMPARISONS.includes(one) ? one : t(`sign.${one}`)]), row.sign)),
    valueFields(row, known, edit),
    remove(() => put(null)),
  );
}

function valueFields(row, { kind, values: seen, column, of }, edit) {
  if (row.sign === "empty" || row.sign === "filled") return null;
  const id = `values-${of}-${column}`.replace(/[^\w-]/g, (c) => c.codePointAt(0).toString(16));
  const hints = el("datalist", { id }, seen.slice(0, 50).map((value) => el("option", { value })));
  const field = (said, action) => el("input", { value: said, "aria-label": t("builder.value"), placeholder: t("builder.value"), list: id, inputmode: kind === "number" ? "decimal" : null, on: { change: (event) => action(event.target.value) } });
  if (row.sign === "among") {
    const all = row.values.map((value) => String(value)).join(", ");
    return [field(all, (said) => edit({ values: said.split(/[,，、]/).map((one) => typed(one.trim(), kind)) })), hints];
  }
  const wanted = row.sign === "between" ? [0, 1] : [0];
  return [...wanted.map((place) => field(String(row.values[place] ?? ""), (said) => edit({ values: wanted.map((n) => (n === place ? typed(said, kind) : row.values[n] ?? "")) }))), hints];
}

/** What was typed, as a value of the column's kind. */
function typed(said, kind) {
  if (kind === "number" && /^[+-]?\d+(\.\d+)?$/.test(said.trim())) return Number(said);
  if (kind === "boolean" && /^(true|false)$/i.test(said.trim())) return said.trim().toLowerCase() === "true";
  return said;
}

/** One key of the order. */
export function orderRow(query, i, changed) {
  const key = query.order[i];
  const choices = query.select.filter((one) => one.output).map((one) => [JSON.stringify(one.as ? { alias: one.as } : one.output), visible(one.as ?? inShort(one.output))]);
  const now = JSON.stringify(key.by);
  const same = choices.find(([value]) => value === now);
  const set = (more) => (Object.assign(key, more), changed());
  const what = same ? el("select", { "aria-label": t("builder.by"), on: { change: (event) => set({ by: JSON.parse(event.target.value) }) } }, options(choices, now)) : kept(key.by);
  const ways = [["asc", t("builder.asc")], ["desc", t("builder.desc")]];
  return el(
    "li",
    {},
    what,
    el("select", { "aria-label": t("builder.direction"), on: { change: (event) => set({ direction: event.target.value }) } }, options(ways, key.direction ?? "asc")),
    remove(() => (query.order.splice(i, 1), changed())),
  );
}

/** One table that is joined. */
export function joinRow(query, i, takeOut, changed) {
  const join = query.joins[i];
  const tie = (join.on ?? []).map(({ left, right }) => `${left.of}.${left.column} = ${right.of}.${right.column}`).join(", ");
  const ways = [["inner", t("builder.inner")], ["left", t("builder.left")]];
  const kind = join.join === "cross" ? null : el("select", { "aria-label": t("builder.join"), on: { change: (event) => ((join.join = event.target.value), changed()) } }, options(ways, join.join));
  return el("li", {}, el("b", {}, visible(join.to.as ?? join.to.table)), kind, el("code", { class: "kept" }, visible(tie)), remove(takeOut));
}

export const adder = (label, action) => button(`+ ${label}`, action, { class: "small" });
