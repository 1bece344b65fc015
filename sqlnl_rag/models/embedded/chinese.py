"""The Chinese half of the training pairs, and texts of one meaning in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sqlnl_rag.datasets import read_questions, read_schemas
from sqlnl_rag.models.embedded import chase, made
from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.dataset import Pair, actions_of
from sqlnl_rag.names import words
from sqlnl_rag.types import Schema
from sqlnl_rag.values import ValueIndex

# Made questions a schema.
_MADE = {"chase": 260, "chase_zh": 110, "spider": 120}


def chinese_pairs(
    data: Path, spider: dict[str, Schema], start: Path, counts: Counter[str]
) -> tuple[dict[str, Schema], list[Pair], list[tuple[str, str]]]:
    """CHASE's training questions, made ones, and names in both languages.

    Args:
        spider: The schemas of Spider's training databases, by id.
        start: What `start.py` wrote; its encoder pairs Chinese names with English ones.
    """
    from sqlnl_rag.database import Database
    from sqlnl_rag.introspect import introspect
    from sqlnl_rag.models.embedded.alike import Alike

    published = read_schemas(data / "spider/tables.json")
    alike = Alike(start)
    turns: dict[str, list[chase.Turn]] = {}
    for turn in chase.read_turns(data / "chase/train_turns.json"):
        turns.setdefault(turn.db_id, []).append(turn)
    english: dict[str, list[chase.Shape]] = {}
    for file in ("spider/train_spider.json", "spider/train_others.json"):
        for example in read_questions(data / file):
            if shape := chase.shape(example.sql.replace('"', "'")):
                english.setdefault(example.db_id, []).append(shape)
    schemas: dict[str, Schema] = {}
    pairs: list[Pair] = []
    both: list[tuple[str, str]] = []
    shapes_of = {
        db_id: [s for turn in asked if (s := chase.shape(turn.sql))]
        for db_id, asked in turns.items()
        if f"spider/{db_id}" in spider
    }
    alike.learn([name for s in shapes_of.values() for name in chase.spelled(s).values()])
    alike.learn([name for s in shapes_of.values() for place in chase.spelled(s) for name in place])
    for db_id in shapes_of:
        for table in _with_comments(spider[f"spider/{db_id}"], published[db_id]).tables:
            near = [chase.spoken(c.name, c.comment) for c in table.columns]
            alike.learn([chase.spoken(table.name, table.comment), *near])
    for db_id, asked in sorted(turns.items()):
        folder = data / f"chase/database/{db_id}"
        if f"spider/{db_id}" in spider:
            shapes = shapes_of[db_id]
            base = _with_comments(spider[f"spider/{db_id}"], published[db_id])
            names = chase.pair_names(shapes, english.get(db_id, []), base, alike)
            spelling = chase.spelled(shapes)
            key, kind = f"chase_zh/{db_id}", "chase_zh"
            schemas[key] = chase.chinese_schema(base, names, spelling)
            back = {
                _in_schema(schemas[key], spelling, chinese): theirs
                for chinese, theirs in names.items()
            }
            both += [(spelling[c], _spoken(base, theirs)) for c, theirs in names.items()]
        elif folder.is_dir() and db_id not in chase.MEASURED:
            key, kind, back = f"chase/{db_id}", "chase", {}
            with Database.open(f"sqlite:///{folder / db_id}.sqlite") as database:
                schema = introspect(database)
            joins = [join for turn in asked for join in chase.joins(turn.sql)]
            schemas[key] = chase.own_keys(schema, joins)
        else:
            counts["chase: database left out"] += len(asked)
            continue
        linker = ValueIndex(schemas[key].tables)
        far = ValueIndex(spider[f"spider/{db_id}"].tables) if back else linker
        for turn in asked:
            actions = actions_of(turn.sql, schemas[key], kind, counts)
            if not actions:
                continue
            tail = "" if turn.first else "_turn"
            pairs.append(
                Pair(kind + tail, key, turn.question, actions, linker.match(turn.question))
            )
            if back and all(_point(a) in back for a in actions if _point(a)):
                there = tuple(_renamed(a, back) for a in actions)
                pairs.append(
                    Pair("chase_en" + tail, f"spider/{db_id}", turn.question, there,
                         far.match(turn.question))
                )  # fmt: skip
        own = {(t.key, ""): t.name for t in schemas[key].tables}
        own |= {(t.key, c.name): c.name for t in schemas[key].tables for c in t.columns}
        for question, drawn in made.make(schemas[key], own, _MADE[kind], key):
            pairs.append(Pair("made", key, question, drawn, linker.match(question)))
        if back:
            spoken = {there: own[here] for here, there in back.items() if here in own}
            there_key = f"spider/{db_id}"
            for question, drawn in made.make(spider[there_key], spoken, _MADE["spider"], there_key):
                pairs.append(Pair("made", there_key, question, drawn, far.match(question)))
    return schemas, pairs, both


def _point(action: Action) -> tuple[str, str] | None:
    """(table, column) that the action points at; a table's own column is empty."""
    if action.kind == "column":
        return action.table, action.text
    return (action.text, "") if action.kind == "table" else None


def _renamed(action: Action, names: dict[tuple[str, str], tuple[str, str]]) -> Action:
    place = _point(action)
    if place is None:
        return action
    table, column = names[place]
    return Action("column", column, table) if column else Action("table", table)


def _in_schema(
    schema: Schema, spelling: dict[tuple[str, str], str], name: tuple[str, str]
) -> tuple[str, str]:
    """The folded `name` as the schema spells it."""
    return spelling.get((name[0], ""), name[0]), spelling[name] if name[1] else ""


def _spoken(schema: Schema, name: tuple[str, str]) -> str:
    table = next(t for t in schema.tables if t.name == name[0])
    column = table.column(name[1]) if name[1] else None
    held = column or table
    return chase.spoken(held.name, held.comment)


def _with_comments(schema: Schema, published: Schema) -> Schema:
    """The live schema with the published natural names as comments; without internal tables."""
    there = {t.name.casefold(): t for t in published.tables}
    tables = []
    for table in schema.tables:
        twin = there.get(table.name.casefold())
        if twin is None:
            continue
        natural = {c.name.casefold(): c.comment for c in twin.columns}
        columns = tuple(replace(c, comment=natural.get(c.name.casefold())) for c in table.columns)
        tables.append(replace(table, columns=columns, comment=twin.comment))
    return replace(schema, tables=tuple(tables))


def parallel_texts(data: Path) -> Iterator[tuple[str, str]]:
    """Chinese and English of one meaning: names in real schemas, frequent words, sentences."""

    def rows(name: str) -> Iterator[list[str]]:
        text = (data / f"zh_en/{name}.tsv").read_text(encoding="utf-8")
        for line in text.split("\n")[1:]:
            if line.strip():
                yield line.split("\t")

    for row in rows("ddl_comments"):
        if len(row) > 5 and len(row[5]) <= 24:
            name = row[3] or row[2]
            table = " ".join(words(row[2]))
            yield (
                row[5],
                " ".join(words(name)) + (f", {table}" if row[3] and len(table) % 2 else ""),
            )
    for row in rows("ecdict_pairs"):
        if len(row) > 4 and row[4].isdigit() and int(row[4]) <= 9000 and not row[0].istitle():
            yield row[1], row[0]
    for name in ("tatoeba", "superset_ui", "xsemplr", "ntrex"):
        for row in rows(f"parallel_{name}"):
            if len(row) > 1 and len(row[0]) < 160:
                yield row[1], row[0]
