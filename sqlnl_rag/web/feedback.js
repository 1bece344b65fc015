// Thumbs. Up keeps the SQL as the answer to its question; down forgets what was kept, or says how
// to put the answer right.

import { post } from "./api.js";
import { draw, el, sign } from "./dom.js";
import { trouble } from "./trouble.js";
import { t } from "./words.js";

const THUMB = "M5 7.2v6.3H2.2V7.2zM5 7.8l2.7-5.6c1.2 0 1.9.8 1.9 1.9v2.8h3.2c.8 0 1.3.7 1.1 1.4l-1.1 4.2c-.2.6-.6 1-1.2 1H5";
const thumb = (kind) => draw("svg", { class: kind, viewBox: "0 0 16 16" }, draw("path", { d: THUMB }));

/** The node of an answer's thumbs; `sql()` is the SQL as it stands in the editor. */
export function feedback(answer, sql) {
  let kept = answer.remembered; // the id of what is remembered, or null
  const said = el("span", { role: "status", class: "note" }, kept === null ? "" : t("thumbs.kept"));
  const up = sign(thumb("icon"), t("thumbs.up"), () => attempt(keep), { "aria-pressed": String(kept !== null) });
  const down = sign(thumb("icon turned"), t("thumbs.down"), () => attempt(forget), { "aria-pressed": "false" });

  async function attempt(action) {
    try {
      said.textContent = await action();
    } catch (failure) {
      said.replaceChildren(trouble(failure));
    }
    up.setAttribute("aria-pressed", String(kept !== null));
  }

  async function keep() {
    const question = answer.understood ? answer.explanation : answer.question;
    const done = await post("/remember", { question, sql: sql(), database: answer.database });
    kept = done.remembered?.id ?? null;
    down.setAttribute("aria-pressed", "false");
    return kept === null ? done.checked.checks.find((check) => !check.ok).message : t("thumbs.thanks");
  }

  async function forget() {
    down.setAttribute("aria-pressed", "true");
    if (kept === null) return t("thumbs.mend");
    await post("/forget", { id: kept, database: answer.database });
    kept = null;
    return t("thumbs.forgotten");
  }

  return el("div", { class: "thumbs", role: "group", "aria-label": t("thumbs") }, up, down, said);
}
