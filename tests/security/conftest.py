"""`harbours`: scratch databases on servers of their own. `harbour(corpus, dialect)` skips where an
engine is not installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sqlnl_rag.types import Dialect
from tests.security.harbour import Harbour, Harbours
from tests.servers import MissingServer

GetHarbour = Callable[[str, Dialect], Harbour]


@pytest.fixture(scope="session")
def harbours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Harbours]:
    found = Harbours(tmp_path_factory.mktemp("harbours"))
    yield found
    found.close()


@pytest.fixture
def harbour(harbours: Harbours) -> GetHarbour:
    def get(corpus: str, dialect: Dialect) -> Harbour:
        if dialect == "duckdb":
            pytest.importorskip("duckdb_engine")
        try:
            return harbours.get(corpus, dialect)
        except MissingServer as missing:
            pytest.skip(str(missing))

    return get
