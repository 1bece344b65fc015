"""Training pairs for the embedded model from public question/SQL sets, as gzipped JSONL files.

    python -m sqlnl_rag.models.embedded.dataset --data FOLDER --start START

FOLDER holds ``spider/``, ``spider_syn/``, ``bird/`` and ``classical/`` as published (see
training/README.md); ``training/written/`` is this project's own (`written.py`). Made of them:

    texts.jsonl.gz     [Chinese, English] of one meaning, for the encoder
    schemas.jsonl.gz   {"id", "schema"}; values only where shown without a match
    pairs.jsonl.gz     {"source", "schema", "question", "actions", "matches"}

A pair is left out when its SQL does not parse, needs what the action language lacks, or names a
value that is not in the question; the counts are printed. Spider's development set is never opened.
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlnl_rag.datasets import read_questions, read_schemas
from sqlnl_rag.models.embedded.actions import Action, Unsupported, keyword
from sqlnl_rag.models.embedded.written import LANGUAGES, rewordings, scripts
from sqlnl_rag.types import Column, ForeignKey, Schema, Table, ValueMatch
from sqlnl_rag.values import ValueIndex

_WIKISQL_FIELD = r"TABLEalias0\.(.+?)_FIELD"
_WIKISQL = re.compile(
    rf"SELECT (?:(MAX|MIN|COUNT|SUM|AVG) )?{_WIKISQL_FIELD} FROM TABLE AS TABLEalias0"
    r"(?: WHERE (.+?))? ;"
)
_WIKISQL_TEST = re.compile(rf"^{_WIKISQL_FIELD} ([=<>]) \"?(.+?)\"?$")
_WIKISQL_SHARE = 0.45


@dataclass(frozen=True)
class Pair:
    """One question over the schema of that id, with the actions that answer it."""

    source: str
    schema: str
    question: str
    actions: tuple[Action, ...]
    matches: tuple[ValueMatch, ...]


def spider_pairs(
    data: Path, written: Path, counts: Counter[str]
) -> tuple[dict[str, Schema], list[Pair]]:
    """Spider's training questions and their rewordings, Spider-Syn's and our own, over live files.

    Args:
        written: The folder with our own.
    """
    from sqlnl_rag.database import Database
    from sqlnl_rag.introspect import introspect

    schemas: dict[str, Schema] = {}
    pairs: list[Pair] = []
    published = read_schemas(data / "spider/tables.json")
    linkers: dict[str, ValueIndex] = {}
    asked = read_questions(data / "spider/train_spider.json")
    examples = [
        *(("spider", example) for example in asked),
        *(("spider", e) for e in read_questions(data / "spider/train_others.json")),
        *(("spider_syn", e) for e in read_questions(data / "spider_syn/train_spider.json")),
        *(("reworded", replace(asked[n], question=q)) for n, q in rewordings(written)),
    ]
    for source, example in examples:
        key = f"spider/{example.db_id}"
        if key not in schemas:
            path = data / f"spider/database/{example.db_id}/{example.db_id}.sqlite"
            if path.is_file():
                with Database.open(f"sqlite:///{path}") as database:
                    schemas[key] = introspect(database)
            else:
                schemas[key] = published[example.db_id]
            linkers[key] = ValueIndex(schemas[key].tables)
        actions = actions_of(example.sql, schemas[key], source, counts)
        if actions:
            matches = linkers[key].match(example.question)
            pairs.append(Pair(source, key, example.question, actions, matches))
    return schemas, pairs


def written_schemas(written: Path) -> dict[str, Schema]:
    """Our own small databases as introspected.

    Raises:
        sqlite3.Error: A script does not run.
    """
    from sqlnl_rag.database import Database
    from sqlnl_rag.introspect import introspect

    schemas: dict[str, Schema] = {}
    with TemporaryDirectory() as scratch:
        for lang in ("en", "zh"):
            for script in scripts(written / lang):
                path = Path(scratch) / f"{lang}_{script.name}.sqlite"
                script.build(path)
                with Database.open(f"sqlite:///{path}") as database:
                    schemas[f"{lang}/{script.name}"] = introspect(database)
    return schemas


def written_pairs(
    written: Path, schemas: Mapping[str, Schema], counts: Counter[str]
) -> Iterator[Pair]:
    """What we ask of our own small databases, of Spider's and of CHASE's.

    Args:
        schemas: Of all three, by id, with their values.
    """
    for home, lang in LANGUAGES.items():
        for script in scripts(written / home):
            key, source = f"{home}/{script.name}", f"written_{lang}"
            if key not in schemas:
                counts[f"{source}: no database {key}"] += 1
                continue
            index = ValueIndex(schemas[key].tables)
            for question, sql in script.asked:
                if actions := actions_of(sql, schemas[key], source, counts):
                    yield Pair(source, key, question, actions, index.match(question))


def bird_pairs(data: Path, counts: Counter[str]) -> tuple[dict[str, Schema], list[Pair]]:
    """BIRD's training questions, with its evidence as part of the question."""
    schemas = {f"bird/{k}": v for k, v in read_schemas(data / "bird/train_tables.json").items()}
    pairs: list[Pair] = []
    for example in read_questions(data / "bird/train.json"):
        key = f"bird/{example.db_id}"
        actions = actions_of(example.sql, schemas[key], "bird", counts)
        if actions:
            question = f"{example.question} {example.evidence}".strip()
            pairs.append(Pair("bird", key, question, actions, ()))
    return schemas, pairs


def wikisql_pairs(data: Path, counts: Counter[str]) -> tuple[dict[str, Schema], list[Pair]]:
    """A share of WikiSQL: one table a question, its columns those that any question of it uses."""
    rng = random.Random(0)
    columns: dict[str, dict[str, bool]] = {}  # table id -> column -> whether it was compared
    found: list[tuple[str, str, str, str, list[tuple[str, str, str]]]] = []
    with bz2.open(data / "classical/wikisql.json.bz2", "rt", encoding="utf-8") as file:
        entries: list[dict[str, Any]] = json.load(file)
    for entry in entries:
        parsed = _WIKISQL.match(entry["sql"][0])
        if parsed is None:
            counts["wikisql: not parsed"] += 1
            continue
        aggregate, selected, where = parsed.groups()
        for sentence in entry["sentences"]:
            table = columns.setdefault(sentence["table-id"], {})
            table.setdefault(selected, False)
            tests: list[tuple[str, str, str]] = []
            for part in (where or "").split(" AND "):
                test = _WIKISQL_TEST.match(part.strip())
                if test is None:
                    continue
                name, compare, value = test.groups()
                table[name] = table.get(name, False) or compare != "="
                tests.append((name, compare, sentence["variables"].get(value, value)))
            if len(tests) == (len(where.split(" AND ")) if where else 0):
                row = (sentence["table-id"], sentence["original"], aggregate or "", selected, tests)
                found.append(row)
    schemas = {f"wikisql/{key}": _wikisql_schema(names) for key, names in columns.items()}
    pairs: list[Pair] = []
    used: dict[str, Schema] = {}
    for table_id, question, aggregate, selected, tests in found:
        if rng.random() > _WIKISQL_SHARE:
            continue
        key = f"wikisql/{table_id}"
        used[key] = schemas[key]
        name = schemas[key].tables[0].key
        actions = [keyword("select"), *([keyword(aggregate.lower())] if aggregate else [])]
        actions.append(Action("column", selected, name))
        for number, (column, compare, value) in enumerate(tests):
            actions += [
                keyword("and" if number else "where"), Action("column", column, name),
                keyword(compare), Action("value", value),
            ]  # fmt: skip
        actions += [keyword("from"), Action("table", name)]
        pairs.append(Pair("wikisql", key, question, tuple(actions), ()))
    return used, pairs


def _wikisql_schema(names: dict[str, bool]) -> Schema:
    columns = tuple(
        Column(name, "REAL" if ordered else "TEXT", "number" if ordered else "text")
        for name, ordered in names.items()
    )
    return Schema("sqlite", "wikisql", (Table("records", columns),))


def actions_of(
    sql: str, schema: Schema, source: str, counts: Counter[str], dialect: str = "sqlite"
) -> tuple[Action, ...]:
    """The query's actions; none, and a reason counted, where there are no words for it.

    Args:
        dialect: sqlglot's name of the one that `sql` is in.
    """
    import sqlglot  # here, so that training reads pairs on machines without it

    from sqlnl_rag.models.embedded.codec import encode

    try:
        tree = sqlglot.parse_one(sql.replace("! =", "!="), dialect=dialect)
        actions = tuple(encode(tree, schema))
    except sqlglot.errors.SqlglotError:
        counts[f"{source}: does not parse"] += 1
        return ()
    except Unsupported as reason:
        counts[f"{source}: {reason}"] += 1
        return ()
    counts[f"{source}: kept"] += 1
    return actions


def with_gold_values(pair: Pair, schema: Schema, rng: random.Random) -> Pair:
    """The pair as if its database held the values its SQL names, for sets that came without rows.

    Half of the values found in the question get a match in their column, and a few of those in a
    wrong column too, as live databases have it.
    """
    matches: list[ValueMatch] = []
    column: Action | None = None
    for action in pair.actions:
        if action.kind == "column":
            column = action
        elif action.kind == "value" and column is not None:
            start = pair.question.casefold().find(action.text.casefold())
            if start < 0 or not action.text.strip() or rng.random() < 0.5:
                continue
            table = schema.by_key[column.table]
            texts = [c for c in table.columns if c.kind == "text" and c.name != column.text]
            held = table.column(column.text)
            end = start + len(action.text)
            if held is not None and held.kind == "text":
                matches.append(ValueMatch(column.table, column.text, action.text, start, end, 1.0))
                if texts and rng.random() < 0.3:
                    wrong = rng.choice(texts).name
                    matches.append(ValueMatch(column.table, wrong, action.text, start, end, 1.0))
    return replace(pair, matches=tuple(matches))


def _lean(schema: Schema) -> dict[str, Any]:
    """The schema as JSON without the values that only matching needs."""
    data = asdict(schema)
    for table in data["tables"]:
        for column in table["columns"]:
            if not column["values_complete"] or len(column["values"]) > 4:
                column["values"] = ()
    return data


def main() -> None:
    """Write the two files and print what was kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="what start.py wrote; without it, no Chinese")
    parser.add_argument("--written", type=Path, default=Path("training/written"))
    parser.add_argument("--out", type=Path, default=Path("training/data"))
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(0)
    counts: Counter[str] = Counter()
    schemas: dict[str, Schema] = {}
    pairs: list[Pair] = []
    for some, found in (
        spider_pairs(args.data, args.written, counts),
        bird_pairs(args.data, counts),
        wikisql_pairs(args.data, counts),
    ):
        schemas |= some
        pairs += found
    if args.start:
        from sqlnl_rag.models.embedded import chinese

        spider = {key: schema for key, schema in schemas.items() if key.startswith("spider/")}
        some, found, texts = chinese.chinese_pairs(args.data, spider, args.start, counts)
        schemas |= some
        pairs += found
        texts += chinese.parallel_texts(args.data)
        with gzip.open(args.out / "texts.jsonl.gz", "wt", encoding="utf-8") as file:
            for both in dict.fromkeys(texts):
                file.write(json.dumps(both, ensure_ascii=False) + "\n")
    schemas |= written_schemas(args.written)
    pairs += written_pairs(args.written, schemas, counts)
    with gzip.open(args.out / "schemas.jsonl.gz", "wt", encoding="utf-8") as file:
        for key, schema in schemas.items():
            file.write(json.dumps({"id": key, "schema": _lean(schema)}, ensure_ascii=False) + "\n")
    with gzip.open(args.out / "pairs.jsonl.gz", "wt", encoding="utf-8") as file:
        for pair in pairs:
            if pair.source in ("bird", "wikisql"):
                pair = with_gold_values(pair, schemas[pair.schema], rng)
            file.write(json.dumps(asdict(pair), ensure_ascii=False) + "\n")
    for name, number in counts.most_common(40):
        print(f"{number:7d}  {name}", file=sys.stderr)
    print(f"{len(pairs)} pairs over {len(schemas)} schemas", file=sys.stderr)


def read_pairs(folder: Path) -> Iterator[Pair]:
    """The pairs that `main` wrote, in order."""
    with gzip.open(folder / "pairs.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            data = json.loads(line)
            data["actions"] = tuple(Action(*action) for action in data["actions"])
            data["matches"] = tuple(ValueMatch(**match) for match in data["matches"])
            yield Pair(**data)


def read_texts(folder: Path) -> list[tuple[str, str]]:
    """The texts that `main` wrote."""
    with gzip.open(folder / "texts.jsonl.gz", "rt", encoding="utf-8") as file:
        return [tuple(json.loads(line)) for line in file]


def read_schemas_file(folder: Path) -> dict[str, Schema]:
    """The schemas that `main` wrote, by id."""
    with gzip.open(folder / "schemas.jsonl.gz", "rt", encoding="utf-8") as file:
        return {(row := json.loads(line))["id"]: _schema(row["schema"]) for line in file}


def _schema(data: dict[str, Any]) -> Schema:
    def table(row: dict[str, Any]) -> Table:
        columns = tuple(Column(**{**c, "values": tuple(c["values"])}) for c in row["columns"])
        keys = tuple(
            ForeignKey(tuple(k["columns"]), k["ref_table"], tuple(k["ref_columns"]))
            for k in row["foreign_keys"]
        )
        return Table(
            row["name"], columns, row["schema"], row["kind"], tuple(row["primary_key"]), keys,
            comment=row["comment"],
        )  # fmt: skip

    return Schema(data["dialect"], data["database"], tuple(table(t) for t in data["tables"]))


if __name__ == "__main__":
    main()
