// The page begins here: what stands around the views, which view is shown, keys for all of it.

import { get, onTokenNeeded } from "./api.js";
import { asking } from "./ask.js";
import { askToken, showHelp } from "./dialogs.js";
import { button, el, options, sign, visible } from "./dom.js";
import { history } from "./history.js";
import { choose, onChoice, setting } from "./settings.js";
import { sheet } from "./sheet.js";
import { trouble } from "./trouble.js";
import { t } from "./words.js";

const VIEWS = ["ask"];
const EXAMPLES = 4;
const state = { view: "ask", databases: [], answer: null };
const top = document.getElementById("top");
const side = document.getElementById("side");
const main = document.getElementById("main");
let asker = null;
let place = null; // below the form: an answer, or what there is instead

const database = () => (state.databases.includes(setting("database")) ? setting("database") : state.databases[0]);

function bar() {
  const choosing = el(
    "select",
    { "aria-label": t("database"), on: { change: (event) => choose("database", event.target.value) } },
    options(state.databases.map((name) => [name, visible(name)]), database()),
  );
  const views = VIEWS.map((view, i) =>
    button(t(`view.${view}`), () => show(view), { class: "view", "aria-current": state.view === view ? "page" : null, "aria-keyshortcuts": `Alt+${i + 1}` }),
  );
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
  const isDark = document.documentElement.dataset.theme === "dark" || (!setting("theme") && matchMedia("(prefers-color-scheme: dark)").matches);
  choose("theme", isDark ? "light" : "dark");
}

function aside() {
  side.replaceChildren(history(database(), (question) => (show("ask"), asker.ask(question)), aside));
}

function showAsk() {
  place = el("div", { id: "place" });
  asker = asking({
    database,
    place: (...nodes) => place.replaceChildren(...nodes),
    answered: (answer) => {
      state.answer = answer;
      place.replaceChildren(sheet(answer, doors));
      aside();
    },
  });
  main.replaceChildren(el("h1", { class: "quiet" }, t("view.ask")), asker.node, place);
  place.replaceChildren(state.answer ? sheet(state.answer, doors) : welcome());
}

function welcome() {
  return el("section", { class: "welcome" }, el("h2", {}, t("welcome")), el("p", {}, t("welcome.how")), el("p", { class: "note" }, t("welcome.safe")));
}

const doors = {
  pin: () => {},
  showTables: () => {},
  build: () => {},
};

function show(view) {
  state.view = view;
  bar();
  showAsk();
}

/** All of it again, in the language and the theme that are chosen now. */
function render() {
  const lang = setting("lang");
  document.documentElement.lang = lang === "zh" ? "zh-Hans" : "en";
  if (setting("theme")) document.documentElement.dataset.theme = setting("theme");
  document.getElementById("skip").textContent = t("skip");
  show(state.view);
  aside();
}

document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]")) return;
  const typing = event.target.closest?.("input, textarea, select, dialog");
  const view = event.altKey && VIEWS[Number(event.key) - 1];
  if (view) show(view);
  else if (event.key === "Escape") asker?.stop();
  else if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  else if (event.key === "/") (show("ask"), asker.focus());
  else if (event.key === "?") showHelp();
  else return;
  event.preventDefault();
});

onTokenNeeded(askToken);
onChoice((name) => {
  if (name === "theme") document.documentElement.dataset.theme = setting("theme");
  else if (name === "database") (state.answer = null), render();
  else render();
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
