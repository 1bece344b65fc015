"""The web page as a person meets it: real Chromium, a real service, a real database."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sqlnl_rag import board
from sqlnl_rag.memory import memory_of
from sqlnl_rag.serving import listen
from sqlnl_rag.serving.databases import Databases
from sqlnl_rag.serving.desk import Desk
from sqlnl_rag.translate import Translator
from tests.browser import MissingBrowser, browser, tab
from tests.commands import QUESTION, ROOT, SCRIPT, make
from tests.fakes import ScriptedModel
from tests.web import AnsweringModel, databases, listening

pytest.importorskip("fastapi")
from sqlnl_rag.service import service
from sqlnl_rag.serving import page as served

WEB = ROOT / "sqlnl_rag" / "web"
TOKEN = "a-token-of-enough-characters"
HOSTILE = "<img src=x onerror=alert(1)>\u202eabc"
LONG = "x" * 1_000_000
TORN = ScriptedModel([("SELECT name FROM customers", -0.5), ("SELECT city FROM customers", -0.6)])
MORE = {
    "Orders of each customer": (
        "SELECT c.name, SUM(o.total) AS spent FROM customers AS c JOIN orders AS o "
        "ON c.id = o.customer_id GROUP BY c.name ORDER BY spent DESC"
    ),
    "Total of each day": "SELECT placed_on, total FROM orders ORDER BY placed_on",
    "Show what is hostile": "SELECT note, long, missing FROM notes",
    "Count each city": "SELECT city, COUNT(*) AS n FROM customers GROUP BY city ORDER BY n DESC",
    "Which orders are odd?": "SELECT nothing FROM nowhere",
    HOSTILE: "SELECT '<b>bold</b>' AS \"<i>x</i>\" FROM customers",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "shop.db"
    make(str(path))
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (note TEXT, long TEXT, missing INTEGER)")
        connection.execute("INSERT INTO notes VALUES (?, ?, NULL)", (HOSTILE, LONG))
        connection.execute('CREATE TABLE "<b>odd</b>" ("<i>x</i>" TEXT)')
    connection.close()
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
def url(shop: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    file = tmp_path_factory.mktemp("memory") / "memory.db"
    models = {"shop": AnsweringModel(SCRIPT | MORE), "torn": TORN}

    def opener(model: ScriptedModel) -> Callable[[], Translator]:
        return lambda: Translator.connect(shop, model=model, memory=memory_of(shop, file))

    desk = Desk(Databases({name: opener(model) for name, model in models.items()}))
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


# ---- tables and charts -------------------------------------------------------------------------


def test_rows_are_sorted_copied_and_saved(chromium: Any, url: str) -> None:
    with tab(chromium, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(url)
        ask(page, "Orders of each customer")
        assert cells(page) == [["Ada", "30.5"], ["张伟", "7.25"]]
        head = page.locator("th").nth(1)
        head.get_by_role("button").click()
        assert head.get_attribute("aria-sort") == "ascending" and cells(page)[0][1] == "7.25"
        head.get_by_role("button").press("Enter")
        assert head.get_attribute("aria-sort") == "descending" and cells(page)[0][1] == "30.5"
        page.get_by_role("button", name="Copy rows").click()
        page.get_by_text("Copied").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == "name\tspent\nAda\t30.5\n张伟\t7.25"
        with page.expect_download() as saved:
            page.get_by_role("button", name="CSV").click()
        assert saved.value.suggested_filename == "Orders-of-each-customer.csv"
        text = Path(saved.value.path()).read_text("utf-8-sig")
        assert text == "name,spent\nAda,30.5\n张伟,7.25\n"


def test_rows_are_drawn_beside_the_table_or_behind_a_tab(page: Any) -> None:
    ask(page, "Orders of each customer")
    page.wait_for_selector(".beside svg")
    assert page.locator("svg .mark").count() == 2
    assert page.locator("svg[role=img]").get_attribute("aria-label").startswith("Orders of each")
    assert page.locator("svg .mark title").all_text_contents() == ["Ada · 30.5", "张伟 · 7.25"]
    below = [one.bounding_box()["y"] for one in page.locator(".rows .tools button:visible").all()]
    assert len(below) == 3 and len(set(below)) == 1  # one line, however narrow the table is
    page.set_viewport_size({"width": 700, "height": 900})
    page.get_by_role("tab", name="Table").press("ArrowRight")
    assert page.get_by_role("tab", name="Chart").get_attribute("aria-selected") == "true"
    assert page.locator("svg .mark").count() == 2 and not page.locator(".rows").is_visible()
    ask(page, "Total of each day")
    page.get_by_role("tab", name="Chart").click()
    assert page.locator("svg .line").count() == 1 and page.locator("svg .dot").count() == 3
    ask(page, QUESTION)
    assert page.locator(".chart .big").inner_text() == "3"


# ---- the schema --------------------------------------------------------------------------------


def test_the_schema_is_a_diagram_with_the_used_tables_marked(page: Any) -> None:
    ask(page, "Orders of each customer")
    page.get_by_role("button", name="orders", exact=True).click()
    page.wait_for_selector(".card")
    names = page.locator(".card > button").all_inner_texts()
    assert {"customers", "orders", "<b>odd</b>"} <= {name.split(",")[0].strip() for name in names}
    used = page.locator(".card.used > button").all_inner_texts()
    assert sorted(name.split(",")[0].strip() for name in used) == ["customers", "orders"]
    assert page.locator(".links path").count() == page.locator(".links path.lit").count() == 1
    assert page.locator(".detail h2").inner_text() == "orders"
    page.fill("#side input", "placed")
    assert page.locator(".tables button").all_inner_texts() == ["orders"]
    page.locator(".detail").get_by_role("button", name="→ customers").click()
    assert page.locator(".detail h2").inner_text() == "customers"
    assert page.locator(".card.chosen > button").get_attribute("aria-pressed") == "true"


# ---- the builder -------------------------------------------------------------------------------


def built(page: Any, words: str) -> None:
    """Waits until the SQL in the editor has these words."""
    page.wait_for_selector(f'.paint:has-text("{words}")')


def test_a_query_is_edited_as_a_form(page: Any) -> None:
    ask(page, "Orders of each customer")
    page.get_by_role("button", name="Builder").click()
    page.wait_for_selector(".builder")
    assert page.get_by_label("How it is joined").input_value() == "inner"
    assert page.get_by_label("What of it").nth(1).input_value() == "sum"
    page.get_by_label("What of it").nth(1).select_option("avg")
    built(page, "AVG(o.total) AS spent")
    page.get_by_role("button", name="+ condition").click()
    page.get_by_label("Column").nth(2).select_option("c.name")
    page.get_by_label("How it is compared").select_option("contains")
    page.get_by_label("value").fill("Ad'a")
    page.get_by_label("value").press("Tab")
    built(page, "c.name LIKE '%Ad''a%'")
    page.get_by_label("value").fill("Ad")
    page.get_by_label("value").press("Tab")
    built(page, "'%Ad%'")
    page.get_by_label("At most").fill("5")
    page.get_by_label("At most").press("Tab")
    built(page, "LIMIT 5")
    page.locator(".sql button.main").click()
    page.wait_for_selector(".badge.own")
    assert cells(page) == [["Ada", "15.25"]]


def test_a_query_is_begun_in_the_builder(page: Any) -> None:
    page.get_by_role("button", name="Build a query").click()
    page.wait_for_selector(".builder")
    page.get_by_label("Table", exact=True).select_option("customers")
    built(page, "FROM customers")
    page.get_by_label("table that is tied").select_option(label="orders (id)")
    built(page, "JOIN orders ON customers.id = orders.customer_id")
    page.get_by_label("What of it").first.select_option("rows")
    built(page, "GROUP BY")
    page.locator(".sql button.main").click()
    assert len(cells(page)) == 2


def test_a_query_that_is_no_form_is_told(page: Any) -> None:
    ask(page, QUESTION)
    page.fill(".typed", "SELECT name FROM customers UNION SELECT city FROM customers")
    page.get_by_role("button", name="Builder").click()
    assert "combines" in page.locator("#builder .trouble").inner_text()


# ---- the board ---------------------------------------------------------------------------------


def test_a_board_is_arranged_saved_opened_and_refreshed(page: Any, tmp_path: Path) -> None:
    for question in (QUESTION, "Orders of each customer"):
        ask(page, question)
        cells(page)
        page.wait_for_load_state("networkidle")  # a chart comes after the rows, and hides them
        if page.get_by_role("tab", name="Table").count():
            page.get_by_role("tab", name="Table").click()
        page.get_by_role("button", name="Pin to board").click()
    page.keyboard.press("Alt+3")
    titles = page.locator(".pin h2")
    assert titles.all_inner_texts() == [QUESTION, "Orders of each customer"]
    page.get_by_role("button", name="Move on").first.click()
    assert titles.all_inner_texts() == ["Orders of each customer", QUESTION]
    page.get_by_role("button", name="Whole width").first.click()
    page.fill("input.title", "Sales <b>")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save file").click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    kept = board.load(file)  # the command line reads what the page wrote
    assert kept.title == "Sales <b>" and [pin.width for pin in kept.pins] == [2, 1]
    assert json.loads(file.read_text("utf-8"))["pins"][0]["chart"]["mark"]["type"] == "bar"
    data = json.loads(file.read_text("utf-8"))
    data["pins"][1] |= {"sql": "DELETE FROM customers", "question": "<img src=x onerror=alert(1)>"}
    data["pins"][0]["result"]["rows"] = [["stale", 1]]
    file.write_text(json.dumps(data), "utf-8")
    board.save(board.load(file), file)  # and the page reads what the command line wrote
    page.set_input_files("#board-file", file)
    page.get_by_text("is open").wait_for()
    page.get_by_role("button", name="Refresh all").click()
    page.get_by_text("1 pin could not be refreshed").wait_for()
    assert "Not refreshed" in page.locator(".pin").nth(1).locator(".note.bad").inner_text()
    assert page.locator(".pin").first.locator("tbody td").first.text_content() == "Ada"
    file.write_text('{"version": 1, "title": "x", "pins": [{}]}')
    page.set_input_files("#board-file", file)
    page.get_by_text("is no board").wait_for()
    assert page.locator(".pin").count() == 2 and page.locator(".pin img").count() == 0


# ---- conversations and feedback ----------------------------------------------------------------


def test_a_question_goes_on_from_the_one_before(page: Any) -> None:
    sent: list[Any] = []
    page.on("request", lambda one: sent.append(one.post_data_json) if "nl2sql" in one.url else None)
    for question in ("Name the customers", "only those in London"):
        ask(page, question)
    assert page.locator(".understood").inner_text().startswith("Understood as: only where city")
    assert cells(page) == [["Ada", "London"]]
    first, second = [one["conversation_id"] for one in sent]
    assert first == "new" and len(second) > 10
    turns = page.locator(".thread li")
    assert turns.all_inner_texts() == ["Name the customers", "only those in London"]
    turns.first.get_by_role("button").click()
    assert len(cells(page)) == 3
    page.get_by_role("button", name="New conversation").click()
    assert turns.count() == 0 and page.locator(".welcome").is_visible()
    ask(page, QUESTION)
    assert sent[-1]["conversation_id"] == "new"


def test_it_asks_back_with_choices(page: Any) -> None:
    page.get_by_label("Database").select_option("torn")
    ask(page, "What are the customers?")
    choices = page.locator(".readings button")
    assert choices.count() == 2 and "Which one" in page.locator(".readings h3").inner_text()
    choices.nth(1).click()
    page.wait_for_selector(".understood")
    assert page.locator("th").inner_text().startswith("city")


def test_thumbs_up_is_remembered_and_thumbs_down_forgets(page: Any) -> None:
    ask(page, QUESTION)
    page.get_by_role("button", name="Not right").click()
    page.get_by_text("Edit the SQL until it is right").wait_for()
    page.fill(".typed", "SELECT COUNT(*) AS people FROM customers")
    page.locator(".typed").press("Control+Enter")
    page.wait_for_selector(".badge.own")
    page.get_by_role("button", name="Right: remember").click()
    page.get_by_text("Remembered for this question").wait_for()
    page.get_by_role("button", name="New conversation").click()
    ask(page, QUESTION)
    assert "AS people" in page.locator(".typed").input_value()
    page.get_by_text("A remembered answer").wait_for()
    page.get_by_role("button", name="Not right").click()
    page.get_by_text("Forgotten").wait_for()


# ---- by keyboard, in both languages, on every screen -------------------------------------------


def test_everything_has_a_key_and_a_name(page: Any) -> None:
    page.keyboard.press("Escape")
    page.locator("#main").focus()
    page.keyboard.press("?")
    assert page.locator("dialog kbd").count() > 5
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "question"
    ask(page, "Orders of each customer")
    page.wait_for_selector("svg .mark")
    for view in ("Alt+1", "Alt+2", "Alt+3", "Alt+1"):
        page.keyboard.press(view)
        page.wait_for_timeout(200)
        nameless = page.evaluate(
            """[...document.querySelectorAll('button, input, select, textarea, [role=region]')]
            .filter((one) => !(one.getAttribute('aria-label') || one.textContent.trim()
                || one.labels?.length || one.type === 'file'))
            .map((one) => one.outerHTML)"""
        )
        assert nameless == []
    for landmark in ("banner", "main", "complementary", "navigation", "search"):
        assert page.get_by_role(landmark).count() >= 1, landmark
    page.reload()
    page.wait_for_selector("#question")
    page.locator("body").press("Tab")
    assert page.evaluate("document.querySelectorAll('[aria-live], [role=status]').length") >= 1


def test_it_speaks_chinese_and_remembers_that(page: Any) -> None:
    ask(page, QUESTION)
    page.get_by_role("button", name="中文").click()
    page.wait_for_selector(".words:has-text('customers 的数量')")
    assert page.locator(".badge").inner_text() == "已回答"
    assert page.locator("html").get_attribute("lang") == "zh-Hans"
    page.reload()
    page.wait_for_selector("#question")
    assert page.locator(".view").all_inner_texts() == ["提问", "表结构", "看板"]


def test_dark_is_dark_and_light_is_light(chromium: Any, url: str) -> None:
    with tab(chromium, color_scheme="dark") as page:
        page.goto(url)
        page.wait_for_selector("#question")

        def paper() -> int:
            color = page.evaluate("getComputedStyle(document.body).backgroundColor")
            return sum(map(int, re.findall(r"\d+", color)[:3]))

        assert paper() < 150
        page.get_by_role("button", name="Dark or light").click()
        assert paper() > 700
        page.reload()
        assert paper() > 700


@pytest.mark.parametrize("width", [360, 800])
def test_nothing_is_wider_than_a_phone(chromium: Any, url: str, width: int) -> None:
    with tab(chromium, viewport={"width": width, "height": 740}) as page:
        page.goto(url)
        page.wait_for_selector("#question")
        ask(page, "Show what is hostile")
        cells(page)
        page.get_by_role("button", name="Builder").click()
        page.wait_for_selector(".builder")
        for view in ("Alt+1", "Alt+2", "Alt+3"):
            page.keyboard.press(view)
            page.wait_for_timeout(200)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, view


# ---- what goes wrong ---------------------------------------------------------------------------


def test_trouble_is_told_with_a_way_on(chromium: Any, shop: str) -> None:
    with tab(chromium) as page:
        desk = Desk(databases({"shop": shop, "gone": "sqlite:///nowhere/x.db"}))
        with listening(service(desk, listen.rules("127.0.0.1", None))) as url:
            page.goto(url)
            page.get_by_label("Database").select_option("gone")
            ask(page, QUESTION)
            assert "out of reach" in page.locator(".trouble").inner_text()
            page.get_by_label("Database").select_option("shop")
        ask(page, QUESTION)
        assert "does not answer" in page.locator(".trouble").inner_text()
        assert page.get_by_role("button", name="Try again").is_visible()
