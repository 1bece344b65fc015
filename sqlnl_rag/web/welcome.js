// What stands below the question before the first is asked.

import { catalog } from "./catalog.js";
import { button, el, visible } from "./dom.js";
import { t } from "./words.js";

const MOST = 3;
const FEW = 12; // values of a column that divides a table into groups

/** A word of what this is, and questions about the tables that are there. */
export function welcome(database, ask, build) {
  const examples = el("div", { class: "examples" });
  if (database) {
    catalog(database)
      .then(({ tables }) => {
        const questions = suggested(tables).slice(0, MOST);
        examples.replaceChildren(...questions.map((question) => button(visible(question), () => ask(question), { class: "small" })), button(t("welcome.build"), build, { class: "small" }));
      })
      .catch(() => {}); // there are no examples then; the question itself will say what is wrong
  }
  return el("section", { class: "welcome" }, el("h2", {}, t("welcome")), el("p", {}, t("welcome.how")), el("p", { class: "note" }, t("welcome.safe")), examples);
}

/** Questions about the largest tables that have a column of few words, in the interface's language. */
function suggested(tables) {
  const plain = (name) => name.replace(/_/g, " ");
  const few = ({ kind, values = [], values_complete: isWhole }) => kind === "text" && isWhole && values.length > 1 && values.length <= FEW;
  const sized = tables.filter((table) => (table.kind ?? "table") === "table").sort((one, other) => (other.row_estimate ?? 0) - (one.row_estimate ?? 0));
  const grouped = sized.filter((table) => table.columns.some(few));
  const each = grouped.map((table) => t("welcome.each", { table: plain(table.name), column: plain(table.columns.find(few).name) }));
  return each.length ? each : sized.map((table) => t("welcome.count", { table: plain(table.name) }));
}
