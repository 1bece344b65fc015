"""Tables that nothing asks for go; tables that anything asks for stay."""

from __future__ import annotations

import pytest

from sqlnl_rag.models.embedded.actions import KEYWORD_ID, Action
from sqlnl_rag.models.embedded.pruning import prune
from sqlnl_rag.types import Column, ForeignKey, Table


def _table(name: str, *refers: str, city: bool = False) -> Table:
    columns = (
        *([Column("city", "TEXT", "text", values=("Oslo",))] if city else []),
        *(Column(f"{r}_id", "INT", "number") for r in refers),
    )
    keys = tuple(ForeignKey((f"{r}_id",), r, ("id",)) for r in refers)
    return Table(
        name,
        (Column("id", "INT", "number"), Column("name", "TEXT", "text"), *columns),
        foreign_keys=keys,
    )


TABLES = (
    _table("author"),
    _table("book"),
    _table("book_author", "book", "author"),
    _table("loan", "book"),
    _table("reader", city=True),
    _table("address", "reader", city=True),
)


DETOUR = "select address.city group address.city from reader address"
COMPARED = "select reader.name where address.city = 1 from reader address"


def _actions(text: str) -> list[Action]:
    """``select book.name from book loan``: a dot is a column, a known table a table."""
    names = {table.name for table in TABLES}
    out = []
    for word in text.split():
        table, dot, column = word.partition(".")
        if dot:
            out.append(Action("column", column, table))
        elif word[0].isupper():
            out.append(Action("value", word))
        else:
            assert word in names or word in KEYWORD_ID
            out.append(Action("table" if word in names else "keyword", word))
    return out


@pytest.mark.parametrize(
    ("question", "before", "after"),
    [
        ("titles of books", "select book.name from book loan", "select book.name from book"),
        ("books on loan", "select book.name from book loan", "select book.name from book loan"),
        ("books and loans", "select book.name from book loan", "select book.name from book loan"),
        # a bridge is needed by its neighbours, whatever the question says
        (
            "who wrote it",
            "select author.name book.name from author book book_author",
            "select author.name book.name from author book book_author",
        ),
        # without a column nothing says which table is meant
        ("how many", "select count * from book loan", "select count * from book loan"),
        # whose rows are counted is what such a table says
        (
            "which title went out most often",
            "select book.name group book.id order count * desc limit 1 from book loan",
            "select book.name group book.id order count * desc limit 1 from book loan",
        ),
        (
            "how many were lent that are called Emma",
            "select count * where book.name = Emma from book loan",
            "select count * where book.name = Emma from book loan",
        ),
        (
            "how many books are called Emma",
            "select count * where book.name = Emma from book loan",
            "select count * where book.name = Emma from book",
        ),
        # … and what lies beyond it says nothing: one goes after the other
        (
            "which author has the most books",
            "select author.name group author.id order count * desc limit 1 "
            "from author book book_author loan",
            "select author.name group author.id order count * desc limit 1 "
            "from author book_author",
        ),
        (
            "authors",
            "select author.name from author book_author book loan",
            "select author.name from author",
        ),
        # each SELECT for itself
        (
            "books nobody borrowed",
            "select book.name from book loan except select book.name from book loan",
            "select book.name from book except select book.name from book",
        ),
        (
            "what was lent",
            "select book.name where book.id in ( select loan.book_id from book loan ) from book",
            "select book.name where book.id in ( select loan.book_id from loan ) from book",
        ),
        # a table twice is a self-join that the model meant
        ("books", "select book.name from book loan loan", "select book.name from book loan loan"),
    ],
)  # fmt: skip
def test_a_table_that_nothing_asks_for_goes(question: str, before: str, after: str) -> None:
    assert prune(_actions(before), question, TABLES) == _actions(after)


@pytest.mark.parametrize(
    ("question", "before", "after"),
    [
        (
            "readers in each city",
            "select address.city count reader group address.city from reader address",
            "select reader.city count reader group reader.city from reader",
        ),
        # the question names the other table, or not the one that has the column too
        ("cities of a reader's address", DETOUR, DETOUR),
        ("how many people in each city", DETOUR, DETOUR.replace("reader address", "address")),
        # or another column: a name is said of many things
        ("readers by name", DETOUR.replace("city", "name"), DETOUR.replace("city", "name")),
        # what is compared moves where the other table is shown, or counted, and stores the value
        (
            "readers in Oslo",
            "select reader.name where address.city = Oslo from reader address",
            "select reader.name where reader.city = Oslo from reader",
        ),
        (
            "how many readers in Oslo",
            "select count reader where address.city = Oslo from reader address",
            "select count reader where reader.city = Oslo from reader",
        ),
        # or counted, alone
        (
            "how many loans have readers in Oslo",
            "select count * where address.city = Oslo from loan reader address",
            "select count * where address.city = Oslo from loan reader address",
        ),
        # a value may be stored in that table alone, and what joins stays
        ("readers in the city of Oslo", COMPARED, COMPARED),
        ("readers with their id", DETOUR.replace("city", "id"), DETOUR.replace("city", "id")),
    ],
)
def test_a_column_is_read_in_the_table_that_is_asked_for(
    question: str, before: str, after: str
) -> None:
    assert prune(_actions(before), question, TABLES) == _actions(after)
