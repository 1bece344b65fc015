"""The kinds of made queries: each draws one over a `Maker`'s tables and says it in Chinese."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlnl_rag.models.embedded.actions import Action, keyword
from sqlnl_rag.models.embedded.made import Made, Maker
from sqlnl_rag.types import Column, Table

KINDS: list[tuple[float, Callable[[Maker], Made | None]]] = []


def _kind(weight: float) -> Callable[[Callable[[Maker], Made | None]], None]:
    def add(maker: Callable[[Maker], Made | None]) -> None:
        KINDS.append((weight, maker))

    return add


def _columns(table: Table, columns: Sequence[Column]) -> list[Action]:
    return [Action("column", c.name, table.key) for c in columns]


def _from(*tables: Table) -> list[Action]:
    return [keyword("from"), *(Action("table", t.key) for t in tables)]


@_kind(3)
def _plain(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    columns = m.few(table)
    names = m.listed([m.say(table, c) for c in columns])
    distinct = m.rng.random() < 0.12
    said = m.say(table)
    if distinct:
        text = m.pick(
            f"{said}有哪些不同的{names}", f"{said}中不重复的{names}", f"不同的{said}{names}"
        )
    else:
        text = m.pick(
            f"{said}的{names}",
            f"所有{said}的{names}",
            f"每个{said}的{names}",
            f"各{said}的{names}",
            f"{said}都有哪些{names}",
            f"全部{said}的{names}",
        )
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
    label = m.label(table)
    text = m.pick(
        f"{found.text}的{said}的{names}",
        f"{found.text}的{said}有哪些，给出{names}",
        f"{found.text}的{said}，它们的{names}",
        f"在{said}中，{found.text}的{names}",
        f"{said}里{found.text}的有哪些，并给出{names}",
        f"{found.text}的{said}{names}",
        f"哪些{said}{found.text}，给出{names}",
    )
    if columns == [label]:
        text = m.pick(
            text,
            f"哪些{said}的{found.text}",
            f"{found.text}的{said}有哪些",
            f"{found.text}的是哪些{said}",
        )
    actions = [keyword("select"), *_columns(table, columns), keyword("where"), *found.actions]
    return Made(text, [*actions, *_from(table)])


@_kind(4)
def _counted(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    said = m.say(table)
    found = m.conditions(table) if m.rng.random() < 0.8 else None
    where = [keyword("where"), *found.actions] if found else []
    before = f"{found.text}的" if found else ""
    if m.rng.random() < 0.2:
        column = m.rng.choice(m.columns(table))
        name = m.say(table, column)
        text = m.pick(
            f"{before}{said}有多少种不同的{name}",
            f"{before}{said}一共有多少个{name}",
            f"不同{name}的数量，{before}{said}",
        )
        counted = [keyword("count"), keyword("distinct"), *_columns(table, [column])]
    else:
        text = m.pick(
            f"{before}{said}有多少个",
            f"有多少{before}{said}",
            f"{before}{said}的数量",
            f"{before}{said}一共有几个",
            f"{before}{said}总共有多少",
            f"一共有多少个{before}{said}",
            f"统计{before}{said}的个数",
            f"{before}{said}有几个",
        )
        counted = [keyword("count"), keyword("*")]
    return Made(text, [keyword("select"), *counted, *where, *_from(table)])


_SAID = {
    "avg": ("平均{}", "{}的平均值", "平均的{}", "{}均值"),
    "sum": ("总{}", "{}总和", "{}的总和", "{}合计", "{}总共"),
    "max": ("最大{}", "最高的{}", "{}的最大值", "最高{}", "最多的{}"),
    "min": ("最小{}", "最低的{}", "{}的最小值", "最低{}", "最少的{}"),
}


def _aggregate(m: Maker, table: Table, word: str = "") -> tuple[str, list[Action]] | None:
    numbers = m.columns(table, "number")
    if not numbers:
        return None
    column = m.rng.choice(numbers)
    word = word or m.rng.choice(list(_SAID))
    text = m.rng.choice(_SAID[word]).format(m.say(table, column))
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
    before = f"{condition.text}的" if condition else m.pick("", "所有", "全部")
    text = m.pick(f"{before}{said}的{m.listed(texts)}", f"{before}{said}{m.listed(texts)}")
    where = [keyword("where"), *condition.actions] if condition else []
    flat = [a for _, actions in found for a in actions]
    return Made(text, [keyword("select"), *flat, *where, *_from(table)])


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
    said, names, key = m.say(table), m.listed([m.say(table, c) for c in columns]), m.say(table, by)
    condition = m.condition(table, by) if m.rng.random() < 0.3 else None
    before = f"{condition.text}的" if condition else ""
    desc = m.rng.random() < 0.6
    roll = m.rng.random()
    order = [keyword("order"), *_columns(table, [by]), *([keyword("desc")] if desc else [])]
    high, low = (
        m.pick("最高", "最大", "最多", "最长", "最晚"),
        m.pick("最低", "最小", "最少", "最短", "最早"),
    )
    extreme = high if desc else low
    limit: list[Action] = []
    if roll < 0.4:
        text = m.pick(
            f"{before}{said}中{key}{extreme}的{names}",
            f"{key}{extreme}的{before}{said}的{names}",
            f"哪个{before}{said}的{key}{extreme}，给出{names}",
            f"{key}{extreme}的{before}{said}，{names}",
            f"{before}{said}里{key}{extreme}的是哪个，给出{names}",
        )
        limit = [keyword("limit"), keyword("1")]
    elif roll < 0.7:
        number, value = m.top()
        text = m.pick(
            f"{key}{extreme}的{number}个{before}{said}的{names}",
            f"{before}{said}中{key}{extreme}的前{number}个{names}",
            f"{key}排名{'' if desc else '倒数'}前{number}的{before}{said}的{names}",
            f"{key}{extreme}的前{number}名{before}{said}的{names}",
            f"{key}{'前' if desc else '后'}{number}的{before}{said}的{names}",
        )
        limit = [keyword("limit"), Action("value", value)]
    else:
        way = (
            m.pick("降序", "从高到低", "从大到小", "由高到低")
            if desc
            else m.pick("升序", "从低到高", "从小到大", "由低到高")
        )
        text = m.pick(
            f"按{key}{way}排列{before}{said}的{names}",
            f"{before}{said}的{names}，按照{key}{way}排序",
            f"以{key}{way}给出{before}{said}的{names}",
            f"按{key}{way}给出{before}{said}的{names}",
        )
    where = [keyword("where"), *condition.actions] if condition else []
    actions = [keyword("select"), *_columns(table, columns), *where, *order, *limit]
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
        what = m.pick(
            f"{said}数量", f"{said}的数量", f"{said}个数", f"有多少个{said}", f"{said}有多少"
        )
        agg = [keyword("count"), keyword("*")]
    else:
        found = _aggregate(m, table)
        if found is None:
            return None
        what, agg = (f"{said}的{found[0]}" if m.rng.random() < 0.6 else found[0]), found[1]
    condition = m.condition(table, by) if m.rng.random() < 0.2 else None
    where = [keyword("where"), *condition.actions] if condition else []
    before = f"{condition.text}的{said}，" if condition else ""
    group = [keyword("group"), *_columns(table, [by])]
    roll = m.rng.random()
    point = _columns(table, [by])
    if roll < 0.5:
        text = before + m.pick(
            f"每个{name}的{what}",
            f"不同{name}的{what}",
            f"各个{name}的{what}",
            f"各{name}{what}",
            f"每种{name}对应的{what}",
            f"按{name}统计{what}",
            f"给出每个{name}以及对应的{what}",
        )
        both = [*point, *agg] if m.rng.random() < 0.9 else [*agg, *point]
        return Made(text, [keyword("select"), *both, *where, *group, *_from(table)])
    if roll < 0.78:
        said_number, value = m.number(Column("", "", "number"))
        ways: list[tuple[str, tuple[str, ...]]] = [
            (">", ("大于", "超过", "高于", "多于")),
            ("<", ("小于", "低于", "少于", "不到")),
            (">=", ("不少于", "不低于", "至少", "大于等于")),
            ("<=", ("不超过", "不大于", "不多于")),
        ]
        word, way = m.rng.choice(ways)
        said_way = m.rng.choice(way)
        having = [keyword("having"), *agg, keyword(word), Action("value", value)]
        text = before + m.pick(
            f"{what}{said_way}{said_number}的{name}",
            f"哪些{name}的{what}{said_way}{said_number}",
            f"{what}{said_way}{said_number}的{name}有哪些",
        )
        return Made(text, [keyword("select"), *point, *where, *group, *having, *_from(table)])
    desc = m.rng.random() < 0.7
    extreme = m.pick("最多", "最高", "最大") if desc else m.pick("最少", "最低", "最小")
    number, value = m.top()
    one = m.rng.random() < 0.65
    many = "" if one else m.pick(f"前{number}个", f"{number}个", f"前{number}")
    text = before + m.pick(
        f"{what}{extreme}的{many}{name}",
        f"哪{'个' if one else '些'}{name}的{what}{extreme}" + ("" if one else f"，取前{number}个"),
    )
    limit = [keyword("limit"), keyword("1") if one else Action("value", value)]
    order = [keyword("order"), *agg, *([keyword("desc")] if desc else [])]
    return Made(text, [keyword("select"), *point, *where, *group, *order, *limit, *_from(table)])


@_kind(3)
def _against(m: Maker) -> Made | None:
    """Compared with the average, or being the extreme itself."""
    table = m.rng.choice(m.tables)
    numbers, label = m.columns(table, "number"), m.label(table)
    if not numbers or label is None:
        return None
    column = m.rng.choice(numbers)
    said, name, key = m.say(table), m.say(table, label), m.say(table, column)
    point = _columns(table, [column])
    inner_condition = m.condition(table, column) if m.rng.random() < 0.25 else None
    inner_where = [keyword("where"), *inner_condition.actions] if inner_condition else []
    inner_text = f"{inner_condition.text}的{said}的" if inner_condition else ""
    aggregate = "avg" if m.rng.random() < 0.75 else m.pick("max", "min")
    above = m.rng.random() < 0.55
    word = ">" if above else "<"
    way = (
        m.pick("高于", "大于", "超过", "多于") if above else m.pick("低于", "小于", "少于", "不到")
    )
    value = {"avg": f"平均{key}", "max": f"最大{key}", "min": f"最小{key}"}[aggregate]
    if aggregate == "avg" and not inner_condition:
        value = m.pick(
            f"平均{key}", f"所有{said}的平均{key}", "平均水平", "平均值", f"{said}平均{key}"
        )
    elif aggregate != "avg" and not inner_condition:
        word = "="
        text = f"{key}{'最大' if aggregate == 'max' else '最小'}的{said}的{name}"
        inner = [keyword("select"), keyword(aggregate), *point, *_from(table)]
        return Made(
            text,
            [
                keyword("select"),
                *_columns(table, [label]),
                keyword("where"),
                *point,
                keyword("="),
                keyword("("),
                *inner,
                keyword(")"),
                *_from(table),
            ],
        )
    inner = [keyword("select"), keyword(aggregate), *point, *inner_where, *_from(table)]
    text = m.pick(
        f"{key}{way}{inner_text}{value}的{said}的{name}",
        f"哪些{said}的{key}{way}{inner_text}{value}",
        f"{key}{way}{inner_text}{value}的{said}有哪些，给出{name}",
    )
    select: list[Action] = [keyword("select"), *_columns(table, [label])]
    if m.rng.random() < 0.2:
        text = f"{key}{way}{inner_text}{value}的{said}有多少个"
        select = [keyword("select"), keyword("count"), keyword("*")]
    actions = [*select, keyword("where"), *point, keyword(word), keyword("("), *inner, keyword(")")]
    return Made(text, [*actions, *_from(table)])


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
    said, other, name = m.say(child), m.say(parent), m.say(parent, label)
    columns = m.rng.sample(own, min(len(own), m.rng.choice([1, 1, 2])))
    names = m.listed([m.say(child, c) for c in columns])
    roll = m.rng.random()
    tables = [child, parent] if m.rng.random() < 0.5 else [parent, child]
    if roll < 0.4:
        condition = m.condition(parent if m.rng.random() < 0.5 else child)
        if condition is None:
            return None
        on_child = condition.actions[0].table == child.key
        if on_child:
            more = m.few(parent, 2)
            wanted = m.listed([m.say(parent, c) for c in more])
            text = m.pick(
                f"{condition.text}的{said}的{other}的{wanted}",
                f"{said}中{condition.text}的{other}，给出{wanted}",
                f"哪些{other}的{said}{condition.text}，给出{wanted}",
            )
            select = _columns(parent, more)
        else:
            text = m.pick(
                f"{condition.text}的{other}的{said}的{names}",
                f"{condition.text}的{other}{said}{names}",
                f"{condition.text}的{other}有哪些{said}，给出{names}",
            )
            select = _columns(child, columns)
        return Made(
            text,
            [keyword("select"), *select, keyword("where"), *condition.actions, *_from(*tables)],
        )
    if roll < 0.6:
        text = m.pick(
            f"每个{other}的{name}及其{said}的{names}",
            f"{other}的{name}和对应的{said}{names}",
            f"{said}的{names}，以及对应{other}的{name}",
            f"各{other}{name}与{said}{names}",
        )
        return Made(
            text,
            [
                keyword("select"),
                *_columns(parent, [label]),
                *_columns(child, columns),
                *_from(*tables),
            ],
        )
    if roll < 0.8:
        counted = m.rng.random() < 0.5
        if counted:
            what, agg = (
                m.pick(f"{said}数量", f"{said}的个数", f"{said}有多少个"),
                [keyword("count"), keyword("*")],
            )
        else:
            found = _aggregate(m, child)
            if found is None:
                return None
            what, agg = f"{said}的{found[0]}", found[1]
        point = _columns(parent, [label])
        group = [keyword("group"), *point]
        if m.rng.random() < 0.5:
            text = m.pick(
                f"每个{other}的{what}，给出{name}",
                f"各{other}的{name}和{what}",
                f"不同{other}的{what}以及{name}",
            )
            return Made(text, [keyword("select"), *point, *agg, *group, *_from(*tables)])
        desc = m.rng.random() < 0.7
        most = m.pick("最多", "最高", "最大") if desc else m.pick("最少", "最低", "最小")
        text = f"{what}{most}的{other}的{name}"
        order = [
            keyword("order"),
            *agg,
            *([keyword("desc")] if desc else []),
            keyword("limit"),
            keyword("1"),
        ]
        return Made(text, [keyword("select"), *point, *group, *order, *_from(*tables)])
    numbers = m.columns(child, "number", "time")
    if not numbers:
        return None
    by, desc = m.rng.choice(numbers), m.rng.random() < 0.65
    extreme = m.pick("最高", "最大", "最多") if desc else m.pick("最低", "最小", "最少")
    order = [keyword("order"), *_columns(child, [by]), *([keyword("desc")] if desc else [])]
    one = m.rng.random() < 0.6
    number, value = m.top()
    key = m.say(child, by)
    text = m.pick(
        f"{said}的{key}{extreme}的{'' if one else number + '个'}{other}的{name}",
        f"{key}{extreme}的{'' if one else '前' + number + '个'}{said}的{other}的{name}",
    )
    limit = [keyword("limit"), keyword("1") if one else Action("value", value)]
    return Made(
        text, [keyword("select"), *_columns(parent, [label]), *order, *limit, *_from(*tables)]
    )


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
    where = [keyword("where"), *condition.actions] if condition else []
    some = f"{condition.text}的{said}" if condition else said
    absent = m.rng.random() < 0.75
    if absent:
        text = m.pick(
            f"没有{some}的{other}的{names}",
            f"哪些{other}没有{some}，给出{names}",
            f"不存在{some}的{other}有哪些，给出{names}",
            f"没有{some}的{other}有哪些，{names}",
        )
    else:
        text = m.pick(
            f"有{some}的{other}的{names}",
            f"哪些{other}有{some}，给出{names}",
            f"存在{some}的{other}的{names}",
        )
    point = [Action("column", far, parent.key)]
    inner = [keyword("select"), Action("column", own, child.key), *where, *_from(child)]
    word = keyword("not in" if absent else "in")
    return Made(
        text,
        [
            keyword("select"),
            *_columns(parent, columns),
            keyword("where"),
            *point,
            word,
            keyword("("),
            *inner,
            keyword(")"),
            *_from(parent),
        ],
    )


@_kind(3)
def _sets(m: Maker) -> Made | None:
    table = m.rng.choice(m.tables)
    label = m.label(table)
    one, two = m.condition(table, label), m.condition(table, label)
    if label is None or one is None or two is None or one.text == two.text:
        return None
    said, name = m.say(table), m.say(table, label)
    word = m.pick("intersect", "except", "union", "except")
    select = [keyword("select"), *_columns(table, [label]), keyword("where")]
    text = {
        "intersect": m.pick(
            f"既{one.text}又{two.text}的{said}的{name}",
            f"{one.text}同时也{two.text}的{said}的{name}",
        ),
        "except": m.pick(
            f"{one.text}但不是{two.text}的{said}的{name}",
            f"{one.text}的{said}中除去{two.text}的{name}",
            f"{one.text}的{said}，但是排除{two.text}的，给出{name}",
            f"{one.text}但{two.text}除外的{said}的{name}",
        ),
        "union": m.pick(
            f"{one.text}的{said}，或者{two.text}的{said}，给出{name}",
            f"{one.text}或{two.text}的所有{said}的{name}",
        ),
    }[word]
    return Made(
        text,
        [*select, *one.actions, *_from(table), keyword(word), *select, *two.actions, *_from(table)],
    )


@_kind(4)
def _computed(m: Maker) -> Made | None:
    """One column less or over another, or one row's column less another row's."""
    table = m.rng.choice(m.tables)
    numbers, label = m.columns(table, "number"), m.label(table)
    if not numbers or label is None:
        return None
    said, name = m.say(table), m.say(table, label)
    if len(numbers) > 1 and m.rng.random() < 0.55:
        one, two = m.rng.sample(numbers, 2)
        a, b = m.say(table, one), m.say(table, two)
        sign, text = m.rng.choice(
            [
                (
                    "-",
                    m.pick(
                        f"{a}与{b}的差",
                        f"{a}减去{b}",
                        f"{a}比{b}多多少",
                        f"{a}和{b}的差值",
                        f"{a}与{b}之差",
                    ),
                ),
                ("+", m.pick(f"{a}与{b}的和", f"{a}加{b}", f"{a}和{b}的总和", f"{a}与{b}之和")),
                (
                    "/",
                    m.pick(
                        f"{a}除以{b}",
                        f"{a}与{b}的比值",
                        f"{a}占{b}的比例",
                        f"{a}是{b}的多少倍",
                        f"{a}与{b}之比",
                    ),
                ),
                ("mul", m.pick(f"{a}乘以{b}", f"{a}与{b}的乘积", f"{a}与{b}之积")),
            ]
        )
        expr = [*_columns(table, [one]), keyword(sign), *_columns(table, [two])]
        condition = m.condition(table) if m.rng.random() < 0.4 else None
        where = [keyword("where"), *condition.actions] if condition else []
        before = f"{condition.text}的" if condition else m.pick("每个", "各", "", "所有")
        if m.rng.random() < 0.3:
            desc = m.rng.random() < 0.6
            whole = f"{text}{'最大' if desc else '最小'}的{said}的{name}"
            order = [
                keyword("order"),
                *expr,
                *([keyword("desc")] if desc else []),
                keyword("limit"),
                keyword("1"),
            ]
            return Made(
                whole, [keyword("select"), *_columns(table, [label]), *order, *_from(table)]
            )
        if m.rng.random() < 0.4:
            whole = m.pick(f"{before}{said}的{name}以及{text}", f"{before}{said}的{name}和{text}")
            return Made(
                whole, [keyword("select"), *_columns(table, [label]), *expr, *where, *_from(table)]
            )
        return Made(f"{before}{said}的{text}", [keyword("select"), *expr, *where, *_from(table)])
    held = [v.strip() for v in label.values if 0 < len(v.strip()) <= 16]
    if len(held) < 2:
        return None
    one_value, two_value = m.rng.sample(held, 2)
    column = m.rng.choice(numbers)
    key, point, named = m.say(table, column), _columns(table, [column]), _columns(table, [label])

    def inner(value: str) -> list[Action]:
        test = [*named, keyword("="), Action("value", value)]
        return [
            keyword("("),
            keyword("select"),
            *point,
            keyword("where"),
            *test,
            *_from(table),
            keyword(")"),
        ]

    sign, text = m.rng.choice(
        [
            (
                "-",
                m.pick(
                    f"{one_value}的{key}比{two_value}多多少",
                    f"{one_value}比{two_value}的{key}高多少",
                    f"{one_value}与{two_value}的{key}相差多少",
                    f"{one_value}的{key}比{two_value}的{key}大多少",
                ),
            ),
            (
                "/",
                m.pick(
                    f"{one_value}的{key}是{two_value}的多少倍",
                    f"{one_value}的{key}是{two_value}的{key}的几倍",
                ),
            ),
        ]
    )
    limit = [keyword("limit"), keyword("1")]
    return Made(
        text,
        [
            keyword("select"),
            *inner(one_value),
            keyword(sign),
            *inner(two_value),
            *limit,
            *_from(table),
        ],
    )
