// The page begins here: what stands around the views, which view is shown, keys for all of it.

import { get, onTokenNeeded } from "./api.js";
import { asking } from "./ask.js";
import { boardView, hasUnsaved, pin, pinned } from "./board.js";
import { builder } from "./builder.js";
import { catalog, forgetCatalog } from "./catalog.js";
import { askToken, showHelp } from "./dialogs.js";
import { button, el, options, sign, visible } from "./dom.js";
import { history } from "./history.js";
import { schema } from "./schema.js";
import { choose, onChoice, setting } from "./settings.js";
import { sheet } from "./sheet.js";
import { trouble } from "./trouble.js";
import { welcome } from "./welcome.js";
import { t } from "./words.js";

const VIEWS = ["ask", "schema", "board"];
const [top, side, main, page] = ["top", "side", "main", "page"].map((id) => document.getElementById(id));
const state = { view: "ask", databases: [], answer: null, used: [], table: null, talk: { id: "new", turns: [] } };
// What an answer has that no model gave.
const OWN = { status: "answered", own: true, explanation: "", understood: "", confidence: null, tables: [], attempts: [], warnings: [], alternatives: [], clarification: null, remembered: null, conversation_id: null, timings_ms: {}, model: "" };
let asker = null;
let place = null; // below the question: an answer, or what there is instead

const database = () => (state.databases.includes(setting("database")) ? setting("database") : state.databases[0]);

function bar() {
  const choosing = el(
    "select",
    { "aria-label": t("database"), on: { change: (event) => choose("database", event.target.value) } },
    options(state.databases.map((name) => [name, visible(name)]), database()),
  );
  const views = VIEWS.map((view, i) => {
    const count = view === "board" && pinned() ? el("span", { class: "count" }, String(pinned())) : null;
    return button([t(`view.${view}`), count], () => show(view), { class: "view", "aria-current": state.view === view ? "page" : null, "aria-keyshortcuts": `Alt+${i + 1}` });
  });
  const other = setting("lang") === "zh" ? "en" : "zh";
  top.replaceChildren(
    el("span", { class: "brand" }, el("img", { src: "/web/icon.svg", alt: "", width: "22", height: "22" }), "sqlnl"),
    el("nav", { "aria-label": t("views") }, views),
    el("span", { class: "space" }),
    choosing,
    button(other === "zh" ? "中文" : "English", () => choose("lang", other), { class: "small", lang: other }),
    sign("◐", t("theme"), turnTheme),
    sign("?", t("help"), showHelp),
  );
}

function turnTheme() {
  const now = document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  choose("theme", now === "dark" ? "light" : "dark");
}

// ---- the views ---------------------------------------------------------------------------------

const shows = { ask: showAsk, schema: showSchema, board: showBoard };

function asked() {
  return history(database(), (question) => (show("ask"), asker.ask(question)), () => side.replaceChildren(asked()));
}

function showAsk() {
  place = el("div", { id: "place" });
  asker = asking({
    database,
    talk: state.talk,
    place: (...nodes) => place.replaceChildren(...(nodes.length ? nodes : [hello()])),
    shown: put,
    answered: (answer) => {
      put(answer);
      side.replaceChildren(asked());
    },
  });
  main.replaceChildren(el("h1", { class: "quiet" }, t("view.ask")), asker.node, place);
  side.replaceChildren(asked());
  if (state.answer) put(state.answer);
  else place.replaceChildren(hello());
}

function put(answer) {
  state.answer = answer;
  if (answer.tables.length) state.used = answer.tables;
  const isLast = answer === state.talk.turns.at(-1);
  place.replaceChildren(sheet(answer, { ...doors, ask: isLast ? asker.ask : null }));
}

function hello() {
  state.answer = null;
  return welcome(database(), (question) => asker.ask(question), own);
}

/** A query of one's own, begun in the builder. */
function own() {
  put({ ...OWN, question: "", sql: "", columns: [], rows: [], truncated: false, database: database() });
  place.querySelector("[aria-controls=builder]").click();
}

async function showSchema() {
  const mine = el("div", {}, el("p", { class: "note", "aria-busy": "true" }, t("schema.reading")));
  main.replaceChildren(el("h1", { class: "quiet" }, t("view.schema")), mine);
  side.replaceChildren();
  try {
    const snapshot = await catalog(database());
    if (!mine.isConnected) return;
    const chosen = state.table;
    const again = (key, isShown) => {
      state.table = key;
      if (!isShown) showSchema();
    };
    const drawn = schema(snapshot, { used: state.used, chosen, choose: again });
    mine.replaceChildren(drawn.main);
    side.replaceChildren(drawn.side);
  } catch (failure) {
    mine.replaceChildren(trouble(failure, showSchema));
  }
}

function showBoard() {
  const edit = (one) => {
    state.answer = { ...OWN, ...one.result, question: one.question, sql: one.sql, database: one.database || database() };
    show("ask");
  };
  main.replaceChildren(el("h1", { class: "quiet" }, t("view.board")), boardView(database, edit));
  side.replaceChildren();
}

const doors = {
  build: builder,
  pin(answer) {
    const isPinned = pin(answer);
    bar();
    return isPinned;
  },
  showTables(keys, key) {
    Object.assign(state, { used: keys, table: key });
    show("schema");
  },
};

function show(view) {
  state.view = view;
  page.dataset.view = view;
  bar();
  shows[view]();
}

/** All of it again, in the language that is chosen now. */
function render() {
  document.documentElement.lang = setting("lang") === "zh" ? "zh-Hans" : "en";
  if (setting("theme")) document.documentElement.dataset.theme = setting("theme");
  document.getElementById("skip").textContent = t("skip");
  show(state.view);
}

document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]")) return;
  const typing = event.target.closest?.("input, textarea, select");
  const view = event.altKey && VIEWS[Number(event.key) - 1];
  if (view) show(view);
  else if (event.key === "Escape") asker?.stop();
  else if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  else if (event.key === "/") (show("ask"), asker.focus());
  else if (event.key === "?") showHelp();
  else return;
  event.preventDefault();
});

window.addEventListener("beforeunload", (event) => hasUnsaved() && event.preventDefault());
onTokenNeeded(askToken);
onChoice((name) => {
  if (name === "database") {
    forgetCatalog(database());
    Object.assign(state, { answer: null, used: [], table: null, talk: { id: "new", turns: [] } });
  }
  render();
});

async function begin() {
  render();
  try {
    state.databases = (await get("/databases")).databases.map((one) => one.name);
    render();
    asker.focus();
  } catch (failure) {
    place.replaceChildren(trouble(failure, begin));
  }
}

begin();
