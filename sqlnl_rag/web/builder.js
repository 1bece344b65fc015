// A query as a form. Each change goes to the service as JSON, which writes the SQL and proves it.

import { post } from "./api.js";
import { adder, conditionRow, joinRow, orderRow, outputRow } from "./builder_rows.js";
import { catalog } from "./catalog.js";
import { button, el, options, settled, visible } from "./dom.js";
import { begun, columns, conditions, inShort, isBlock, joinable, regrouped, setConditions, unjoin } from "./query.js";
import { trouble } from "./trouble.js";
import { t } from "./words.js";

const STILL_MS = 150;

/** Opens a form for `sql` in `place`; `built(sql, checked)` is told each query that it makes. */
export async function builder(database, sql, place, built) {
  try {
    const { tables } = await catalog(database);
    const query = sql ? (await post("/sql2query", { sql, database })).query : begun(tables[0]);
    if (!isBlock(query)) throw Object.assign(new Error(t("builder.complex")), { status: 422 });
    const write = form(database, query, tables, place, built);
    if (!sql) write();
  } catch (failure) {
    place.replaceChildren(trouble(failure));
  }
}

function form(database, query, tables, place, built) {
  let latest = 0;
  const said = el("div", { role: "status" });
  const rows = el("div", { class: "form" });
  const send = settled(write, STILL_MS);

  async function write() {
    latest += 1;
    const mine = latest;
    try {
      const made = await post("/query2sql", { query, database });
      if (mine !== latest) return;
      said.replaceChildren();
      built(made.sql, made.checked);
    } catch (failure) {
      if (mine === latest) said.replaceChildren(trouble(failure));
    }
  }

  /** Draws the form again and writes the SQL; whoever had the focus keeps it. */
  function changed() {
    const fields = () => [...rows.querySelectorAll("select, input, button")];
    const at = fields().indexOf(document.activeElement);
    fill();
    if (at >= 0) fields()[Math.min(at, fields().length - 1)].focus();
    send();
  }

  function part(name, items, ...more) {
    return el("fieldset", {}, el("legend", {}, t(`builder.${name}`)), el("ul", {}, items), more);
  }

  function add(list, entry) {
    query[list] = [...(query[list] ?? []), entry];
    changed();
  }

  function fill() {
    const all = columns(query, tables);
    const { all: every, list } = conditions(query);
    const first = { column: all[0]?.column, of: all[0]?.of };
    const offers = joinable(query, tables);
    const begin = (event) => {
      for (const key of Object.keys(query)) delete query[key];
      Object.assign(query, begun(tables.find((table) => table.key === event.target.value)));
      changed();
    };
    const join = (event) => event.target.value && add("joins", offers[Number(event.target.value)]);
    const names = offers.map((offer, i) => [String(i), visible(`${offer.to.as ?? offer.to.table} (${offer.on.map((pair) => pair.left.column).join(", ")})`)]);
    const ties = el("select", { "aria-label": t("builder.add.table"), on: { change: join } }, options([["", `+ ${t("builder.add.table")}`], ...names], ""));
    const whole = el("select", { "aria-label": t("builder.every"), on: { change: (event) => (setConditions(query, event.target.value === "all", list), changed()) } }, options([["all", t("builder.all")], ["any", t("builder.any")]], every ? "all" : "any"));
    const ordered = query.select.find((one) => one.output);
    const parts = [
      part(
        "from",
        [
          el("li", {}, el("select", { "aria-label": t("builder.table"), on: { change: begin } }, options(tables.map((table) => [table.key, visible(table.key)]), query.from?.table))),
          ...(query.joins ?? []).map((_, i) => joinRow(query, i, () => (unjoin(query, i), changed()), changed)),
        ],
        names.length ? ties : null,
      ),
      part(
        "show",
        query.select.map((_, i) => outputRow(query, i, all, changed)),
        adder(t("builder.add.column"), () => (regrouped(query, () => query.select.push({ output: first })), changed())),
        el("label", { class: "check" }, el("input", { type: "checkbox", checked: query.distinct === true, on: { change: (event) => ((query.distinct = event.target.checked), changed()) } }), t("builder.distinct")),
      ),
      part(
        "where",
        list.map((_, i) => conditionRow(query, i, all, changed)),
        list.length > 1 ? whole : null,
        adder(t("builder.add.condition"), () => (setConditions(query, every, [...list, { compare: "=", left: first, right: { value: all[0]?.values[0] ?? "" } }]), changed())),
      ),
      query.group?.length || query.having
        ? part("group", [...(query.group ?? []).map((one) => el("li", {}, el("code", { class: "kept" }, visible(inShort(one))))), query.having ? el("li", {}, el("code", { class: "kept" }, visible(inShort(query.having))), button(t("builder.remove"), () => (delete query.having, changed()), { class: "small" })) : null])
        : null,
      part(
        "order",
        (query.order ?? []).map((_, i) => orderRow(query, i, changed)),
        ordered ? adder(t("builder.add.order"), () => add("order", { by: ordered.as ? { alias: ordered.as } : ordered.output, direction: "desc" })) : null,
        el("label", { class: "check" }, t("builder.limit"), el("input", { type: "number", min: "0", max: "1000000", class: "short", value: query.limit ?? "", on: { change: (event) => limited(event.target.value) } })),
      ),
    ];
    rows.replaceChildren(...parts.filter(Boolean));
  }

  function limited(typed) {
    if (/^\d+$/.test(typed)) query.limit = Number(typed);
    else delete query.limit;
    changed();
  }

  fill();
  place.replaceChildren(el("section", { class: "builder", "aria-label": t("builder") }, rows, said));
  return write;
}
