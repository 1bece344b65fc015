// Rows as text for other programs.

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?%?$/;

export function text(value) {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** CSV; text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csv(columns, rows) {
  const field = (value) => {
    const said = text(value);
    const safe = typeof value !== "number" && FORMULA.test(said) && !NUMBER.test(said) ? `'${said}` : said;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => row.map(field).join(",") + "\n").join("");
}

/** Tab-separated, as spreadsheets take it from the clipboard. */
export function tsv(columns, rows) {
  const field = (value) => text(value).replace(/[\t\r\n]+/g, " ");
  return [columns, ...rows].map((row) => row.map(field).join("\t")).join("\n");
}
