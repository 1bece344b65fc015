"""Held-out questions in other words: the hand-written ones of paraphrases.tsv, or made by rule.

    python training/paraphrases.py DATA > hand.json
    python training/paraphrases.py DATA --by-rule > rule.json
    python training/paraphrases.py DATA --plain > plain.json      what the hand-written reword

By rule: words that schemas like to use become others, headings are left out ("whose age is greater
than 20" is "over 20 years old"), and knowledge is needed ("in descending order of age" is "from the
oldest to the youngest"). A question that no rule changes is left out. Ids are positions in
train_spider.json.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from held_out import read

BY_HAND = Path(__file__).with_suffix(".tsv")

# Phrases first: they need the words that the second list takes away.
PHRASES = [
    (r"whose age is (?:greater|more|higher) than (\d+)", r"over \1 years old"),
    (r"(?:who are )?older than (\d+)", r"over the age of \1"),
    (r"in (?:ascending|increasing) order of (?:the )?age", "from the youngest to the oldest"),
    (r"in (?:descending|decreasing) order of (?:the )?age", "from the oldest to the youngest"),
    (r"in (?:ascending|increasing) order of (?:the )?height", "from the shortest to the tallest"),
    (r"in (?:descending|decreasing) order of (?:the )?height", "from the tallest to the shortest"),
    (r"in (?:ascending )?(?:alphabetical|lexicographical) order", "from A to Z"),
    (r"in descending (?:alphabetical|lexicographical) order", "from Z to A"),
    (r"with the (?:highest|largest|maximum) price", "that is dearest"),
    (r"with the (?:lowest|smallest|minimum) price", "that is cheapest"),
    (r"whose price is (?:higher|greater|more) than", "that costs more than"),
    (r"with price (?:higher|greater|more) than", "that costs more than"),
    (r"\bthe names? of (?:all )?(?:the )?(?=\w)", "what they call "),
    (r"\bhow many (\w+) are there\b", r"what is the count of \1"),
    (r"\bfirst names? and last names?\b", "full name in two parts"),
    (r"\bthe average age of\b", "how old on average are"),
    (r"\bthe (?:maximum|highest|largest)\b", "the top"),
    (r"\bthe (?:minimum|lowest|smallest)\b", "the bottom"),
    (r"\bthe most common\b", "the most frequent"),
    (r"\bat least (\w+)\b", r"\1 or more"),
    (r"\bmore than\b", "over"),
    (r"\bless than\b", "under"),
]
WORDS = dict(
    pair.split(":")
    for pair in """student:pupil students:pupils major:subject advisor:tutor advisors:tutors
    city:town cities:towns country:nation countries:nations employee:worker employees:workers
    customer:client customers:clients product:article products:articles price:cost prices:costs
    company:firm companies:firms game:match games:matches stadium:ground stadiums:grounds
    injury:harm medicine:drug medicines:drugs location:place locations:places trip:ride trips:rides
    station:stop stations:stops duration:length weather:climate driver:racer drivers:racers
    publisher:press publishers:presses writer:author writers:authors date:day dates:days
    description:explanation document:file documents:files election:poll elections:polls
    representative:delegate representatives:delegates state:province states:provinces
    airport:airfield airports:airfields pilot:aviator pilots:aviators author:researcher
    authors:researchers paper:article papers:articles institution:university room:chamber
    rooms:chambers reservation:booking reservations:bookings party:faction parties:factions
    minister:secretary ministers:secretaries restaurant:eatery restaurants:eateries school:academy
    schools:academies team:side teams:sides player:athlete players:athletes problem:issue
    problems:issues staff:personnel truck:lorry trucks:lorries route:way status:state
    artist:musician artists:musicians festival:gala festivals:galas category:class
    categories:classes type:kind types:kinds salary:pay project:undertaking projects:undertakings
    event:occasion events:occasions gender:sex title:heading titles:headings""".split()
)


def by_rule(question: str) -> str:
    """The question in the words of the lists above.

    >>> by_rule("Show all student ids who are older than 20.")
    'Show all pupil ids over the age of 20.'
    """
    quoted = re.split(r"""("[^"]*"|'[^']*')""", question)  # a value is not to be reworded
    return "".join(part if n % 2 else _reworded(part) for n, part in enumerate(quoted))


def _reworded(text: str) -> str:
    for pattern, said in PHRASES:
        text = re.sub(pattern, said, text, flags=re.IGNORECASE)
    return re.sub(r"\b[a-z]+\b", lambda match: WORDS.get(match[0], match[0]), text)


def by_hand() -> dict[str, str]:
    """Wordings of paraphrases.tsv by id."""
    lines = BY_HAND.read_text(encoding="utf-8").splitlines()
    parts = [line.split("\t") for line in lines if not line.startswith("#")]
    return {number: wording for number, _, wording in parts}


def main() -> None:
    """Write them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--by-rule", action="store_true")
    how.add_argument("--plain", action="store_true")
    args = parser.parse_args()
    kept: list[dict[str, Any]] = []
    wordings = by_hand()
    for question in read(args.data, "spider"):
        asked = question["question"]
        if args.by_rule:
            wording = by_rule(asked)
            if wording != asked:
                kept.append(question | {"question": wording})
        elif question["id"] in wordings:
            kept.append(
                question if args.plain else question | {"question": wordings[question["id"]]}
            )
    json.dump(kept, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
