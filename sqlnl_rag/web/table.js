// Rows as a table: sorted by a click on a column, long cells cut and shown whole on demand.

import { button, el, visible } from "./dom.js";
import { csv, text, tsv } from "./csv.js";
import { copy, download, named } from "./files.js";
import { showText } from "./dialogs.js";
import { setting } from "./settings.js";
import { counted, number, t } from "./words.js";

const CELL = 160; // characters that are shown of a cell
const PAGE = 200; // rows that are drawn at first
const TURNS = { none: "ascending", ascending: "descending", descending: "none" };

/** A table of `{columns, rows, truncated}` with its tools; `title` names files made of it. */
export function table({ columns, rows, truncated }, title) {
  const state = { by: -1, turn: "none", all: false };
  const numeric = columns.map((_, i) => isNumeric(rows, i));
  const body = el("tbody");
  const heads = columns.map((name, i) =>
    el(
      "th",
      { scope: "col", class: numeric[i] ? "number" : "", "aria-sort": "none" },
      button([visible(name), el("span", { class: "turn", "aria-hidden": "true" })], () => sort(i), {
        class: "plain",
        title: t("table.sort"),
      }),
    ),
  );
  const count = truncated ? counted("table.cut", rows.length) : counted("table.rows", rows.length);
  const more = button(t("table.all", { n: number(rows.length) }), () => {
    state.all = true;
    fill();
  });
  const told = el("span", { role: "status", class: "told" });
  const grid = el(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": t("table.region") },
    el("table", {}, el("caption", { class: "quiet" }, `${visible(title)}. ${count}`), el("thead", {}, el("tr", {}, heads)), body),
  );

  function sort(i) {
    state.turn = state.by === i ? TURNS[state.turn] : "ascending";
    state.by = i;
    heads.forEach((head, place) => head.setAttribute("aria-sort", place === i ? state.turn : "none"));
    fill();
  }

  function ordered() {
    return state.turn === "none" ? rows : sorted(rows, state.by, state.turn === "descending");
  }

  function fill() {
    const shown = state.all ? ordered() : ordered().slice(0, PAGE);
    body.replaceChildren(...shown.map((row) => el("tr", {}, row.map((cell, i) => cellOf(cell, numeric[i], columns[i])))));
    more.hidden = state.all || rows.length <= PAGE;
  }

  fill();
  const copied = async () => {
    told.textContent = t((await copy(tsv(columns, ordered()))) ? "copied" : "copy.failed");
  };
  const tools = el(
    "div",
    { class: "tools" },
    el("span", { class: truncated ? "note warn" : "note" }, count),
    more,
    told,
    button(t("table.copy"), copied, { class: "small" }),
    button(t("table.csv"), () => download(named(title, "csv"), "\ufeff" + csv(columns, ordered()), "text/csv"), { class: "small" }),
  );
  return el("div", { class: "rows" }, grid, tools);
}

function cellOf(value, isNumber, name) {
  if (value === null) return el("td", { class: "null" }, "NULL");
  if (isNumber) return el("td", { class: "number" }, visible(text(value)));
  const whole = text(value);
  if (whole.length <= CELL) return el("td", {}, el("bdi", {}, visible(whole)));
  const cut = [...whole.slice(0, CELL)].slice(0, -1).join("");
  const show = button(t("table.whole"), () => showText(visible(name), whole), { class: "small" });
  return el("td", {}, el("bdi", {}, visible(cut)), "… ", show);
}

function isNumeric(rows, i) {
  const there = rows.map((row) => row[i]).filter((value) => value !== null);
  return there.length > 0 && there.every((value) => typeof value === "number");
}

/** A sorted copy; equal cells keep their order, those without a value come last. */
export function sorted(rows, i, descending) {
  const words = new Intl.Collator(setting("lang"), { numeric: true });
  const sign = descending ? -1 : 1;
  return [...rows].sort(({ [i]: one }, { [i]: other }) => {
    if (one === null || other === null) return (one === null) - (other === null);
    if (typeof one === "number" && typeof other === "number") return sign * (one - other);
    return sign * words.compare(text(one), text(other));
  });
}
