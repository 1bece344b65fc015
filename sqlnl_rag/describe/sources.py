"""What a SELECT reads: each table or sub-query with what one row of it is called, and how a joined
one hangs together with those before it.

A join along a key is told by its meaning ("each order with its customer"). The schema's foreign
keys say which side is which; without a schema the names of the columns have to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from sqlglot import exp

from sqlnl_rag.describe.naming import column_name, plural, singular, spoken, table_name
from sqlnl_rag.describe.tongue import Tongue, conjuncts, listed
from sqlnl_rag.names import words
from sqlnl_rag.tree import find_table
from sqlnl_rag.types import Table

_KEY_ENDS = re.compile(r"\s*(?:编号|编码|代码|号|ID|id)$")
_KEY_WORDS = {"id", "key", "code", "no", "num", "number", "uid", "uuid", "pk", "fk", "ref"}

Tie = Literal["parent", "child", "same", "columns", "natural", "condition", "cross"]


@dataclass(frozen=True)
class Source:
    """One thing that a SELECT reads.

    Attributes:
        label: What owns its columns: ``customer`` of "the customer's name".
        one, many: What one row and several rows are called.
        tie: How it hangs together with `partner`, one of the sources before it.
        shared: The column that both have, for the tie ``same``.
        rest: What must hold for the join besides its key.
    """

    alias: str
    node: exp.Expr
    table: Table | None
    label: str
    one: str
    many: str
    join: exp.Join | None = None
    tie: Tie = "cross"
    partner: Source | None = None
    shared: exp.Column | None = None
    rest: tuple[exp.Expr, ...] = ()

    @property
    def owners(self) -> str:
        """What owns its columns, as many: ``customers``."""
        return self.many if self.label == self.one else self.label

    @property
    def is_query(self) -> bool:
        """Whether it is a query or works like one, not a stored table."""
        return isinstance(self.node, exp.Subquery | exp.Lateral)


@dataclass
class Sources:
    """The sources of one SELECT, in its order, and the WHERE conditions that only join them."""

    all: list[Source] = field(default_factory=list)
    pulled: set[int] = field(default_factory=set)

    def of(self, alias: str) -> Source | None:
        """The source that goes by this name here."""
        folded = alias.casefold()
        return next((s for s in self.all if s.alias.casefold() == folded), None)

    def owner(self, column: exp.Column) -> Source | None:
        """The source a column belongs to, as far as names or the schema tell."""
        if column.table:
            return self.of(column.table)
        if len(self.all) == 1:
            return self.all[0]
        having = [s for s in self.all if s.table and s.table.column(column.name)]
        return having[0] if len(having) == 1 else None


def read_sources(select: exp.Expr, tongue: Tongue) -> Sources:
    """The sources of a SELECT (or UPDATE, DELETE) in the order of its FROM."""
    found = Sources()
    source = select.args.get("from_")
    first: exp.Expr | None = source.this if isinstance(source, exp.From) else None
    if isinstance(select, exp.Update | exp.Delete | exp.Insert | exp.Merge):
        target = select.this
        first = target.this if isinstance(target, exp.Schema) else target
    if first is not None:
        _add(found, first, None, tongue)
        for nested in listed(first.args.get("joins")):
            _add_join(found, nested, tongue)
    for join in listed(select.args.get("joins")):
        _add_join(found, join, tongue)
    for lateral in listed(select.args.get("laterals")):
        _add(found, lateral, None, tongue)
    where = select.args.get("where")
    if len(found.all) > 1 and where:
        _pull(found, where.this, tongue)
    return found


def _add_join(found: Sources, join: exp.Expr, tongue: Tongue) -> None:
    inner = join.this
    _add(found, inner, join if isinstance(join, exp.Join) else None, tongue)
    for nested in listed(inner.args.get("joins")) if isinstance(inner, exp.Table) else []:
        _add_join(found, nested, tongue)


def _add(found: Sources, node: exp.Expr, join: exp.Join | None, tongue: Tongue) -> None:
    while isinstance(node, exp.Paren):
        node = node.this
    new = _named(node, tongue)
    if join is not None:
        new = replace(new, join=join)
        new = _tied(new, found, join, tongue)
    elif found.all:
        new = replace(new, tie="cross", partner=found.all[0])
    found.all.append(_told_apart(new, found))


def _named(node: exp.Expr, tongue: Tongue) -> Source:
    alias = node.alias_or_name
    if isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier):
        if node.name.casefold() in tongue.ctes and not node.args.get("db"):
            return _of_rows(spoken(node.name), alias, node, tongue)
        table = find_table(node, tongue.schema) if tongue.schema else None
        name = table_name(node.name, table, tongue.lang)
        one = name if tongue.chinese else singular(name)
        many = name if tongue.chinese else plural(name)
        return Source(alias, node, table, one, one, many)
    label = spoken(alias) if alias else ("结果" if tongue.chinese else "result")
    return _of_rows(label, alias, node, tongue)


def _of_rows(label: str, alias: str, node: exp.Expr, tongue: Tongue) -> Source:
    """A result, whose rows have no name of their own."""
    return Source(
        alias, node, None, label, tongue.say("row_of", label), tongue.say("rows_of", label)
    )


def _told_apart(new: Source, found: Sources) -> Source:
    """With its alias where another source is called the same."""
    if all(other.label != new.label for other in found.all):
        return new
    for number, other in enumerate(found.all):
        if other.label == new.label and other.alias:
            found.all[number] = _with_alias(other)
    partner = new.partner and found.of(new.partner.alias)
    return replace(_with_alias(new), partner=partner)


def _with_alias(source: Source) -> Source:
    label = f"{source.label} {source.alias}"
    return replace(
        source,
        label=label,
        one=f"{source.one} {source.alias}",
        many=f"{source.many} {source.alias}",
    )


def _tied(new: Source, found: Sources, join: exp.Join, tongue: Tongue) -> Source:
    if join.method and join.method.upper() == "NATURAL":
        return replace(new, tie="natural", partner=found.all[-1])
    if join.args.get("using"):
        return replace(new, tie="columns", partner=found.all[-1])
    on = join.args.get("on")
    if on is None or isinstance(on, exp.Boolean) and on.this:
        return replace(new, tie="cross", partner=found.all[0])
    parts = conjuncts(on)
    for part in parts:
        told = _key(part, new, found, tongue)
        if told:
            rest = [
                p for p in parts if p is not part and not _same_tie(p, told, new, found, tongue)
            ]
            return replace(told, rest=tuple(_left_over(rest, found, tongue)))
    return replace(new, tie="condition", partner=found.all[0], rest=tuple(parts))


def _same_tie(part: exp.Expr, told: Source, new: Source, found: Sources, tongue: Tongue) -> bool:
    """Whether a second equality belongs to the same key of several columns."""
    also = _key(part, new, found, tongue)
    return bool(
        also and told.partner and also.partner and also.partner.alias == told.partner.alias
        and told.table and any(len(k.columns) > 1 for k in told.table.foreign_keys)
    )  # fmt: skip


def _left_over(parts: list[exp.Expr], found: Sources, tongue: Tongue) -> list[exp.Expr]:
    """FROM a JOIN b JOIN c ON … AND a.id = b.a_id: what ties b stands with c."""
    left = []
    for part in parts:
        for number, source in enumerate(found.all):
            told = (
                number
                and source.tie == "cross"
                and _key(part, source, Sources(found.all[:number]), tongue)
            )
            if told:
                found.all[number] = replace(told, join=source.join)
                break
        else:
            left.append(part)
    return left


def _pull(found: Sources, where: exp.Expr, tongue: Tongue) -> None:
    """FROM a, b WHERE a.id = b.a_id: the condition is the join's."""
    for number, source in enumerate(found.all):
        if number == 0 or source.tie != "cross":
            continue
        before = Sources(found.all[:number])
        for part in conjuncts(where):
            told = _key(part, source, before, tongue)
            if told and id(part) not in found.pulled:
                found.pulled.add(id(part))
                found.all[number] = told
                break


def _key(part: exp.Expr, new: Source, found: Sources, tongue: Tongue) -> Source | None:
    """`new` tied by a key, if `part` is an equality of key columns with a source before it."""
    while isinstance(part, exp.Paren):
        part = part.this
    if not isinstance(part, exp.EQ):
        return None
    left, right = part.this.unnest(), part.expression.unnest()
    if not (isinstance(left, exp.Column) and isinstance(right, exp.Column)):
        return None
    if _belongs(right, new) and not _belongs(left, new):
        mine, theirs = right, left
    elif _belongs(left, new) and not _belongs(right, new):
        mine, theirs = left, right
    else:
        return None
    partner = found.owner(theirs)
    if partner is None:
        return None
    tie = _direction(mine, new, theirs, partner)
    if tie is None:
        if words(mine.name) != words(theirs.name):
            return None
        return replace(new, tie="same", partner=partner, shared=mine)
    told = replace(new, tie=tie, partner=partner)
    return _in_its_role(told, theirs, tongue) if tie == "parent" else told


def _belongs(column: exp.Column, source: Source) -> bool:
    if column.table:
        return column.table.casefold() == source.alias.casefold()
    return bool(source.table and source.table.column(column.name))


def tied_by_key(one: Source, mine: exp.Column, other: Source, theirs: exp.Column) -> bool:
    """Whether an equality of the two columns follows a key."""
    return _direction(mine, one, theirs, other) is not None


def _direction(
    mine: exp.Column, new: Source, theirs: exp.Column, partner: Source
) -> Literal["parent", "child"] | None:
    if _refers(partner, theirs, new, mine):
        return "parent"
    if _refers(new, mine, partner, theirs):
        return "child"
    own, other = words(mine.name), words(theirs.name)
    if not (like_a_key(own) or like_a_key(other)):
        return None
    if own == ["id"] or (new.table and new.table.primary_key == (mine.name,)):
        return "parent"
    if other == ["id"]:
        return "child"
    mine_names, theirs_names = _names_it(own, new), _names_it(own, partner)
    if own == other and not mine_names and not theirs_names:
        return None
    return "parent" if mine_names else "child"


def _names_it(key: list[str], source: Source) -> bool:
    """Whether a key's name holds the source's: ``customer_id`` of customers, ``dormid`` of dorm."""
    own = set(words(source.one))
    return bool(own & set(key)) or any(word.removesuffix("id") in own for word in key)


def _refers(child: Source, column: exp.Column, parent: Source, key: exp.Column) -> bool:
    if not (child.table and parent.table):
        return False
    wanted = (column.name.casefold(), key.name.casefold())
    return any(
        (mine.casefold(), theirs.casefold()) == wanted
        for declared in child.table.foreign_keys
        if declared.ref_table == parent.table.key
        for mine, theirs in zip(declared.columns, declared.ref_columns, strict=False)
    )


def _in_its_role(told: Source, column: exp.Column, tongue: Tongue) -> Source:
    """The manager of an employee, not the employee of an employee; the home team, not the team."""
    partner = told.partner
    assert partner is not None
    if tongue.chinese and (role := _chinese_role(column, partner)):
        several = _several(partner, told)
        if partner.node.name == told.node.name or several and role.endswith(told.one):
            return replace(told, label=role, one=role, many=role)
        if several:
            return replace(
                told, label=role, one=f"{role}（{told.one}）", many=f"{role}（{told.one}）"
            )
    own = [word for word in words(column.name) if word not in _KEY_WORDS]
    name = " ".join(own)
    if not own or set(own) & set(words(told.one)) and len(own) == 1:
        return told
    several = _several(partner, told)
    alike = isinstance(partner.node, exp.Table) and partner.node.name == told.node.name
    if not told.one.isascii() or not name.endswith(f" {singular(told.one)}"):
        if not (several or alike):
            return told
    elif len(own) < len(words(column.name)) and partner.label.split(" ")[0] != name:
        many = plural(name)  # the home team, the away team
        return replace(told, label=name, one=name, many=many)
    return replace(told, label=name, one=f"{name} ({told.one})", many=f"{name} ({told.many})")


def _several(partner: Source, told: Source) -> bool:
    """Whether more than one key leads from `partner` to the table of `told`."""
    keys = partner.table.foreign_keys if partner.table else ()
    return told.table is not None and sum(k.ref_table == told.table.key for k in keys) > 1


def _chinese_role(column: exp.Column, partner: Source) -> str:
    """What a key's comment calls what it leads to: 上级编号 leads to 上级."""
    stored = partner.table.column(column.name) if partner.table else None
    called = column_name(column.name, stored, "zh")
    role = _KEY_ENDS.sub("", called)
    return role if role != called and not role.isascii() else ""


def like_a_key(name: list[str]) -> bool:
    """Whether the words of a name are those of a key."""
    return bool(name) and (name[-1] in _KEY_WORDS or name[-1].endswith(("id", "key")))
