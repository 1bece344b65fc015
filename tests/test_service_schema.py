"""schemathesis against every operation of the service: what it makes up gets no 5xx, and every
response is what the OpenAPI page says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from sqlnl_rag.serving import listen
from sqlnl_rag.serving.desk import Desk
from tests.commands import SCRIPT, make
from tests.conftest import Record
from tests.web import AnsweringModel, databases, listening

schemathesis = pytest.importorskip("schemathesis")
pytest.importorskip("fastapi")
from schemathesis.checks import CHECKS, load_all_checks  # noqa: E402

from sqlnl_rag.service import service  # noqa: E402

# Each example is a request over a socket; --thorough makes more of them.
EXAMPLES, THOROUGH = 50, 1000
RULES = listen.rules("127.0.0.1", None)
# Every check of theirs but one: that any string is accepted. Text that is no SQL is told so, 400.
load_all_checks()
LEFT_OUT = CHECKS.get_by_names(["positive_data_acceptance"])


def _page() -> dict[str, Any]:
    desk = Desk(databases({"shop": "sqlite:///none.db"}))
    app = service(desk, RULES)
    page: dict[str, Any] = app._app.openapi()  # type: ignore[attr-defined]
    return page


# Not by schemathesis' own fixtures: they need attributes that pytest 9 has no more.
OPERATIONS = {
    found.ok().label: found.ok()
    for found in schemathesis.openapi.from_dict(_page()).get_all_operations()
}


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("schemathesis") / "shop.db"
    make(str(path))
    desk = Desk(databases({"shop": f"sqlite:///{path}"}, AnsweringModel(SCRIPT)))
    with listening(service(desk, RULES)) as url:
        yield url


@pytest.mark.parametrize(
    ("label", "mode"),
    [
        (label, mode)
        for label, operation in OPERATIONS.items()
        for mode in ("positive", "negative")
        if mode == "positive" or operation.body or operation.query
    ],
)
def test_every_operation_keeps_to_its_page(
    url: str, label: str, mode: str, thorough: bool, record: Record
) -> None:
    operation = OPERATIONS[label]
    kind = schemathesis.GenerationMode(mode)
    cases = 0

    @given(case=operation.as_strategy(generation_mode=kind))
    @settings(
        max_examples=THOROUGH if thorough else EXAMPLES,
        deadline=None,
        derandomize=not thorough,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def holds(case: Any) -> None:
        nonlocal cases
        cases += 1
        case.call_and_validate(base_url=url, excluded_checks=LEFT_OUT)

    holds()
    assert cases
    record("schemathesis", {"operation": label, "mode": mode, "cases": cases})
