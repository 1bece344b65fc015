"""Pictures of the web page over the demo database: python -m tests.screenshots FOLDER

They are taken in the Chromium of this machine, with its fonts (Debian: fonts-inter and
fonts-noto-cjk).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from schemas.demo import build
from sqlnl_rag.board import Board, Pin, save
from sqlnl_rag.memory import memory_of
from sqlnl_rag.service import service
from sqlnl_rag.serving import listen
from sqlnl_rag.serving.databases import Databases
from sqlnl_rag.serving.desk import Desk
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Result
from tests.browser import browser, tab
from tests.web import listening

MAX_BYTES = 200_000
QUESTION = "Show each membership and the number of customers who have it."
WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
BOARD = {
    "Orders of each month": (
        "SELECT STRFTIME('%Y-%m', ordered_at) AS month, COUNT(*) AS orders FROM orders "
        "GROUP BY month ORDER BY month"
    ),
    "How many customers are there?": "SELECT COUNT(*) AS customers FROM customers",
    "Payments by method": (
        "SELECT method, SUM(amount) AS paid FROM payments GROUP BY method ORDER BY paid DESC"
    ),
    "Orders by city and channel": (
        "SELECT s.city, o.channel, COUNT(*) AS orders FROM orders AS o "
        "JOIN stores AS s ON s.id = o.store_id GROUP BY s.city, o.channel"
    ),
    "价格与重量": "SELECT chinese_name, weight_grams, price FROM products WHERE weight_grams < 900",
}


def ask(page: Any, question: str) -> None:
    page.fill("#question", question)
    page.keyboard.press("Enter")
    page.wait_for_selector(".sheet:not([aria-busy]) .phrase")
    page.wait_for_selector("svg .mark", state="attached")


def taken(page: Any, folder: Path, name: str) -> None:
    file = folder / f"{name}.png"
    page.wait_for_timeout(400)  # for layout alone; nothing is waited for that could fail
    page.screenshot(path=file, animations="disabled")
    if file.stat().st_size > MAX_BYTES:
        raise SystemExit(f"{file} is over {MAX_BYTES // 1000} kB")


def wide(page: Any, folder: Path, board: Path) -> None:
    """What is seen on a desk, in English and light."""
    ask(page, QUESTION)
    page.hover(".phrase:has-text('number of customers') >> nth=-1")
    taken(page, folder, "ask")
    page.get_by_role("button", name="Builder").click()
    page.get_by_role("button", name="+ condition").click()
    page.get_by_label("Column").last.select_option("customers.membership")
    page.get_by_role("button", name="+ order").click()
    page.wait_for_selector(".paint:has-text('ORDER BY')")
    taken(page, folder, "builder")
    page.get_by_role("button", name="customers", exact=True).click()
    page.wait_for_selector(".card.chosen")
    taken(page, folder, "schema")
    page.keyboard.press("Alt+3")
    page.set_input_files("#board-file", board)
    page.get_by_role("button", name="Refresh all").click()
    page.get_by_text("Every pin is fresh").wait_for()
    for mark in ("line", "mark", "cell", "point"):
        page.wait_for_selector(f".pin svg .{mark}")
    taken(page, folder, "board")


def main(folder: Path) -> None:
    """Writes every picture into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        url = f"sqlite:///{scratch}/demo.db"
        build(url)
        memory = memory_of(url, Path(scratch) / "memory.db")
        pins = [Pin(question, sql, Result((), ())) for question, sql in BOARD.items()]
        pins[0] = Pin(pins[0].question, pins[0].sql, pins[0].result, width=2)
        save(Board("Lantern Tea", tuple(pins)), Path(scratch) / "board.json")
        desk = Desk(Databases({"lantern_tea": lambda: Translator.connect(url, memory=memory)}))
        with listening(service(desk, listen.rules("127.0.0.1", None))) as at, browser() as started:
            with tab(started, viewport=WIDE, color_scheme="light") as page:
                page.goto(at)
                wide(page, folder, Path(scratch) / "board.json")
            for name, size in (("zh-dark", WIDE), ("phone", PHONE)):
                with tab(started, viewport=size, color_scheme="dark", locale="zh-CN") as page:
                    page.goto(at)
                    if name == "phone":
                        page.get_by_role("button", name="English").click()
                        ask(page, QUESTION)
                        page.get_by_role("tab", name="Chart").click()
                    else:
                        ask(page, "列出每个会员等级的客户数量")
                    taken(page, folder, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
