"""Statements that change data or structure: explained, never run, and said to be such."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.joining import rows
from sqlnl_rag.describe.naming import column_name
from sqlnl_rag.describe.queries import thing
from sqlnl_rag.describe.restrictions import restriction
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import conjuncts, listed

_DATA = (exp.Insert, exp.Update, exp.Delete, exp.Merge, exp.TruncateTable)
_STRUCTURE = (exp.Create, exp.Drop, exp.Alter)


def change(speaker: Speaker, node: exp.Expr) -> tuple[list[str], list[str]]:
    """The sentences about a statement that is no query, and its warnings."""
    if isinstance(node, _DATA):
        warnings = [speaker.say("warns_data")]
    elif isinstance(node, _STRUCTURE):
        warnings = [speaker.say("warns_structure")]
    else:
        return [speaker.say("other", speaker.sql(node))], [speaker.say("warns_other")]
    with speaker.inside(node):
        sentences = _sentences(speaker, node, warnings)
    if returning := node.args.get("returning"):
        with speaker.inside(node):
            items = speaker.series(speaker.noun(item) for item in returning.expressions)
        sentences.append(speaker.say("returning", items))
    return sentences, warnings


def _sentences(speaker: Speaker, node: exp.Expr, warnings: list[str]) -> list[str]:
    before = []
    with_ = node.args.get("with_")
    for cte in with_.expressions if with_ else []:
        speaker.ctes.add(cte.alias.casefold())
        before.append(speaker.say("let", cte.alias, thing(speaker, cte.this)))
    if isinstance(node, exp.Insert):
        return [*before, *_insert(speaker, node)]
    if isinstance(node, exp.Update):
        return [*before, *_update(speaker, node, warnings)]
    if isinstance(node, exp.Delete):
        return [*before, *_delete(speaker, node, warnings)]
    if isinstance(node, exp.Merge):
        return [*before, _merge(speaker, node)]
    if isinstance(node, exp.TruncateTable):
        names = speaker.series(_table(speaker, t) for t in node.expressions)
        warnings.append(speaker.say("warns_all", names))
        return [speaker.say("truncate", names)]
    return [*before, _structure(speaker, node)]


def _table(speaker: Speaker, node: exp.Expr | None) -> str:
    inner = node.this if isinstance(node, exp.Schema) else node
    if isinstance(inner, exp.Table) and isinstance(inner.this, exp.Identifier):
        return speaker.mark(inner, ".".join(part.name for part in inner.parts))
    return speaker.sql(inner) if inner is not None else ""


def _insert(speaker: Speaker, node: exp.Insert) -> list[str]:
    target = node.this
    into = speaker.sources.all[0] if speaker.sources.all else None
    stored = into.table if into else None
    table = speaker.mark(target, into.many) if into else _table(speaker, target)
    columns = [
        column_name(c.name, stored.column(c.name) if stored else None, speaker.lang)
        for c in (target.expressions if isinstance(target, exp.Schema) else [])
    ]
    source = node.expression
    if source is None:
        return [speaker.say("insert_default", table)]
    said = rows(speaker, source) if isinstance(source, exp.Values) else thing(speaker, source)
    key = (
        "insert_replace" if node.args.get("alternative") or node.args.get("overwrite") else "insert"
    )
    if key == "insert" and (pairs := _pairs(speaker, columns, source)):
        found = [speaker.say("insert_one", table, pairs)]
    elif columns:
        key += "_column" if len(columns) == 1 else "_columns"
        found = [speaker.say(key, table, said, speaker.series(columns))]
    else:
        found = [speaker.say(key, table, said)]
    if conflict := node.args.get("conflict"):
        sets = conflict.args.get("expressions")
        if sets:
            found.append(speaker.say("on_conflict_update", _sets(speaker, sets)))
        else:
            found.append(speaker.say("on_conflict_nothing"))
    return found


def _pairs(speaker: Speaker, columns: list[str], source: exp.Expr) -> str:
    """``id 11, name 'winter'`` of one row of VALUES; an empty text otherwise."""
    given = source.expressions if isinstance(source, exp.Values) else []
    if len(given) != 1 or not columns:
        return ""
    row = given[0].expressions if isinstance(given[0], exp.Tuple) else given
    if len(row) != len(columns):
        return ""
    said = [
        speaker.say("pair", name, speaker.noun(value))
        for name, value in zip(columns, row, strict=True)
    ]
    return ("，" if speaker.chinese else ", ").join(said)


def _sets(speaker: Speaker, sets: list[exp.Expr]) -> str:
    said = []
    for item in sets:
        if isinstance(item, exp.EQ):
            said.append(speaker.mark(item, speaker.say("set_to", speaker.noun(item.this),
                                                       speaker.noun(item.expression))))  # fmt: skip
        else:
            said.append(speaker.sql(item))
    return "，".join(said) if speaker.chinese else speaker.series(said)


def _update(speaker: Speaker, node: exp.Update, warnings: list[str]) -> list[str]:
    sets = _sets(speaker, node.expressions)
    found = [speaker.say(*_every(speaker, node, "update", warnings), sets)]
    if source := node.args.get("from_"):
        found.append(speaker.say("using_rows", _read(speaker, source.this)))
    return found


def _delete(speaker: Speaker, node: exp.Delete, warnings: list[str]) -> list[str]:
    found = [speaker.say(*_every(speaker, node, "delete", warnings))]
    for source in listed(node.args.get("using")):
        found.append(speaker.say("using_rows", _read(speaker, source)))
    return found


def _every(speaker: Speaker, node: exp.Expr, key: str, warnings: list[str]) -> tuple[str, str]:
    """The key of the sentence, and the rows it is about: ``review whose rating is less than 2``."""
    target = speaker.sources.all[0]
    rows_said = speaker.mark(node.this, target.one)
    where = node.args.get("where")
    if where is None:
        warnings.append(speaker.say("warns_all", _table(speaker, node.this)))
        return key, rows_said
    tests = conjuncts(where.this)
    form, text = restriction(speaker, tests, speaker.sources)
    form = "whose" if speaker.chinese else form
    key = f"{key}_where" if speaker.words.has(f"{key}_where") else key
    return key, speaker.say(form, rows_said, speaker.mark(where, text))


def _read(speaker: Speaker, source: exp.Expr) -> str:
    if isinstance(source, exp.Table):
        return _table(speaker, source)
    return speaker.nested(source)


def _merge(speaker: Speaker, node: exp.Merge) -> str:
    doings = []
    for when in node.args["whens"].expressions:
        then = when.args["then"]
        if isinstance(then, exp.Insert):
            values = then.expression
            said = speaker.say("merge_insert", speaker.noun(values) if values is not None else "")
        elif isinstance(then, exp.Update):
            said = speaker.say("merge_update", _sets(speaker, then.expressions))
        elif then.name.upper() == "DELETE":
            said = speaker.say("merge_delete")
        else:
            said = speaker.say("merge_nothing") if "NOTHING" in then.sql() else speaker.sql(then)
        key = "merge_matched" if when.args.get("matched") else "merge_unmatched"
        said = speaker.say(key, said)
        if condition := when.args.get("condition"):
            said = speaker.say("filtered", said, speaker.clause(condition))
        doings.append(said)
    return speaker.say(
        "merge",
        _table(speaker, node.this),
        _read(speaker, node.args["using"]),
        speaker.clause(node.args["on"]),
        ("；" if speaker.chinese else "; ").join(doings),
    )


def _part(speaker: Speaker, part: exp.Expr) -> str:
    """A column of CREATE TABLE with its type and constraints; what else stands there, as SQL."""
    if not isinstance(part, exp.ColumnDef):
        return speaker.sql(part)
    about = []
    if part.args.get("kind") is not None:
        about.append(speaker.plain_sql(part.args["kind"]).lower())
    for constraint in part.args.get("constraints") or []:
        rule = constraint.args.get("kind")
        word = speaker.words.kinds.get(type(rule).__name__)
        if word is None or any(rule.args.values()):
            about.append(speaker.sql(constraint))
        else:
            about.append(word)
    said = speaker.say("defined", part.name, speaker.commas(about)) if about else part.name
    return speaker.mark(part, said)


def _action(speaker: Speaker, action: exp.Expr) -> str:
    """What ALTER does."""
    if isinstance(action, exp.ColumnDef):
        return speaker.say("alter_add", _part(speaker, action))
    if isinstance(action, exp.AlterRename):
        return speaker.mark(action, speaker.say("alter_rename", action.this.name))
    if isinstance(action, exp.RenameColumn):
        names = action.this.name, action.args["to"].name
        return speaker.mark(action, speaker.say("alter_rename_column", *names))
    if isinstance(action, exp.Drop) and isinstance(action.this, exp.Column | exp.Identifier):
        return speaker.mark(action, speaker.say("alter_drop", action.this.name))
    return speaker.sql(action)


def _index(speaker: Speaker, node: exp.Expr, index: exp.Index) -> str:
    """CREATE INDEX, if it is over plain columns."""
    params = index.args.get("params")
    columns = (params.args.get("columns") or []) if params is not None else []
    names = [c.this.name for c in columns if isinstance(c, exp.Ordered) and not c.args.get("desc")]
    rest = params is None or any(
        value for key, value in params.args.items() if key not in ("columns", "using")
    )
    table = index.args.get("table")
    if rest or not index.name or table is None or len(names) != len(columns) or "" in names:
        return ""
    key = "create_unique_index" if node.args.get("unique") else "create_index"
    return speaker.say(key, index.name, _table(speaker, table), speaker.series(names))


def _structure(speaker: Speaker, node: exp.Expr) -> str:
    kind = str(node.args.get("kind") or "").lower()
    kind = speaker.words.kinds.get(kind, kind)
    dropped = listed(node.args.get("tables"))
    if isinstance(node, exp.Drop) and dropped:
        return speaker.say("drop", kind, speaker.series(_table(speaker, t) for t in dropped))
    target = node.this or next(iter(listed(node.args.get("expressions"))), None)
    name = target.this if isinstance(target, exp.Schema) else target
    if name is None:
        return speaker.say("other", speaker.sql(node))
    said = (
        ".".join(p.name for p in name.parts)
        if isinstance(name, exp.Table)
        else speaker.plain_sql(name)
    )
    if isinstance(node, exp.Drop):
        return speaker.say("drop", kind, speaker.mark(name, said))
    if isinstance(node, exp.Alter):
        actions = speaker.commas(_action(speaker, action) for action in node.args["actions"])
        return speaker.say("alter", kind, speaker.mark(name, said), actions)
    if isinstance(node.expression, exp.Query):
        return speaker.say(
            "create_as", kind, speaker.mark(name, said), thing(speaker, node.expression)
        )
    if isinstance(target, exp.Schema):
        parts = speaker.series(_part(speaker, part) for part in target.expressions)
        return speaker.say("create_with", kind, speaker.mark(name, said), parts)
    if isinstance(target, exp.Index) and (index := _index(speaker, node, target)):
        return index
    if node.expression is not None or isinstance(target, exp.Index | exp.UserDefinedFunction):
        return speaker.say("other", speaker.sql(node))
    return speaker.say("create", kind, speaker.mark(name, said))
