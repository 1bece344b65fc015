// The question, and what happens from its asking to its answer. Questions of one conversation go on
// from one another until a new one is begun.

import { stream } from "./api.js";
import { button, el, say, visible } from "./dom.js";
import { remember } from "./history.js";
import { steps } from "./steps.js";
import { trouble } from "./trouble.js";
import { t } from "./words.js";

/** `{node, ask(question), begin(), focus(), stop()}`; `place` shows nodes below, `answered` an answer.
 *
 * `talk` is the conversation, `{id, turns}`, which outlives this form.
 */
export function asking({ database, talk, place, answered, shown }) {
  let going = null;
  const field = el("textarea", {
    id: "question",
    rows: "1",
    maxlength: "10000",
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
  const turns = el("ol");
  const fresh = button(t("talk.new"), begin, { class: "small" });
  const thread = el("nav", { class: "thread", "aria-label": t("talk") }, turns, fresh);
  const node = el("div", {}, el("form", { class: "ask", role: "search", on: { submit } }, field, send, halt), thread);

  function grow() {
    field.rows = Math.min(6, Math.max(1, field.value.split("\n").length + Math.floor(field.value.length / 110)));
  }

  function told() {
    thread.hidden = talk.turns.length === 0;
    field.placeholder = t(talk.turns.length ? "ask.more" : "ask.placeholder");
    const last = talk.turns.length - 1;
    turns.replaceChildren(
      ...talk.turns.map((answer, i) => el("li", {}, button(visible(answer.question), () => shown(answer), { class: "plain", "aria-current": i === last ? "step" : null, title: visible(answer.question) }))),
    );
  }

  function begin() {
    stop();
    Object.assign(talk, { id: "new", turns: [] });
    field.value = "";
    told();
    place();
    field.focus();
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
      const answer = await answerTo(asked, mine.signal, progress);
      talk.id = answer.conversation_id ?? "new";
      talk.turns.push(answer);
      remember({ question: asked, database: answer.database, status: answer.status });
      field.value = "";
      grow();
      answered(answer);
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
        told();
      }
    }
  }

  async function answerTo(question, signal, progress) {
    try {
      for await (const [event, data] of stream("/nl2sql/stream", { question, database: database(), conversation_id: talk.id }, signal)) {
        if (event === "step") progress.at(data.step);
        if (event === "error") throw Object.assign(new Error(data.error), { status: 400, hint: data.hint, requestId: data.request_id });
        if (event === "answer") return data;
      }
    } catch (failure) {
      if (failure.status !== 404 || talk.id === "new") throw failure;
      Object.assign(talk, { id: "new", turns: [] }); // the service holds conversations for an hour
      return answerTo(question, signal, progress);
    }
    throw Object.assign(new Error(), { status: 0 });
  }

  told();
  return { node, ask, begin, stop, focus: () => (field.focus(), field.select()) };
}
