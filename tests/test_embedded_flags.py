"""Columns that say yes or no: a question names them, a query says what they hold."""

from __future__ import annotations

import pytest
import sqlglot

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.codec import decode, encode
from sqlnl_rag.models.embedded.flags import is_flag, settled
from sqlnl_rag.types import Column, Schema, Table

USERS = Table(
    "users",
    (
        Column("is_active", "BOOLEAN", "boolean"),
        Column("is_admin", "TINYINT", "number", values=("0", "1")),
        Column("verified", "CHAR(1)", "text", values=("N", "Y")),
        Column("deleted", "CHAR(1)", "text", values=("N",)),
        Column("plan", "TEXT", "text", values=("free", "yes plan")),
        Column("logins", "INT", "number", values=("0", "1", "17")),
        Column("opt_in", "BOOLEAN", "boolean", values=("False", "True")),
    ),
)
FLAGS = {"is_active", "is_admin", "verified", "deleted", "opt_in"}
SCHEMA = Schema("sqlite", "app", (USERS,))


def read(condition: str, question: str) -> str:
    """The condition as it is settled."""
    tree = sqlglot.parse_one(f"SELECT * FROM users WHERE {condition}", dialect="sqlite")
    actions = settled(encode(tree, SCHEMA), question, SCHEMA.tables)
    return decode(actions, SCHEMA.tables, "sqlite").sql("sqlite").split(" WHERE ")[1]


def test_flags_are_booleans_and_columns_that_hold_only_yes_and_no() -> None:
    assert {column.name for column in USERS.columns if is_flag(column)} == FLAGS


@pytest.mark.parametrize(
    ("condition", "settles"),
    [
        ("is_active = 'active'", "is_active = 1"),
        ("is_active <> 'active'", "is_active <> 1"),
        ("is_admin = 'admins'", "is_admin = 1"),
        ("verified = 'verified'", "verified = 'Y'"),
        ("opt_in = 'opt in'", "opt_in = 'True'"),
        ("deleted = 'deleted'", "deleted = 'Y'"),  # only its 'N' was seen
        # what is no name of the flag, or a value of it, stays
        ("is_active = 'admin'", "is_active = 'admin'"),
        ("verified = 'N'", "verified = 'N'"),
        ("plan = 'plan'", "plan = 'plan'"),
        ("logins = 'logins'", "logins = 'logins'"),
        ("is_active = is_admin", "is_active = is_admin"),
    ],
)
def test_the_name_of_a_flag_means_that_it_is_true(condition: str, settles: str) -> None:
    assert read(condition, "Which users are active, verified admins that opt in?") == settles


def test_what_differs_from_no_is_meant_where_the_question_denies() -> None:
    """ "Not active" as the network says it: not "no"."""
    assert read("is_active <> 0", "Which users are not active?") == "is_active = 0"
    assert read("verified <> 'N'", "users that were never verified") == "verified = 'N'"
    assert read("is_active <> 0", "Which users are active?") == "is_active <> 0"
    assert read("is_active <> 1", "Which users are not active?") == "is_active <> 1"
    # what is denied is said of something else, or the value is said
    assert read("is_active <> 0", "Active users that have not logged in") == "is_active <> 0"
    assert read("verified <> 'N'", "users whose verified is not N") == "verified <> 'N'"
    assert read("is_active <> 0", "is active not 0") == "is_active <> 0"
    assert read("is_active <> 0", "users that aren't active") == "is_active = 0"
    assert read("logins <> 0", "Which users have not logged in once?") == "logins <> 0"


def test_a_flag_of_postgresql_is_compared_with_true() -> None:
    actions = [
        *(Action("keyword", word) for word in ("select", "*", "where")),
        Action("column", "is_active", "users"),
        Action("keyword", "="),
        Action("value", "active"),
        Action("keyword", "from"),
        Action("table", "users"),
    ]
    tree = decode(settled(actions, "active users", SCHEMA.tables), SCHEMA.tables, "postgresql")
    assert tree.sql("postgres") == "SELECT * FROM users WHERE is_active = TRUE"
