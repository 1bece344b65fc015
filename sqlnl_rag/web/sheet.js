// One question with its answer: SQL that can be edited, words, checks, rows, a chart.

import { post } from "./api.js";
import { chart } from "./chart.js";
import { button, el, offsets, say, visible } from "./dom.js";
import { editor } from "./editor.js";
import { explanation } from "./explanation.js";
import { feedback } from "./feedback.js";
import { copy, download, named } from "./files.js";
import { setting } from "./settings.js";
import { inLines } from "./sql.js";
import { table } from "./table.js";
import { tabs } from "./tabs.js";
import { trouble } from "./trouble.js";
import * as trust from "./trust.js";
import { t } from "./words.js";

const BESIDE = matchMedia("(min-width: 1150px)"); // where table and chart have room side by side
const MAX_DRAWN = { rows: 2000, columns: 3 }; // more is never a chart

/**
 * The node of an answer (what /nl2sql said; `answer.own` where the SQL is a person's).
 *
 * `doors`: `pin(answer)` whether it was pinned, `showTables(keys, key)`, `ask(question)`, and
 * `build(database, sql, place, built)` open what else there is.
 */
export function sheet(answer, doors) {
  const node = el("article", { class: `sheet ${answer.status}`, "aria-labelledby": "asked" });
  const parts = { words: el("div"), checks: el("div", { "aria-live": "polite" }), result: el("div"), tables: el("div"), builder: el("div", { id: "builder" }) };
  let told = null; // the explanation as it stands
  const latest = { "/check": 0, "/run": 0 }; // the number of the last request of each kind
  const sql = editor({
    label: t("sql.label"),
    onInput: check,
    onRun: run,
    onCaret: (place) => told?.caret(place),
  });
  const runs = button(t("sql.run"), run, { class: "main small" });
  const undo = button(t("sql.undo"), () => set(answer.proven ?? answer.sql ?? ""), { class: "small", hidden: true });

  const builds = button(t("builder.open"), build, { class: "small", "aria-expanded": "false", "aria-controls": "builder" });

  function build() {
    const isOpen = parts.builder.hasChildNodes();
    builds.setAttribute("aria-expanded", String(!isOpen));
    if (isOpen) parts.builder.replaceChildren();
    else doors.build(answer.database, sql.value(), parts.builder, built);
  }

  function head() {
    const status = answer.own ? t("status.own") : t(`status.${answer.status}`);
    return el(
      "header",
      {},
      el("h2", { id: "asked" }, el("bdi", {}, visible(answer.question || t("untitled")))),
      el("p", { class: "facts" }, el("span", { class: `badge ${answer.own ? "own" : answer.status}` }, status), answer.own || answer.status !== "answered" ? null : trust.confidence(answer.confidence), answer.status === "answered" && answer.question ? feedback(answer, sql.value) : null),
      answer.understood ? el("p", { class: "note understood" }, t("understood"), " ", visible(answer.understood)) : null,
    );
  }

  function whole() {
    if (answer.sql === null) return refusal();
    const copied = async (event) => (event.target.textContent = t((await copy(sql.value())) ? "copied" : "copy.failed"));
    const repeated = (warning) => answer.alternatives.some((reading) => warning.includes(reading.sql));
    node.replaceChildren(
      head(),
      trust.readings(answer, take, doors.ask) ?? "",
      el("section", { class: "words", "aria-label": t("explanation") }, parts.words),
      el(
        "section",
        { class: "sql", "aria-label": t("sql") },
        sql.node,
        el("div", { class: "tools" }, parts.checks, undo, button(t("copy"), copied, { class: "small" }), builds, runs),
        parts.builder,
      ),
      el("section", { class: "result", "aria-label": t("result") }, parts.result),
      el("section", { class: "trust", "aria-label": t("trust") }, parts.tables, answer.own ? [] : trust.way(answer)),
    );
    sql.set(inLines(answer.sql));
    judged({ ok: true, checks: answer.checks ?? answer.attempts.at(-1)?.checks ?? [], repairs: answer.attempts.at(-1)?.repairs ?? [], warnings: answer.warnings.filter((one) => !repeated(one)), tables: answer.tables });
    if (!answer.columns.length) return; // it has not run yet
    rows();
    explain();
  }

  function refusal() {
    node.replaceChildren(
      head(),
      el("div", { class: "trouble", role: "alert" }, el("p", {}, visible(answer.explanation))),
      trust.readings(answer, take, doors.ask) ?? "",
      el("section", { class: "trust", "aria-label": t("trust") }, trust.way(answer)),
    );
  }

  /** Shows what verification made of the SQL that is in the editor. */
  function judged(checked) {
    const bad = trust.failure(checked.checks);
    const noted = bad ? el("p", { class: "note bad" }, visible(bad.message)) : null;
    parts.checks.replaceChildren(trust.verdict(checked.checks), ...(noted ? [noted] : []), ...trust.remarks(checked.repairs, checked.warnings));
    sql.wrong(bad && bad.position !== null ? offsets(sql.value())(bad.position) : -1);
    runs.disabled = !checked.ok;
    if (checked.ok) shownTables(checked.tables);
    if (bad) say(bad.message);
  }

  function shownTables(keys) {
    const links = keys.map((key) => button(visible(key), () => doors.showTables(keys, key), { class: "link" }));
    parts.tables.replaceChildren(el("p", { class: "facts" }, el("span", { class: "note" }, t("tables.used")), links));
  }

  /** Asks about the SQL; what came of an older request is dropped. */
  async function about(path, body) {
    const mine = (latest[path] += 1);
    try {
      const said = await post(path, { database: answer.database, ...body });
      return mine === latest[path] ? said : null;
    } catch (failure) {
      if (mine === latest[path]) parts.checks.replaceChildren(trouble(failure));
      return null;
    }
  }

  async function check(text) {
    undo.hidden = text === (answer.proven ?? answer.sql);
    if (!text.trim()) return;
    const checked = await about("/check", { sql: text });
    if (checked) judged(checked);
  }

  function set(text) {
    sql.set(inLines(text));
    check(text);
  }

  /** SQL that came from elsewhere than the keyboard, the builder say; it is proven already. */
  function built(text, checked) {
    latest["/check"] += 1;
    sql.set(inLines(text));
    undo.hidden = text === (answer.proven ?? answer.sql);
    judged(checked);
  }

  function take(reading) {
    answer.proven ??= answer.sql ?? reading.sql;
    if (answer.sql === null) {
      Object.assign(answer, { sql: reading.sql, status: "answered", columns: [], rows: [], warnings: [], alternatives: [] });
      whole();
    }
    set(reading.sql);
    run();
  }

  async function run() {
    runs.setAttribute("aria-busy", "true");
    say(t("step.running"));
    const text = sql.value();
    const said = await about("/run", { sql: text });
    runs.removeAttribute("aria-busy");
    if (!said) return;
    judged(said.checked);
    if (!said.checked.ok) return;
    answer.proven ??= answer.sql;
    const { columns, rows: cells, truncated, row_count } = said;
    Object.assign(answer, { sql: text, own: text !== answer.proven, columns, rows: cells, truncated, row_count, tables: said.checked.tables, checks: said.checked.checks });
    node.querySelector("header").replaceWith(head());
    undo.hidden = !answer.own;
    rows();
    explain();
  }

  async function explain() {
    const text = answer.sql;
    try {
      const said = await post("/sql2nl", { sql: sql.value(), lang: setting("lang"), database: answer.database });
      if (text !== answer.sql) return;
      told = explanation(said, (start, end) => sql.value() === said.sql && sql.light(start, end));
      parts.words.replaceChildren(told.node);
    } catch {
      told = null; // a text that cannot be put into words is no less proven
      parts.words.replaceChildren(el("p", { class: "note" }, t("explanation.none")));
    }
  }

  async function rows() {
    const shown = { columns: answer.columns, rows: answer.rows, truncated: answer.truncated };
    const pin = button(t("pin"), () => {
      pin.textContent = t(doors.pin(answer) ? "pinned" : "board.full");
    }, { class: "small" });
    const grid = table(shown, answer.question);
    grid.querySelector(".tools").append(pin);
    parts.result.replaceChildren(grid);
    say(t("answered", { n: shown.rows.length }));
    if (shown.rows.length > MAX_DRAWN.rows || shown.columns.length > MAX_DRAWN.columns || !shown.rows.length) return;
    const drawn = await post("/chart", { ...shown, title: answer.question }).catch(() => null);
    if (!drawn?.spec || answer.rows !== shown.rows) return;
    const spec = button(t("chart.spec"), () => download(named(answer.question, "json"), JSON.stringify(drawn.spec, null, 1), "application/json"), { class: "small" });
    const picture = el("div", {}, chart(drawn.spec), el("div", { class: "tools" }, el("span", { class: "note" }, visible(drawn.description)), spec));
    const isNumber = drawn.kind === "number";
    const arrange = () => {
      if (answer.rows !== shown.rows) return;
      const both = BESIDE.matches && !isNumber;
      parts.result.replaceChildren(both ? el("div", { class: "beside" }, grid, picture) : tabs(t("result"), [[t("table"), grid], [t("chart"), picture]], isNumber ? 1 : 0));
    };
    BESIDE.addEventListener("change", arrange);
    arrange();
  }

  whole();
  return node;
}
