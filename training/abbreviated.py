"""Held-out databases under the names that grown schemas have: cust_addr_hist, dt_of_brth, qty.

    python training/abbreviated.py DATA OUT
    python training/answer.py --questions OUT/questions.json --db 'sqlite:///OUT/{db_id}/{db_id}.sqlite'

Every word of a table's or column's name becomes its customary short form, or the consonants that
begin it. Rows, keys and questions stay. Which databases: `rows.held_out`. A question whose gold SQL
gives other rows on the copy is left out and named.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from held_out import read
from renaming import Names, agrees, copy_tables, read_names, rewritten

from sqlnl_rag.names import words

CUSTOMARY = dict(
    pair.split(":")
    for pair in """account:acct address:addr amount:amt average:avg building:bldg calendar:cal
    category:cat country:ctry customer:cust date:dt department:dept description:desc
    destination:dest document:doc employee:emp enrollment:enrl first:fst identifier:id last:lst
    latitude:lat location:loc longitude:lng manager:mgr maximum:max minimum:min name:nm number:no
    order:ord organization:org payment:pmt percent:pct percentage:pct phone:ph position:pos
    product:prod quantity:qty reference:ref registration:reg salary:sal school:sch sequence:seq
    source:src start:strt status:stat student:stu system:sys telephone:tel temperature:temp
    title:ttl transaction:txn type:typ version:ver weight:wgt height:hgt year:yr""".split()
)
KEPT = 3  # letters of a word that is short enough already
LONGEST = 4


def abbreviated(name: str) -> str:
    """The name as someone short of time would write it.

    >>> abbreviated("Customer_Addresses"), abbreviated("birthPlace")
    ('cust_adrs', 'brth_plc')
    """
    return "_".join(map(_short, words(name))) or name


def _short(word: str) -> str:
    if not word.isascii() or len(word) <= KEPT:
        return word
    if word in CUSTOMARY:
        return CUSTOMARY[word]
    skeleton = re.sub(r"(.)\1", r"\1", word[0] + re.sub("[aeiou]", "", word[1:]))
    return skeleton[:LONGEST]


def short_names(names: Iterable[str]) -> dict[str, str]:
    """New names by the old in lower case, no two alike."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        if name.lower() in found:
            continue
        short, number = abbreviated(name), 1
        while (new := short if number == 1 else f"{short}{number}") in taken:
            number += 1
        found[name.lower()] = new
        taken.add(new)
    return found


def main() -> None:
    """Write the databases and the questions."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    questions = list(read(args.data, "spider"))
    names, files = {}, {}
    for db_id in sorted({question["db_id"] for question in questions}):
        source = args.data / "spider" / "database" / db_id / f"{db_id}.sqlite"
        copy = args.out / db_id / f"{db_id}.sqlite"
        shutil.rmtree(copy.parent, ignore_errors=True)
        copy.parent.mkdir(parents=True)
        tables = read_names(source)
        columns = [column for own in tables.values() for column in own]
        names[db_id] = Names(short_names(tables), short_names(columns))
        copy_tables(source, copy, names[db_id])
        files[db_id] = source, copy
    kept, lost = [], []
    for question in questions:
        db_id, gold = question["db_id"], question["query"]
        source, copy = files[db_id]
        sql = rewritten(gold, names[db_id])
        if agrees(gold, source, sql, copy):
            kept.append(question | {"query": sql})
        else:
            lost.append(question["id"])
    (args.out / "questions.json").write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    print(
        f"{len(files)} databases, {len(kept)} questions; left out: {', '.join(lost) or 'none'}",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
