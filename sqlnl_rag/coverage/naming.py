"""How tables and columns may be said, and which of them a person leaves out.

A name is said by its words, by those of its comment, a column also without the words of its table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sqlglot import exp

from sqlnl_rag.coverage.claims import Claim, Claims, Forms, Said
from sqlnl_rag.coverage.reading import common_words
from sqlnl_rag.coverage.tokens import spellings, words_of
from sqlnl_rag.tree import find_table
from sqlnl_rag.types import Column, Dialect, Schema, Table

_COMMENT_END = re.compile(r"[,;:.(（，。；：]")
_MAX_COMMENT_WORDS = 8
_ID_WORDS = ("identifier", "code", "number", "编号", "标识", "号", "代码")


class Names:
    """The tables of one statement, and the claims that are made of it."""

    def __init__(self, dialect: Dialect, schema: Schema | None) -> None:
        self.dialect = dialect
        self.schema = schema
        self.found = Claims(dialect)
        self.seen: dict[int, dict[str, exp.Expr]] = {}
        self.tables: dict[str, Table] = {}
        self.ctes: set[str] = set()
        self.aliases: set[str] = set()

    def visit(self, node: exp.Expr, negated: bool) -> bool | None:
        """What `Walk` does at a node."""
        raise NotImplementedError

    def with_texts(self, tree: exp.Expr) -> exp.Expr:
        """SQLite reads a name in double quotes that no column has as a text."""
        quoted = [
            column
            for column in tree.find_all(exp.Column)
            if not column.table
            and column.this.args.get("quoted")
            and isinstance(column.parent, exp.Predicate | exp.Binary | exp.Func)
        ]
        if not quoted:
            return tree
        tree = tree.copy()
        for column in [c for c in tree.find_all(exp.Column) if not c.table]:
            if not column.this.args.get("quoted"):
                continue
            beside = column.parent
            if not isinstance(beside, exp.Predicate | exp.Binary | exp.Func):
                continue
            if self.schema:
                table = self.owner(column)
                if table is not None and (self.stored(column, table) or not self.known(table)):
                    continue
            elif beside.this is column:
                continue
            column.replace(exp.Literal.string(column.name))
        self.seen.clear()
        return tree

    def need(self, claim: Claim) -> None:
        """Adds what the text must say."""
        self.found.required.append(claim)

    def say(
        self, kind: str, node: exp.Expr, *concepts: str, beside: Forms = (), spelled: str = ""
    ) -> None:
        """Adds a concept that the text must say."""
        self.allow(*concepts)
        wanted = " or ".join(concepts)
        spelled = spelled or (node.sql_name().lower() if isinstance(node, exp.Func) else node.key)
        self.need(Said(kind, node, wanted, spelled, concepts, beside))

    def allow(self, *concepts: str) -> None:
        """Adds concepts that the text may say."""
        self.found.allows.update(concepts)

    def name(self, forms: Forms, key: str) -> None:
        """Adds a name that may stand in the text."""
        for words in forms:
            self.found.names.setdefault(words, key)

    def table_forms(self, node: exp.Table) -> tuple[Forms, str]:
        """How a table may be called, and its name."""
        known = self.known(node)
        return forms_of(node.name, known.comment if known else None), node.name

    def column_forms(self, node: exp.Column) -> tuple[Forms, exp.Table | None]:
        """How a column may be called, and the table node that it is of, where that is known."""
        table = self.owner(node)
        stored = self.stored(node, table) if table else None
        forms = forms_of(node.name, stored.comment if stored else None)
        if table is not None:
            own = {w for form in forms_of(table.name, None) for w in form}
            for form in forms:
                rest = tuple(word for word in form if word not in own)
                if rest and rest != form and rest not in forms and rest != ("id",):
                    forms += (rest,)
        return forms, table

    def known(self, node: exp.Table) -> Table | None:
        """The table of the schema behind a node."""
        if not self.schema:
            return None
        key = self.sql_of_table(node).casefold()
        if key not in self.tables:
            found = find_table(node, self.schema)
            if found is None:
                return None
            self.tables[key] = found
        return self.tables[key]

    def stored(self, node: exp.Column, table: exp.Table) -> Column | None:
        """The column of the schema behind a node."""
        known = self.known(table)
        return known.column(node.name) if known else None

    def owner(self, node: exp.Column) -> exp.Table | None:
        """The table node that a column is read from."""
        select = node.find_ancestor(exp.Select, exp.Update, exp.Delete, exp.Insert)
        while select is not None:
            sources = self.sources_of(select)
            if node.table:
                found = sources.get(node.table.casefold())
                if found is not None:
                    return found if isinstance(found, exp.Table) else None
            else:
                tables = [t for t in sources.values() if isinstance(t, exp.Table)]
                for table in tables:
                    if self.stored(node, table):
                        return table
                if len(sources) == 1 and tables and self.known(tables[0]) is None:
                    return tables[0]
            select = select.find_ancestor(exp.Select, exp.Update, exp.Delete, exp.Insert)
        return None

    def sources_of(self, select: exp.Expr) -> Mapping[str, exp.Expr]:
        """What a SELECT reads from, by alias."""
        if id(select) not in self.seen:
            found: dict[str, exp.Expr] = {}
            for source in _sources_of(select):
                if source is not None:  # an index over an expression reads nothing
                    found[source.alias_or_name.casefold()] = source
            self.seen[id(select)] = found
        return self.seen[id(select)]

    def is_key_pair(self, left: exp.Column, right: exp.Column) -> bool:
        """Whether two columns tie tables as a key does, so that nobody names them."""
        (_, one), (_, other) = self.column_forms(left), self.column_forms(right)
        if one is None or other is None:
            return like_a_key(left) or like_a_key(right) or left.name == right.name
        if one is other:
            return False
        if self.schema:
            mine, theirs = self.known(one), self.known(other)
            if mine and theirs:
                for a, b, x, y in ((mine, theirs, left, right), (theirs, mine, right, left)):
                    for key in a.foreign_keys:
                        if key.ref_table == b.key and (x.name.casefold(), y.name.casefold()) in {
                            (c.casefold(), r.casefold())
                            for c, r in zip(key.columns, key.ref_columns, strict=False)
                        }:
                            return True
        same = left.name.casefold() == right.name.casefold()
        if one.name.casefold() == other.name.casefold():
            return like_a_key(left) or like_a_key(right)
        return same or like_a_key(left) or like_a_key(right)

    def sql_of_table(self, node: exp.Table) -> str:
        """The name of a table as it is written."""
        return ".".join(part.name for part in node.parts)

    def names(self) -> None:
        """The names that may stand in a text, and those that nothing in the statement is called."""
        for alias in (*self.aliases, *self.ctes):
            self.name(spellings(alias), alias)
        if not self.schema:
            return
        shown_whole = "all" in self.found.allows
        used = set(self.tables.values())
        for table in used:
            keys = {c for key in table.foreign_keys for c in key.columns} | set(table.primary_key)
            for column in table.columns:
                if shown_whole or column.name in keys:
                    self.name(forms_of(column.name, column.comment), column.name)
        inside = {word for words in self.found.names for word in words}
        common = common_words("en") | common_words("zh")
        for table in self.schema.tables:
            names = [(table.name, None if table in used else table.comment)]
            names += [(column.name, column.comment) for column in table.columns]
            for name, comment in names:
                for form in forms_of(name, comment):
                    told = all(word in inside for word in form)
                    vague = all(word in common or len(word) == 1 and word.isascii()
                                for word in form)  # fmt: skip
                    if form not in self.found.names and not told and not vague:
                        self.found.foreign.setdefault(form, name)


def _sources_of(select: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(select, exp.Update | exp.Delete | exp.Insert):
        target = select.this
        yield target.this if isinstance(target, exp.Schema) else target
    for key in ("from_", "joins", "laterals"):
        for part in _listed(select.args.get(key)):
            source = part.this if isinstance(part, exp.From | exp.Join) else part
            yield source
            for join in source.args.get("joins") or []:
                yield join.this


def _listed(part: object) -> Sequence[exp.Expr]:
    return part if isinstance(part, list) else [part] if isinstance(part, exp.Expr) else []


def like_a_key(column: exp.Column) -> bool:
    """Whether the name of a column is one that keys have."""
    words = words_of(column.name)
    last = words[-1] if words else ""
    return last in (
        "id",
        "key",
        "code",
        "no",
        "num",
        "number",
        "编号",
    ) or column.name.lower().endswith(("id", "no", "编号", "code", "key"))


def forms_of(name: str, comment: str | None) -> Forms:
    """How a name may be said: its words, those of its comment, with other words for "id"."""
    found = [words_of(name)]
    if comment:
        for text in (comment, _COMMENT_END.split(comment, maxsplit=1)[0]):
            found += [w for w in spellings(text) if 0 < len(w) <= _MAX_COMMENT_WORDS]
    for words in list(found):
        if words and words[-1] == "id" and len(words) > 1:
            found += [(*words[:-1], *words_of(other)) for other in _ID_WORDS]
        elif words == ("id",):
            found += [words_of(other) for other in _ID_WORDS]
        if words and len(words) > 1 and words[0] in ("is", "has", "tbl", "tb", "t"):
            found.append(words[1:])
    return tuple(dict.fromkeys(words for words in found if words))


def shown(forms: Forms) -> str:
    """The first form, for findings."""
    return " ".join(forms[0]) if forms else ""
