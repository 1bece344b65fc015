"""A real Chromium without a window: the one that the machine has, driven by Playwright."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


class MissingBrowser(Exception):
    """No test can drive the page here."""


@contextmanager
def browser() -> Iterator[Any]:
    """A Playwright Browser.

    Raises:
        MissingBrowser: There is no Chromium, or no Playwright.
    """
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise MissingBrowser("no browser can be driven without playwright") from None
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise MissingBrowser("no browser here: install chromium")
    with sync_playwright() as driver:
        # Containers give it neither a sandbox of its own nor much shared memory.
        started = driver.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield started
        started.close()


@contextmanager
def tab(started: Any, **options: Any) -> Iterator[Any]:
    """A new tab with storage of its own; what the page logs or blocks fails the test."""
    context = started.new_context(**{"locale": "en-US"} | options)
    page = context.new_page()
    page.set_default_timeout(60_000)  # what takes a minute never comes
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(f"error: {error}"))
    page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    page.on("dialog", lambda dialog: said.append(f"dialog: {dialog.message}") or dialog.dismiss())
    yield page
    context.close()
    # A response that is an error is logged by the browser itself; the tests provoke some.
    assert not [line for line in said if "Failed to load resource" not in line], said
