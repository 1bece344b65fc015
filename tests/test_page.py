"""The web page as a person meets it: real Chromium, a real service, a real database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from sqlnl_rag.serving import listen
from sqlnl_rag.serving.desk import Desk
from tests.browser import MissingBrowser, browser, tab
from tests.commands import QUESTION, ROOT, SCRIPT, make
from tests.web import AnsweringModel, databases, listening

pytest.importorskip("fastapi")
from sqlnl_rag.service import service
from sqlnl_rag.serving import page as served

WEB = ROOT / "sqlnl_rag" / "web"
TOKEN = "a-token-of-enough-characters"
HOSTILE = "<img src=x onerror=alert(1)>\u202eabc"
LONG = "x" * 1_000_000
MORE = {
    "Show what is hostile": "SELECT note, long, missing FROM notes",
    "Count each city": "SELECT city, COUNT(*) AS n FROM customers GROUP BY city ORDER BY n DESC",
    "Which orders are odd?": "SELECT nothing FROM nowhere",
    HOSTILE: "SELECT '<b>bold</b>' AS \"<i>x</i>\" FROM customers",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> str:
    import sqlite3

    path = tmp_path_factory.mktemp("page") / "shop.db"
    make(str(path))
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (note TEXT, long TEXT, missing INTEGER)")
        connection.execute("INSERT INTO notes VALUES (?, ?, NULL)", (HOSTILE, LONG))
        connection.execute('CREATE TABLE "<b>odd</b>" ("<i>x</i>" TEXT)')
    connection.close()
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
def url(shop: str) -> Iterator[str]:
    desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT | MORE)))
    with listening(service(desk, listen.rules("127.0.0.1", None))) as url:
        yield url


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    try:
        with browser() as started:
            yield started
    except MissingBrowser as missing:
        pytest.skip(str(missing))


@pytest.fixture
def page(chromium: Any, url: str) -> Iterator[Any]:
    with tab(chromium) as page:
        page.goto(url)
        page.wait_for_selector("#question")
        yield page


def ask(page: Any, question: str) -> None:
    page.fill("#question", question)
    page.keyboard.press("Enter")
    page.wait_for_selector(".sheet:not([aria-busy])")


def cells(page: Any) -> list[list[str]]:
    """The table as text, also where another tab is shown."""
    page.wait_for_selector(".rows td", state="attached")
    rows = page.locator(".rows tbody tr")
    return [rows.nth(i).locator("td").all_text_contents() for i in range(rows.count())]


# ---- how it is served --------------------------------------------------------------------------


def test_what_is_served_is_a_closed_list(url: str) -> None:
    paths = {f"/web/{f.name}" for f in WEB.iterdir() if f.suffix in (".js", ".css", ".svg")}
    assert served.FILES.keys() == paths | {"/"}
    with httpx.Client(base_url=url) as client:
        for path in served.FILES:
            response = client.get(path)
            assert response.status_code == 200 and len(response.content) > 100, path
            policy = response.headers["content-security-policy"]
            assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
            assert "frame-ancestors 'none'; base-uri 'none'; form-action 'none'" in policy
            assert "unsafe" not in policy and "*" not in policy and "http" not in policy
            assert response.headers["x-content-type-options"] == "nosniff"
            assert response.headers["referrer-policy"] == "no-referrer"
            assert response.headers.get_list("cache-control") == ["no-cache"]
            same = {"If-None-Match": response.headers["etag"]}
            assert client.get(path, headers=same).status_code == 304
        for path in ("/web/__init__.py", "/web/../service.py", "/web/", "/web/none.js", "/web"):
            assert client.get(path).status_code == 404, path
        assert client.get("/healthz").headers.get_list("cache-control") == ["no-store"]


def test_nothing_in_it_makes_html_or_code_of_text() -> None:
    forbidden = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser"
        r"|createContextualFragment|srcdoc|setHTML|javascript:|style=|https?://(?!www\.w3\.org/2000)"
    )
    files = [file for file in WEB.iterdir() if file.suffix in (".js", ".css", ".svg", ".html")]
    assert len(files) > 15
    for file in files:
        assert not forbidden.search(file.read_text("utf-8")), file.name
    html = (WEB / "index.html").read_text("utf-8")
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=", html)


def test_each_module_stays_small() -> None:
    for file in WEB.glob("*.js"):
        assert len(file.read_text("utf-8").splitlines()) < 300, file.name


def test_both_languages_have_the_same_words() -> None:
    def keys(file: str) -> list[str]:
        return re.findall(r'^  "?([\w.]+)"?: "', (WEB / file).read_text("utf-8"), re.MULTILINE)

    english, chinese = keys("words_en.js"), keys("words_zh.js")
    assert english == chinese and len(set(english)) == len(english) > 90
    code = "".join(f.read_text("utf-8") for f in WEB.glob("*.js") if "words" not in f.name)
    for key in re.findall(r'\bt\(\s*"([\w.]+)"', code):
        assert key in english, key
    for key in re.findall(r'\bcounted\("([\w.]+)"', code):
        assert f"{key}.one" in english, key


def test_the_wheel_has_the_page() -> None:
    from hatchling.builders.wheel import WheelBuilder

    files = {file.path for file in WheelBuilder(str(ROOT)).recurse_included_files()}
    assert {str(file) for file in WEB.iterdir() if file.is_file()} <= files


# ---- asking ------------------------------------------------------------------------------------


def test_a_question_is_answered_with_sql_rows_and_checks(page: Any) -> None:
    assert page.locator("#question").evaluate("node => node === document.activeElement")
    ask(page, QUESTION)
    page.wait_for_selector(".phrase")
    assert page.locator(".typed").input_value() == "SELECT COUNT(*) AS n FROM customers"
    assert page.locator(".paint .keyword").all_inner_texts() == ["SELECT", "AS", "FROM"]
    assert page.locator(".sql .chip.good").count() == 4 and page.locator(".chip.bad").count() == 0
    assert page.locator(".words").inner_text() == "The number of customers (called n)."
    assert cells(page) == [["3"]]
    assert page.locator("#side .history").inner_text().startswith(QUESTION)


def test_a_phrase_lights_up_its_piece_of_sql(page: Any) -> None:
    ask(page, QUESTION)
    page.hover(".phrase:has-text('customers') >> nth=-1")
    assert "".join(page.locator(".paint .lit").all_inner_texts()) in ("customers", "COUNT(*)")
    page.focus(".explanation")
    page.keyboard.press("ArrowRight")
    assert page.locator(".phrase.lit").count() == 1 and page.locator(".paint .lit").count() > 0


@pytest.mark.parametrize(
    ("question", "badge"),
    [("delete all customers", "Refused"), ("Which orders are odd?", "No answer")],
)
def test_a_refusal_says_why(page: Any, question: str, badge: str) -> None:
    ask(page, question)
    assert page.locator(".badge").inner_text() == badge
    assert page.locator(".trouble[role=alert]").inner_text()
    assert page.locator(".editor").count() == 0


# ---- SQL of one's own --------------------------------------------------------------------------


def test_sql_is_checked_as_it_is_typed_and_run(page: Any) -> None:
    ask(page, QUESTION)
    page.fill(".typed", "SELECT colour FROM customers")
    page.wait_for_selector(".chip.bad")
    assert "colour" in page.locator(".note.bad").inner_text()
    assert page.locator(".paint .wrong").inner_text() == "colour"
    assert page.locator(".typed").get_attribute("aria-invalid") == "true"
    page.fill(".typed", "SELECT name FROM customers ORDER BY name")
    page.wait_for_selector(".chip.bad", state="detached")
    page.locator(".typed").press("Control+Enter")
    page.wait_for_selector(".badge.own")
    assert len(cells(page)) == 3
    page.wait_for_selector(".words .phrase:has-text('name')")
    page.fill(".typed", "DELETE FROM customers")
    page.wait_for_selector(".chip.bad")
    assert page.locator(".sql button.main").is_disabled()
    page.get_by_role("button", name="Undo edits").click()
    page.wait_for_selector(".chip.bad", state="detached")
    assert page.locator(".typed").input_value() == "SELECT COUNT(*) AS n FROM customers"


# ---- what is hostile ---------------------------------------------------------------------------


def test_hostile_cells_names_and_questions_are_text(page: Any) -> None:
    ask(page, "Show what is hostile")
    note, long, nothing = cells(page)[0]
    assert note == "<img src=x onerror=alert(1)>\\u202eabc" and nothing == "NULL"
    assert len(long) < 400
    page.get_by_role("button", name="Show all of it").click()
    assert page.locator("dialog pre").inner_text().startswith("x" * 1000)
    page.keyboard.press("Escape")
    ask(page, HOSTILE)
    assert "<b>bold</b>" in page.locator(".typed").input_value()
    assert cells(page)[0] == ["<b>bold</b>"]
    assert page.locator("th").inner_text().startswith("<i>x</i>")
    assert page.locator("h2 bdi").inner_text().endswith("\\u202eabc")
    assert page.locator("#main img, #side img, #main b:has-text('bold'), #main th i").count() == 0


# ---- a token -----------------------------------------------------------------------------------


def test_the_token_is_asked_for_and_stays_in_the_tab(chromium: Any, shop: str) -> None:
    desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT)))
    rules = listen.rules("127.0.0.1", TOKEN)
    with listening(service(desk, rules)) as url, tab(chromium) as page:
        assert httpx.get(url).status_code == 200 and httpx.get(f"{url}/schema").status_code == 401
        page.goto(url)
        page.fill("#token", "wrong-but-long-enough")
        page.keyboard.press("Enter")
        page.wait_for_selector("dialog [role=alert]")
        page.fill("#token", TOKEN)
        page.keyboard.press("Enter")
        page.wait_for_selector("dialog", state="detached")
        ask(page, QUESTION)
        assert cells(page) == [["3"]]
        kept = page.evaluate("[JSON.stringify(localStorage), JSON.stringify(sessionStorage)]")
        assert TOKEN not in kept[0] and TOKEN in kept[1]
        assert page.context.cookies() == [] and TOKEN not in page.url
