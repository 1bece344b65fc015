// A board: answers that are pinned, arranged, refreshed, saved and opened as one JSON file, the same
// that `sqlnl board` writes. Charts are drawn from the rows; the specs in a file are never.

import { post } from "./api.js";
import { chart } from "./chart.js";
import { button, el, say, sign, visible } from "./dom.js";
import { download, named } from "./files.js";
import { table } from "./table.js";
import { counted, t } from "./words.js";

const VERSION = 1;
const MOST = 100;
export const MAX_BYTES = 20_000_000;

const board = { title: "", pins: [], isSaved: true };

/** Pins an answer; false where the board is full. */
export function pin(answer) {
  if (board.pins.length >= MOST) return false;
  const { columns, rows, truncated } = answer;
  board.pins.push({ question: answer.question || t("untitled"), sql: answer.sql, result: { columns, rows, truncated }, width: 1, trouble: "", database: answer.database });
  board.isSaved = false;
  return true;
}

export const hasUnsaved = () => !board.isSaved && board.pins.length > 0;
export const pinned = () => board.pins.length;

/** The board's node; `database()` is asked where a pin names none. */
export function boardView(database, open) {
  const grid = el("div", { class: "pins" });
  const told = el("p", { class: "note", role: "status" });
  const title = el("input", { class: "title", value: board.title, placeholder: t("board.title"), "aria-label": t("board.title"), maxlength: "200", on: { input: () => changed(() => (board.title = title.value)) } });
  const file = el("input", { type: "file", accept: ".json,application/json", class: "quiet", id: "board-file", tabindex: "-1", "aria-hidden": "true", on: { change: opened } });

  function changed(action) {
    action();
    board.isSaved = false;
  }

  async function opened() {
    const chosen = file.files[0];
    if (!chosen) return;
    try {
      if (chosen.size > MAX_BYTES) throw new Error("too large");
      Object.assign(board, read(JSON.parse(await chosen.text())), { isSaved: true });
      title.value = board.title;
      told.textContent = t("board.opened", { name: visible(chosen.name) });
      fill();
    } catch {
      told.textContent = t("board.bad", { name: visible(chosen.name) });
    }
    file.value = "";
  }

  async function save() {
    const pins = await Promise.all(board.pins.map(async (one) => ({ ...one, chart: (await drawn(one))?.spec ?? null })));
    download(named(board.title || t("view.board"), "json"), JSON.stringify({ version: VERSION, title: board.title, pins }, null, 1) + "\n", "application/json");
    board.isSaved = true;
  }

  async function refresh(pins) {
    told.textContent = t("board.refreshing");
    for (const one of pins) await again(one, database());
    board.isSaved = false;
    const bad = pins.filter((one) => one.trouble).length;
    told.textContent = bad ? counted("board.stale", bad) : t("board.fresh");
    fill();
  }

  function move(i, step) {
    const [one] = board.pins.splice(i, 1);
    board.pins.splice(i + step, 0, one);
    board.isSaved = false;
    fill();
    grid.children[i + step]?.querySelector(step < 0 ? ".back" : ".on")?.focus();
    say(t("board.moved", { n: i + step + 1 }));
  }

  function fill() {
    const acts = { move, refresh, open, remove: (i) => (changed(() => board.pins.splice(i, 1)), fill()), widen: (one) => (changed(() => (one.width = 3 - one.width)), fill()) };
    grid.replaceChildren(...board.pins.map((one, i) => pinNode(one, i, acts)));
    empty.hidden = board.pins.length > 0;
    for (const act of [again_, save_]) act.disabled = !board.pins.length;
  }

  const empty = el("p", { class: "note" }, t("board.empty"));
  const again_ = button(t("board.refresh"), () => refresh(board.pins), { class: "small" });
  const save_ = button(t("board.save"), save, { class: "small" });
  const choosing = button(t("board.open"), () => file.click(), { class: "small" });
  fill();
  return el("div", { class: "board" }, el("div", { class: "tools" }, title, again_, save_, choosing, file), told, empty, grid);
}

function pinNode(one, i, { move, refresh, remove, widen, open }) {
  const result = el("div", {}, table(one.result, one.question));
  drawn(one).then((drawing) => {
    if (!drawing?.spec) return;
    result.prepend(chart(drawing.spec));
    result.classList.add("drawn");
  });
  const last = i === board.pins.length - 1;
  return el(
    "article",
    { class: one.width === 2 ? "pin wide" : "pin", "aria-label": visible(one.question) },
    el(
      "header",
      {},
      el("h2", {}, el("bdi", {}, visible(one.question))),
      el(
        "div",
        { class: "tools" },
        sign("←", t("board.back"), () => move(i, -1), { class: "sign back", disabled: i === 0 }),
        sign("→", t("board.on"), () => move(i, 1), { class: "sign on", disabled: last }),
        sign(one.width === 2 ? "◧" : "▭", t(one.width === 2 ? "board.narrow" : "board.wide"), () => widen(one), { "aria-pressed": String(one.width === 2) }),
        sign("↻", t("board.refresh.one"), () => refresh([one])),
        sign("×", t("board.remove"), () => remove(i)),
      ),
    ),
    one.trouble ? el("p", { class: "note bad" }, t("board.old"), " ", visible(one.trouble)) : null,
    result,
    el("details", {}, el("summary", {}, "SQL"), el("code", {}, visible(one.sql)), " ", button(t("board.edit"), () => open(one), { class: "small" })),
  );
}

/** What /chart makes of a pin's rows; null where it cannot. */
async function drawn({ result, question }) {
  if (!result.rows.length || result.rows.length > 2000 || result.columns.length > 3) return null;
  return post("/chart", { ...result, title: question }).catch(() => null);
}

/** Proves and runs a pin's SQL anew; where it does not pass, its rows stay and it says why. */
async function again(one, database) {
  try {
    const said = await post("/run", { sql: one.sql, database: one.database || database });
    const bad = said.checked.checks.find((check) => !check.ok);
    one.trouble = bad ? bad.message : "";
    if (!bad) one.result = { columns: said.columns, rows: said.rows, truncated: said.truncated };
  } catch (failure) {
    one.trouble = failure.message || t("error.0");
  }
}

/** A board out of a file; throws where it is none. Only what is known is taken over. */
export function read(file) {
  const isText = (value) => typeof value === "string";
  const must = (holds) => {
    if (!holds) throw new TypeError("no board");
  };
  must(file?.version === VERSION && isText(file.title) && Array.isArray(file.pins) && file.pins.length <= MOST);
  const pins = file.pins.map(({ question, sql, result, width, trouble, database }) => {
    must(isText(question) && isText(sql) && isText(trouble) && (width === 1 || width === 2));
    const { columns, rows, truncated } = result;
    must(Array.isArray(columns) && columns.every(isText) && Array.isArray(rows));
    must(rows.every((row) => Array.isArray(row) && row.length === columns.length));
    return { question, sql, result: { columns, rows, truncated: truncated === true }, width, trouble, database: isText(database) ? database : "" };
  });
  return { title: file.title, pins };
}
