// What was asked in this browser: question, SQL and database, never rows.

import { button, el, sign, visible } from "./dom.js";
import { t } from "./words.js";

const KEY = "sqlnl.history";
const MOST = 60;

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept.filter((one) => typeof one.question === "string") : [];
  } catch {
    return [];
  }
}

function write(entries) {
  try {
    localStorage.setItem(KEY, JSON.stringify(entries.slice(0, MOST)));
  } catch {
    // storage is full or switched off: there is no history then
  }
}

export function remember({ question, database, status }) {
  const others = read().filter((one) => one.question !== question || one.database !== database);
  write([{ question, database, status, at: Date.now() }, ...others]);
}

/** The list of a database; `ask(question)` is called for the one that is chosen. */
export function history(database, ask, changed) {
  const own = read().filter((one) => one.database === database);
  const items = own.map((entry) =>
    el(
      "li",
      { class: entry.status },
      button(visible(entry.question), () => ask(entry.question), { class: "plain", title: visible(entry.question) }),
      sign("×", t("history.forget", { question: visible(entry.question) }), () => {
        write(read().filter((one) => one.question !== entry.question || one.database !== database));
        changed();
      }),
    ),
  );
  const clear = button(t("history.clear"), () => {
    write(read().filter((one) => one.database !== database));
    changed();
  }, { class: "small" });
  return el(
    "nav",
    { "aria-label": t("history") },
    el("h2", {}, t("history")),
    own.length ? el("ul", { class: "history" }, items) : el("p", { class: "note" }, t("history.empty")),
    own.length ? clear : null,
  );
}
