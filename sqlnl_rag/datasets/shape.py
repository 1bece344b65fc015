"""What a statement looks like without what changes from one asking to the next.

`canonical` gives two statements the same text when their trees differ in nothing but the names of
aliases, of which a statement over one table has none; `skeleton` also when they differ in literals.
Does not know that ``a AND b`` is the same as ``b AND a``.
"""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse, write
from sqlnl_rag.types import Dialect


def canonical(sql: str, dialect: Dialect) -> str:
    """The statement with its aliases numbered and its names in lower case.

    Raises:
        SqlglotError: It cannot be parsed.
    """
    return _text(sql, dialect, literals=True)


def skeleton(sql: str, dialect: Dialect) -> str:
    """The same with a sign in the place of every literal.

    >>> skeleton("SELECT n FROM city AS c WHERE c.state = 'ohio'", "sqlite")
    "select n from city where state = '?'"
    """
    return _text(sql, dialect, literals=False)


def _text(sql: str, dialect: Dialect, *, literals: bool) -> str:
    read = SQLGLOT_DIALECT[dialect]
    (tree,) = parse(sql, read)
    aliases: dict[str, str] = {}
    for alias in tree.find_all(exp.TableAlias):
        aliases.setdefault(alias.name.casefold(), f"a{len(aliases)}")
    if len(list(tree.find_all(exp.Table))) == 1:  # nothing for an alias to tell apart
        for named in tree.find_all(exp.Column, exp.Table):
            named.set("table" if isinstance(named, exp.Column) else "alias", None)
    used = {column.name.casefold() for column in tree.find_all(exp.Column)}
    for node in list(tree.walk()):
        if isinstance(node, exp.Alias) and node.alias.casefold() not in used:
            node.replace(node.this)
        elif isinstance(node, exp.Literal) and not literals:
            node.replace(exp.Literal.string("?"))
        elif isinstance(node, exp.Identifier):
            name = node.name.casefold()
            qualifies = node.arg_key == "table" or isinstance(node.parent, exp.TableAlias)
            node.set("this", aliases.get(name, name) if qualifies else name)
            node.set("quoted", False)
    text = write(tree, read)
    return text if literals else text.lower()
