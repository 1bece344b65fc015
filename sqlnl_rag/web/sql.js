// SQL cut into tokens for colours, and broken into lines. Cuts, never judges: the service checks.

const TOKEN =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:[^']|'')*(?:'|$))|(?<name>"(?:[^"]|"")*(?:"|$)|`[^`]*(?:`|$))|(?<number>\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<space>\s+)|(?<sign>[\s\S])/gu;
const KEYWORDS = new Set(
  ("ALL AND ANY AS ASC BETWEEN BY CASE CAST COLLATE CROSS DESC DISTINCT ELSE END ESCAPE EXCEPT EXISTS FALSE FETCH FILTER FIRST FOLLOWING " +
    "FROM FULL GROUP HAVING ILIKE IN INNER INTERSECT INTERVAL IS JOIN LAST LEFT LIKE LIMIT NATURAL NEXT NOT NULL NULLS OFFSET ON ONLY OR ORDER " +
    "OUTER OVER PARTITION PRECEDING RANGE RECURSIVE RIGHT ROW ROWS SELECT SIMILAR SOME THEN TRUE UNBOUNDED UNION UNNEST USING VALUES WHEN " +
    "WHERE WINDOW WITH INSERT INTO UPDATE SET DELETE CREATE ALTER DROP TABLE VIEW INDEX GRANT REVOKE TRUNCATE MERGE CALL").split(" "),
);
const CLAUSES = new Set(["FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "UNION", "INTERSECT", "EXCEPT"]);
const JOINS = new Set(["LEFT", "RIGHT", "FULL", "INNER", "CROSS", "NATURAL", "JOIN"]);
const SHORT = 56; // characters that need no second line
export const MAX_PAINTED = 50_000; // characters; beyond, SQL is one colour

/** `{kind, text, start}` of each token, in order and without gaps. */
export function tokens(sql) {
  const found = [];
  for (const match of sql.matchAll(TOKEN)) {
    const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
    found.push({ kind, text: match[0], start: match.index });
  }
  for (let i = 0; i < found.length; i += 1) {
    const token = found[i];
    if (token.kind !== "word") continue;
    if (found[i + 1]?.text.startsWith("(") && !KEYWORDS.has(token.text.toUpperCase())) token.kind = "function";
    else if (KEYWORDS.has(token.text.toUpperCase())) token.kind = "keyword";
  }
  return found;
}

/** The same characters, with a line end in place of the space before each clause: offsets stay. */
export function inLines(sql) {
  if (sql.length <= SHORT || sql.includes("\n") || sql.length > MAX_PAINTED) return sql;
  const found = tokens(sql);
  const characters = sql.split("");
  let depth = 0;
  let last = "";
  for (let i = 0; i < found.length; i += 1) {
    const { kind, text, start } = found[i];
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    if (kind !== "keyword") continue;
    const word = text.toUpperCase();
    const begins = CLAUSES.has(word) || (JOINS.has(word) && !JOINS.has(last));
    if (begins && depth === 0 && sql[start - 1] === " ") characters[start - 1] = "\n";
    last = word;
    if (word === "JOIN") last = "";
  }
  return characters.join("");
}
