"""Settings: which source wins, and what a wrong value says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.config import Config, folder, load_config
from sqlnl_rag.errors import UsageError


def load(here: Path, environ: dict[str, str] | None = None, **flags: Any) -> Config:
    return load_config(flags, environ=environ or {}, working_dir=here)


@pytest.fixture(autouse=True)
def no_user_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Config()
    assert load(tmp_path).max_rows == 1000


def test_flag_before_environment_before_file_before_default(tmp_path: Path) -> None:
    (tmp_path / "sqlnl.toml").write_text(
        'max_rows = 3\ntimeout_s = 3\nschemas = ["a", "b"]\nmodel = "x"\n'
    )
    environ = {"SQLNL_MAX_ROWS": "2", "SQLNL_TIMEOUT_S": "2.5", "SQLNL_SAMPLE_VALUES": "no"}
    config = load(tmp_path, environ, max_rows=1, timeout_s=None, schemas=())
    assert (config.max_rows, config.timeout_s, config.schemas) == (1, 2.5, ("a", "b"))
    assert (config.model, config.sample_values, config.max_bytes) == ("x", False, 5_000_000)


def test_database_url_stands_in_for_our_own_variable(tmp_path: Path) -> None:
    environ = {"DATABASE_URL": "sqlite:///a.db"}
    assert load(tmp_path, environ).db == "sqlite:///a.db"
    assert load(tmp_path, environ | {"SQLNL_DB": "sqlite:///b.db"}).db == "sqlite:///b.db"
    assert load(tmp_path, environ, db="sqlite:///c.db").db == "sqlite:///c.db"


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("SQLNL_MAX_ROWS", "many"),
        ("SQLNL_MAX_ROWS", "0"),
        ("SQLNL_TIMEOUT_S", "inf"),
        ("SQLNL_SAMPLE_VALUES", "perhaps"),
        ("SQLNL_MIN_CONFIDENCE", "80"),
        ("SQLNL_MIN_CONFIDENCE", "nan"),
    ],
)
def test_a_wrong_value_names_its_source(tmp_path: Path, variable: str, value: str) -> None:
    with pytest.raises(UsageError, match=variable) as caught:
        load(tmp_path, {variable: value})
    assert value in caught.value.message and caught.value.hint


@pytest.mark.parametrize(
    "text", ["max_row = 3", "max_rows = ", "max_rows = true", 'schemas = "a"\n[x]\n']
)
def test_a_wrong_file_names_the_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "sqlnl.toml").write_text(text)
    with pytest.raises(UsageError, match=r"sqlnl\.toml"):
        load(tmp_path)


def test_a_near_miss_is_named(tmp_path: Path) -> None:
    (tmp_path / "sqlnl.toml").write_text("max_row = 3")
    with pytest.raises(UsageError) as caught:
        load(tmp_path)
    assert "max_rows" in caught.value.hint


def test_the_url_is_in_no_text(tmp_path: Path) -> None:
    secret = "postgresql://me:hunter2@host/db"
    assert "hunter2" not in repr(load(tmp_path, {"DATABASE_URL": secret}))
    (tmp_path / "sqlnl.toml").write_text(f'db = ["{secret}"]')
    with pytest.raises(UsageError) as caught:
        load(tmp_path)
    assert "hunter2" not in str(caught.value) + caught.value.hint


def test_the_user_file_is_read_where_the_folder_has_none(tmp_path: Path) -> None:
    home = tmp_path / "config" / "sqlnl-rag"
    home.mkdir(parents=True)
    (home / "sqlnl.toml").write_text("max_rows = 7")
    assert load(tmp_path).max_rows == 7
    (tmp_path / "sqlnl.toml").write_text("max_rows = 8")
    assert load(tmp_path).max_rows == 8


def test_folders(tmp_path: Path) -> None:
    assert folder("index", tmp_path) == tmp_path / "data" / "sqlnl-rag" / "index"
    (tmp_path / "index").mkdir()
    assert folder("index", tmp_path) == tmp_path / "index"
    assert load(tmp_path, index_dir=Path("elsewhere")).index_folder() == Path("elsewhere")


def test_databases_are_named(tmp_path: Path) -> None:
    (tmp_path / "sqlnl.toml").write_text(
        '[databases]\na = "sqlite:///a b.db"\n"b-2" = "duckdb:///x"\n'
    )
    assert load(tmp_path).databases == (("a", "sqlite:///a b.db"), ("b-2", "duckdb:///x"))
    environ = {"SQLNL_DATABASES": "c=sqlite:///c.db?x=1 d=sqlite:///d.db"}
    two = (("c", "sqlite:///c.db?x=1"), ("d", "sqlite:///d.db"))
    assert load(tmp_path, environ).databases == two
    assert load(tmp_path, environ, databases=("e=sqlite:///e.db",)).databases == (
        ("e", "sqlite:///e.db"),
    )


@pytest.mark.parametrize(
    "given",
    [
        "postgresql://me:hunter2@here/shop",
        "shop=hunter2",
        "shop=",
        "=sqlite:///hunter2.db",
        "a shop=sqlite:///hunter2.db",
        "../shop=sqlite:///hunter2.db",
        "shop=sqlite:///hunter2.db shop=sqlite:///b.db",
    ],
)
def test_what_names_no_database_is_said_without_a_word_of_it(tmp_path: Path, given: str) -> None:
    with pytest.raises(UsageError, match="SQLNL_DATABASES") as caught:
        load(tmp_path, {"SQLNL_DATABASES": given})
    assert "hunter2" not in caught.value.message + caught.value.hint


def test_secrets_are_in_no_repr(tmp_path: Path) -> None:
    environ = {"SQLNL_DATABASES": "a=sqlite://me:hunter2@x", "SQLNL_TOKEN": "hunter3"}
    assert "hunter" not in repr(load(tmp_path, environ))
