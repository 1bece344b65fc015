// The service, asked. The token, where one is needed, lives as long as this tab.

const KEY = "sqlnl.token";
let askPerson = async () => null;

/** What went wrong, in the one shape that the service has for it; status 0 is no answer at all. */
export class Failure extends Error {
  constructor(status, { error = "", hint = "", request_id = "" } = {}) {
    super(error);
    Object.assign(this, { status, hint, requestId: request_id });
  }
}

/** `ask(wasWrong)` returns the token that a person typed, or null. */
export function onTokenNeeded(ask) {
  askPerson = ask;
}

export const get = (path, params = {}) => {
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given).toString();
  return json(query ? `${path}?${query}` : path, {});
};
export const post = (path, body, signal) => json(path, posting(body, signal));

/** The events of a stream, `[name, data]` each. */
export async function* stream(path, body, signal) {
  const response = await answered(path, posting(body, signal));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read().catch(lost);
    if (done) return;
    text += value;
    let end;
    while ((end = text.indexOf("\n\n")) >= 0) {
      const lines = text.slice(0, end).split("\n");
      text = text.slice(end + 2);
      yield [lines[0].slice("event: ".length), JSON.parse(lines[1].slice("data: ".length))];
    }
  }
}

async function json(path, init) {
  return (await answered(path, init)).json();
}

function posting(body, signal) {
  const headers = { "Content-Type": "application/json" };
  return { method: "POST", headers, body: JSON.stringify(body), signal };
}

async function answered(path, init) {
  for (let wasWrong = false; ; wasWrong = true) {
    const token = sessionStorage.getItem(KEY);
    const headers = { ...init.headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) };
    const response = await fetch(path, { ...init, headers }).catch(lost);
    if (response.ok) return response;
    if (response.status !== 401) throw new Failure(response.status, await response.json().catch(() => ({})));
    if (sessionStorage.getItem(KEY) !== token) continue; // another request was told it meanwhile
    sessionStorage.removeItem(KEY);
    const given = await askPerson(wasWrong || token !== null);
    if (!given) throw new Failure(401, await response.json());
    sessionStorage.setItem(KEY, given);
  }
}

function lost(error) {
  if (error.name === "AbortError") throw error;
  throw new Failure(0);
}
