// The question, and what happens from its asking to its answer.

import { stream } from "./api.js";
import { button, el, say, visible } from "./dom.js";
import { remember } from "./history.js";
import { steps } from "./steps.js";
import { trouble } from "./trouble.js";
import { t } from "./words.js";

/** `{node, ask(question), focus(), stop()}`; `place` shows nodes below the form, `answered` an answer. */
export function asking({ database, place, answered }) {
  let going = null;
  const field = el("textarea", {
    id: "question",
    rows: "1",
    maxlength: "10000",
    placeholder: t("ask.placeholder"),
    "aria-label": t("ask.label"),
    "aria-keyshortcuts": "/",
    on: {
      input: grow,
      keydown: (event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        ask(field.value);
      },
    },
  });
  const send = el("button", { class: "main" }, t("ask"));
  const halt = button(t("stop"), stop, { hidden: true });
  const submit = (event) => {
    event.preventDefault();
    ask(field.value);
  };
  const node = el("form", { class: "ask", role: "search", on: { submit } }, field, send, halt);

  function grow() {
    field.rows = Math.min(6, Math.max(1, field.value.split("\n").length + Math.floor(field.value.length / 110)));
  }

  function stop() {
    going?.abort();
  }

  async function ask(question) {
    const asked = question.trim();
    if (!asked) return field.focus();
    stop();
    const mine = (going = new AbortController());
    field.value = asked;
    grow();
    const progress = steps();
    send.hidden = true;
    halt.hidden = false;
    place(el("article", { class: "sheet asked", "aria-busy": "true" }, el("h2", {}, el("bdi", {}, visible(asked))), progress.node));
    try {
      for await (const [event, data] of stream("/nl2sql/stream", { question: asked, database: database() }, mine.signal)) {
        if (event === "step") progress.at(data.step);
        if (event === "error") throw Object.assign(new Error(data.error), { status: 400, hint: data.hint, requestId: data.request_id });
        if (event === "answer") {
          remember({ question: asked, database: data.database, status: data.status });
          answered(data);
        }
      }
    } catch (failure) {
      if (mine !== going) return; // another question has taken its place
      if (failure.name === "AbortError") place(el("p", { class: "note" }, t("stopped")));
      else place(el("article", { class: "sheet failed" }, el("h2", {}, el("bdi", {}, visible(asked))), trouble(failure, () => ask(asked))));
      say(failure.message || t("stopped"));
    } finally {
      if (mine === going) {
        going = null;
        send.hidden = false;
        halt.hidden = true;
      }
    }
  }

  return { node, ask, stop, focus: () => (field.focus(), field.select()) };
}
