// What a person has chosen, kept in this browser: language, theme, database. The token is not.

const KEY = "sqlnl.settings";
const listeners = [];
const kept = { lang: "", theme: "", database: "", ...read() };

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {}; // storage is switched off, or holds something else
  }
}

export function setting(name) {
  if (name === "lang" && !kept.lang) return navigator.language.startsWith("zh") ? "zh" : "en";
  return kept[name];
}

export function choose(name, value) {
  kept[name] = value;
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // it holds until the page is left
  }
  for (const listener of listeners) listener(name);
}

export function onChoice(listener) {
  listeners.push(listener);
}
