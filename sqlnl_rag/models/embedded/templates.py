"""The kinds of made queries: each draws one over a `Maker`'s tables and has it said.

How it is said stands in ``wordings/made.LANG.toml``, under the name of the kind. The order of the
draws is part of the embedded model's recipe: another order makes other pairs of the same seed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlnl_rag.models.embedded.actions import Action, keyword
from sqlnl_rag.models.embedded.made import Condition, Made, Maker
from sqlnl_rag.types import Column, Table

KINDS: list[tuple[float, Callable[[Maker], Made | None]]] = []
_AGGREGATES = ("avg", "sum", "max", "min")


def _kind(weight: float) -> Callable[[Callable[[Maker], Made | None]], None]:
    def add(maker: Callable[[Maker], Made | None]) -> None:
        KINDS.append((weight, maker))

    return add


def _columns(table: Table, columns: Sequence[Column]) -> list[Action]:
    return [Action("column", c.name, table.key) for c in columns]


def _from(*tables: Table) -> list[Action]:
    return [keyword("from"), *(Action("table", t.key) for t in tables)]


def _where(condition: Condition | None) -> list[Action]:
    return [keyword("where"), *condition.actions] if condition else []


def _order(by: Sequence[Action], desc: bool) -> list[Action]:
    return [keyword("order"), *by, *([keyword("desc")] if desc else [])]


def _first(value: str = "") -> list[Action]:
    return [keyword("limit"), Action("value", value) if value else keyword("1")]


def _nested(query: Sequence[Action]) -> list[Action]:
    return [keyword("("), *query, keyword(")")]


@_kind(3)
def _plain(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    columns = m.few(table)
    names = m.listed([m.say(table, c) for c in columns])
    distinct = m.rng.random() < 0.12
    text = m.word("plain.distinct" if distinct else "plain.any", said=m.say(table), names=names)
    head = [keyword("select"), *([keyword("distinct")] if distinct else [])]
    return Made(text, [*head, *_columns(table, columns), *_from(table)])


@_kind(8)
def _filtered(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    found = m.conditions(table)
    if found is None:
        return None
    columns = m.few(table)
    names = m.listed([m.say(table, c) for c in columns])
    said = m.say(table)
    parts = {"said": said, "cond": found.text, "some": m.some(said, found)}
    text = m.word("filtered.any", names=names, **parts)
    if columns == [m.label(table)]:
        text = m.word("filtered.label", text=text, **parts)
    return Made(text, [keyword("select"), *_columns(table, columns), *_where(found), *_from(table)])


@_kind(4)
def _counted(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    said = m.say(table)
    found = m.conditions(table) if m.rng.random() < 0.8 else None
    parts = {"said": said, "before": m.before(found), "some": m.some(said, found)}
    if m.rng.random() < 0.2:
        column = m.rng.choice(m.columns(table))
        text = m.word("counted.kinds", name=m.say(table, column), **parts)
        counted = [keyword("count"), keyword("distinct"), *_columns(table, [column])]
    else:
        text = m.word("counted.rows", **parts)
        counted = [keyword("count"), keyword("*")]
    return Made(text, [keyword("select"), *counted, *_where(found), *_from(table)])


def _aggregate(m: Maker, table: Table) -> tuple[str, list[Action]] | None:
    numbers = m.columns(table, "number")
    if not numbers:
        return None
    column = m.rng.choice(numbers)
    word = m.rng.choice(_AGGREGATES)
    text = m.word(f"aggregate.{word}", name=m.say(table, column))
    return text, [keyword(word), *_columns(table, [column])]


@_kind(4)
def _aggregated(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    found = [a for a in (_aggregate(m, table) for _ in range(m.rng.choice([1, 1, 2, 3]))) if a]
    if not found:
        return None
    texts = list(dict.fromkeys(text for text, _ in found))
    if len(texts) != len(found):
        return None
    said = m.say(table)
    condition = m.conditions(table) if m.rng.random() < 0.6 else None
    before = m.before(condition) if condition else m.word("aggregated.all")
    some = m.some(said, condition) if condition else before + said
    what, again = m.listed(texts), m.listed(texts)
    text = m.word("aggregated.any", before=before, said=said, some=some, what=what, again=again)
    flat = [a for _, actions in found for a in actions]
    return Made(text, [keyword("select"), *flat, *_where(condition), *_from(table)])


@_kind(6)
def _ordered(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    numbers = m.columns(table, "number", "time")
    columns = m.few(table, 2)
    if not numbers:
        return None
    by = m.rng.choice(numbers)
    if by in columns:
        return None
    said, names = m.say(table), m.listed([m.say(table, c) for c in columns])
    condition = m.condition(table, by) if m.rng.random() < 0.3 else None
    parts = {
        "said": said,
        "names": names,
        "key": m.say(table, by),
        "before": m.before(condition),
        "some": m.some(said, condition),
    }
    desc = m.rng.random() < 0.6
    roll = m.rng.random()
    high, low = m.by_kind(by, "ordered.high"), m.by_kind(by, "ordered.low")
    extreme = high if desc else low
    limit: list[Action] = []
    if roll < 0.4:
        text = m.word("ordered.one", extreme=extreme, **parts)
        limit = _first()
    elif roll < 0.7:
        number, value = m.top()
        key = "ordered.top_desc" if desc else "ordered.top_asc"
        text = m.word(key, extreme=extreme, number=number, **parts)
        limit = _first(value)
    else:
        way = m.by_kind(by, "ordered.desc" if desc else "ordered.asc", **parts)
        text = m.word("ordered.all", way=way, **parts)
    order = _order(_columns(table, [by]), desc)
    actions = [keyword("select"), *_columns(table, columns), *_where(condition), *order, *limit]
    return Made(text, [*actions, *_from(table)])


@_kind(6)
def _grouped(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    texts = m.columns(table, "text", "time", "other", "boolean")
    if not texts:
        return None
    by = m.rng.choice(texts)
    said, name = m.say(table), m.say(table, by)
    if m.rng.random() < 0.45:
        what, agg = m.word("grouped.count", said=said), [keyword("count"), keyword("*")]
    else:
        found = _aggregate(m, table)
        if found is None:
            return None
        what, agg = found
        if m.rng.random() < 0.6:
            what = m.word("grouped.of", said=said, what=what)
    condition = m.condition(table, by) if m.rng.random() < 0.2 else None
    among = ""
    if condition:
        some = m.some(said, condition)
        among = m.word("grouped.among", said=said, cond=condition.text, some=some)
    point = _columns(table, [by])
    tail = [*_where(condition), keyword("group"), *point]
    roll = m.rng.random()
    if roll < 0.5:
        text = among + m.word("grouped.each", name=name, what=what)
        both = [*point, *agg] if m.rng.random() < 0.9 else [*agg, *point]
        return Made(text, [keyword("select"), *both, *tail, *_from(table)])
    head = [keyword("select"), *point]
    if roll < 0.78:
        number, value = m.number(Column("", "", "number"))
        word = m.rng.choice((">", "<", ">=", "<="))
        way = m.word(f"grouped.than.{word}")
        having = [keyword("having"), *agg, keyword(word), Action("value", value)]
        text = among + m.word("grouped.having", name=name, what=what, way=way, number=number)
        return Made(text, [*head, *tail, *having, *_from(table)])
    desc = m.rng.random() < 0.7
    extreme = m.word("grouped.most" if desc else "grouped.least")
    number, value = m.top()
    one = m.rng.random() < 0.65
    many = "" if one else m.word("grouped.many", number=number)
    key = "grouped.one_extreme" if one else "grouped.many_extreme"
    text = m.word(key, name=name, what=what, extreme=extreme, many=many, number=number)
    limit = _first() if one else _first(value)
    return Made(among + text, [*head, *tail, *_order(agg, desc), *limit, *_from(table)])


@_kind(3)
def _against(m: Maker) -> Made | None:
    """Compared with the average, or being the extreme itself."""
    table = m.rng.choice(m.tables)
    numbers, label = m.columns(table, "number"), m.label(table)
    if not numbers or label is None:
        return None
    column = m.rng.choice(numbers)
    parts = {"said": m.say(table), "name": m.say(table, label), "key": m.say(table, column)}
    point, head = _columns(table, [column]), [keyword("select"), *_columns(table, [label])]
    condition = m.condition(table, column) if m.rng.random() < 0.25 else None
    aggregate = "avg" if m.rng.random() < 0.75 else m.rng.choice(("max", "min"))
    above = m.rng.random() < 0.55
    way = m.word("against.above" if above else "against.below")
    inner = [keyword("select"), keyword(aggregate), *point, *_where(condition), *_from(table)]
    if aggregate != "avg" and not condition:
        text = m.word("against.most" if aggregate == "max" else "against.least", **parts)
        test = [*point, keyword("="), *_nested(inner)]
        return Made(text, [*head, keyword("where"), *test, *_from(table)])
    within = ""
    if condition:
        some = m.some(parts["said"], condition)
        within = m.word("against.inner", said=parts["said"], cond=condition.text, some=some)
    value = m.word("against.average" if not condition else f"against.{aggregate}", **parts)
    parts |= {"way": way, "inner": within, "value": value}
    text = m.word("against.any", **parts)
    if m.rng.random() < 0.2:
        text = m.word("against.count", **parts)
        head = [keyword("select"), keyword("count"), keyword("*")]
    test = [*point, keyword(">" if above else "<"), *_nested(inner)]
    return Made(text, [*head, keyword("where"), *test, *_from(table)])


@_kind(7)
def _joined(m: Maker) -> Made | None:
    """Columns of both sides of a key, filtered or ordered by either."""
    if not m.links:
        return None
    child, _, parent, _ = m.rng.choice(m.links)
    label = m.label(parent)
    own = m.columns(child)
    if label is None or not own:
        return None
    columns = m.rng.sample(own, min(len(own), m.rng.choice([1, 1, 2])))
    names = m.listed([m.say(child, c) for c in columns])
    said, other, name = m.say(child), m.say(parent), m.say(parent, label)
    parts = {"said": said, "other": other, "name": name, "names": names}
    roll = m.rng.random()
    tables = [child, parent] if m.rng.random() < 0.5 else [parent, child]
    if roll < 0.4:
        return _joined_where(m, child, parent, columns, tables, parts)
    point = _columns(parent, [label])
    if roll < 0.6:
        both = [*point, *_columns(child, columns)]
        return Made(m.word("joined.both", **parts), [keyword("select"), *both, *_from(*tables)])
    if roll < 0.8:
        return _joined_grouped(m, child, point, tables, parts)
    numbers = m.columns(child, "number", "time")
    if not numbers:
        return None
    by, desc = m.rng.choice(numbers), m.rng.random() < 0.65
    extreme = m.by_kind(by, "joined.high" if desc else "joined.low")
    one = m.rng.random() < 0.6
    number, value = m.top()
    parts |= {"key": m.say(child, by), "extreme": extreme, "number": number}
    text = m.word("joined.top_one" if one else "joined.top_many", **parts)
    order, limit = _order(_columns(child, [by]), desc), _first() if one else _first(value)
    return Made(text, [keyword("select"), *point, *order, *limit, *_from(*tables)])


def _joined_where(
    m: Maker,
    child: Table,
    parent: Table,
    columns: Sequence[Column],
    tables: Sequence[Table],
    parts: dict[str, str],
) -> Made | None:
    condition = m.condition(parent if m.rng.random() < 0.5 else child)
    if condition is None:
        return None
    parts |= {"cond": condition.text}
    if condition.actions[0].table == child.key:
        more = m.few(parent, 2)
        parts |= {"wanted": m.listed([m.say(parent, c) for c in more])}
        text = m.word("joined.by_child", some=m.some(parts["said"], condition), **parts)
        select = _columns(parent, more)
    else:
        text = m.word("joined.by_parent", others=m.some(parts["other"], condition), **parts)
        select = _columns(child, columns)
    return Made(text, [keyword("select"), *select, *_where(condition), *_from(*tables)])


def _joined_grouped(
    m: Maker, child: Table, point: list[Action], tables: Sequence[Table], parts: dict[str, str]
) -> Made | None:
    if m.rng.random() < 0.5:
        what, agg = m.word("joined.count", said=parts["said"]), [keyword("count"), keyword("*")]
    else:
        found = _aggregate(m, child)
        if found is None:
            return None
        what, agg = m.word("grouped.of", said=parts["said"], what=found[0]), found[1]
    group = [keyword("group"), *point]
    if m.rng.random() < 0.5:
        text = m.word("joined.each", what=what, **parts)
        return Made(text, [keyword("select"), *point, *agg, *group, *_from(*tables)])
    desc = m.rng.random() < 0.7
    extreme = m.word("grouped.most" if desc else "grouped.least")
    text = m.word("joined.extreme", what=what, extreme=extreme, **parts)
    order = [*_order(agg, desc), *_first()]
    return Made(text, [keyword("select"), *point, *group, *order, *_from(*tables)])


@_kind(3)
def _without(m: Maker) -> Made | None:
    """Rows of a table that another one does, or does not, refer to."""
    if not m.links:
        return None
    child, own, parent, far = m.rng.choice(m.links)
    columns = m.few(parent, 2)
    if not columns:
        return None
    said, other = m.say(child), m.say(parent)
    names = m.listed([m.say(parent, c) for c in columns])
    condition = m.condition(child) if m.rng.random() < 0.45 else None
    some = m.some(said, condition)
    absent = m.rng.random() < 0.75
    key = "without.absent" if absent else "without.present"
    text = m.word(key, some=some, other=other, names=names)
    inner = [keyword("select"), Action("column", own, child.key), *_where(condition), *_from(child)]
    word = keyword("not in" if absent else "in")
    test = [Action("column", far, parent.key), word, *_nested(inner)]
    head = [keyword("select"), *_columns(parent, columns)]
    return Made(text, [*head, keyword("where"), *test, *_from(parent)])


@_kind(3)
def _sets(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    label = m.label(table)
    one, two = m.condition(table, label), m.condition(table, label)
    if label is None or one is None or two is None or one.text == two.text:
        return None
    parts = {"said": m.say(table), "name": m.say(table, label), "one": one.text, "two": two.text}
    word = m.rng.choice(("intersect", "except", "union", "except"))
    texts = {
        key: m.word(f"sets.{key}", **parts) for key in ("intersect", "except", "union")
    }  # all are drawn, and one is used
    select = [keyword("select"), *_columns(table, [label]), keyword("where")]
    first, second = [*select, *one.actions, *_from(table)], [*select, *two.actions, *_from(table)]
    return Made(texts[word], [*first, keyword(word), *second])


@_kind(4)
def _computed(m: Maker) -> Made | None:
    """One column less or over another, or one row's column less another row's."""
    table = m.rng.choice(m.tables)
    numbers, label = m.columns(table, "number"), m.label(table)
    if not numbers or label is None:
        return None
    if len(numbers) > 1 and m.rng.random() < 0.55:
        return _computed_columns(m, table, numbers, label)
    held = [v.strip() for v in label.values if 0 < len(v.strip()) <= 16]
    if len(held) < 2:
        return None
    one, two = m.rng.sample(held, 2)
    column = m.rng.choice(numbers)
    key, point, named = m.say(table, column), _columns(table, [column]), _columns(table, [label])

    def inner(value: str) -> list[Action]:
        test = [*named, keyword("="), Action("value", value)]
        return _nested([keyword("select"), *point, keyword("where"), *test, *_from(table)])

    ways = [
        (sign, m.word(f"computed.{word}", one=one, two=two, key=key))
        for sign, word in (("-", "less"), ("/", "over"))
    ]
    sign, text = m.rng.choice(ways)
    both = [*inner(one), keyword(sign), *inner(two)]
    return Made(text, [keyword("select"), *both, *_first(), *_from(table)])


def _computed_columns(m: Maker, table: Table, numbers: Sequence[Column], label: Column) -> Made:
    said, name = m.say(table), m.say(table, label)
    one, two = m.rng.sample(numbers, 2)
    a, b = m.say(table, one), m.say(table, two)
    ways = [(sign, m.word(f"computed.{sign}", a=a, b=b)) for sign in ("-", "+", "/", "mul")]
    sign, what = m.rng.choice(ways)
    expr = [*_columns(table, [one]), keyword(sign), *_columns(table, [two])]
    condition = m.condition(table) if m.rng.random() < 0.4 else None
    before = m.before(condition) if condition else m.word("computed.all")
    some = m.some(said, condition) if condition else before + said
    parts = {"said": said, "name": name, "what": what, "before": before, "some": some}
    named = _columns(table, [label])
    if m.rng.random() < 0.3:
        desc = m.rng.random() < 0.6
        text = m.word("computed.most" if desc else "computed.least", **parts)
        order = [*_order(expr, desc), *_first()]
        return Made(text, [keyword("select"), *named, *order, *_from(table)])
    if m.rng.random() < 0.4:
        text = m.word("computed.named", **parts)
        return Made(text, [keyword("select"), *named, *expr, *_where(condition), *_from(table)])
    text = m.word("computed.alone", **parts)
    return Made(text, [keyword("select"), *expr, *_where(condition), *_from(table)])
