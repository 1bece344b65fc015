"""(question, tables, values) -> the arrays that the network reads, by numpy and tokenizers alone.

The encoder reads ``[CLS] question [SEP] table : column , column ( value , value ) [SEP] table :
...`` with one mark a piece; marks say what a piece stands for, whether its column is a key, and
whether the question names it. Above the encoder the unit is the *node*: a piece of the question, a
table, a column or a stored value, each the mean of its pieces, with a typed relation between every
two (foreign keys, same table, named in the question, ...).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.names import stem, tokens, words
from sqlnl_rag.types import Column, Table, TypeKind, ValueMatch

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MAX_PIECES = 512
MAX_QUESTION = 120
MAX_VALUES = 24
MAX_VALUES_A_COLUMN = 4
MAX_VALUE_PIECES = 12
MAX_COMMENT_PIECES = 8
MAX_COMMENT_WORDS = 3
ENUM_SIZE = 3

# Ids that start.py fixes.
CLS, SEP = 0, 2
_COLON, _COMMA, _OPEN, _CLOSE = 4, 5, 6, 7

# Marks: role x key x match, packed into one number.
_ROLE = {"plain": 0, "question": 1, "table": 2, "number": 3, "text": 4, "time": 5, "boolean": 6,
         "other": 7, "value": 8}  # fmt: skip
_KEYS = 4  # none, primary, foreign, both
_MATCHES = 4  # none, part of a name, a whole name, a value
MARKS = len(_ROLE) * _KEYS * _MATCHES

NodeKind = Literal["question", "table", "column", "value"]

# Typed relations between two nodes, read as "row to column".
_RELATIONS = (
    "none",
    *(f"q-q {distance}" for distance in range(-3, 4)),
    *(f"{a}-{b} {match}" for a, b in ("qt", "tq", "qc", "cq", "qv", "vq") for match in range(4)),
    "t-t self", "t-t other", "t-t refers", "t-t referred",
    "t-c own", "t-c key", "t-c other", "c-t own", "c-t key", "c-t other",
    "c-c self", "c-c same table", "c-c refers", "c-c referred", "c-c other",
    "v-c own", "v-c other", "c-v own", "c-v other", "v-t own", "v-t other", "t-v own", "t-v other",
    "v-v self", "v-v other",
)  # fmt: skip
_R = {name: number for number, name in enumerate(_RELATIONS)}
RELATIONS = len(_RELATIONS)

# Words of a question that match half of all column names and mean nothing by it.
_STOP = frozenset(
    "a all an and are as at be by do does each every find for from give have how in is it its list "
    "many me more most much of on or return show than that the their them there these to what when "
    "where which who whose with".split()
)


@dataclass(frozen=True)
class Node:
    """One thing that the decoder can point at.

    Attributes:
        text: The column's name, the value's text, or the table's key; empty for a question piece.
        table: The key of its table; empty for a question piece.
        column: For a value, the column it is stored in.
        start: For a question piece, its first character; `end` is exclusive.
    """

    kind: NodeKind
    text: str = ""
    table: str = ""
    column: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Features:
    """T pieces, N nodes.

    Attributes:
        ids: (T,) piece ids.
        marks: (T,) packed marks, below `MARKS`.
        spans: (N, 2) first piece and one past the last piece of each node.
        relations: (N, N) relation of the row's node to the column's, below `RELATIONS`.
        nodes: Question pieces first, then tables, each followed by its columns and their values.
    """

    ids: NDArray[np.int64]
    marks: NDArray[np.int64]
    spans: NDArray[np.int64]
    relations: NDArray[np.uint8]
    nodes: tuple[Node, ...]


class Featurizer:
    """Turns questions over tables into `Features`.

    Args:
        tokenizer_path: The tokenizer.json beside the weights.
    """

    def __init__(self, tokenizer_path: Path) -> None:
        from tokenizers import Tokenizer

        self._tokenizer: Tokenizer = Tokenizer.from_file(str(tokenizer_path))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._pieces = lru_cache(maxsize=200_000)(self._encode)

    def _encode(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def _name(self, name: str, comment: str | None) -> tuple[int, ...]:
        split = " ".join(words(name)) or name
        pieces = self._pieces(split)
        if comment := _second_name(name, comment):
            pieces += (_COLON, *self._pieces(comment)[:MAX_COMMENT_PIECES])
        return pieces[:24]

    def cost(self, table: Table) -> int:
        """Pieces that `table` takes of the input, its listed values included, matched ones not."""
        total = len(self._name(table.name, table.comment)) + 2
        for column in table.columns:
            total += len(self._name(column.name, column.comment)) + 1
            total += sum(len(self._value(v)) + 2 for v in _listed_values(column))
        return total

    def _value(self, value: str) -> tuple[int, ...]:
        return self._pieces(value[:60])[:MAX_VALUE_PIECES]

    def __call__(
        self, question: str, tables: Sequence[Table], matches: Sequence[ValueMatch] = ()
    ) -> Features:
        """Features of `question` over those `tables` that still fit `MAX_PIECES`."""
        encoding = self._tokenizer.encode(question, add_special_tokens=False)
        pieces = encoding.ids[:MAX_QUESTION]
        offsets = [_tight(question, *span) for span in encoding.offsets[:MAX_QUESTION]]
        build = _Builder(question, pieces, offsets)
        values = _values_by_column(tables, matches)
        for table in tables:
            if len(build.ids) + self.cost(table) + 1 > MAX_PIECES:
                continue
            build.add_table(self, table, values)
        return build.finish()


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the space that a piece begins with."""
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _second_name(name: str, comment: str | None) -> str:
    """A comment that names the thing in other words; the empty string for prose, or none.

    Training met short comments only, and prose takes the room of tables.
    """
    split = words(comment or "")
    return " ".join(split) if 0 < len(split) <= MAX_COMMENT_WORDS and split != words(name) else ""


def _listed_values(column: Column) -> tuple[str, ...]:
    """The values of an enum in effect, which the model sees without the question naming them."""
    few = column.values_complete and len(column.values) <= ENUM_SIZE
    if not few or column.kind not in ("text", "boolean", "other"):
        return ()
    if any(len(value) > 20 for value in column.values):
        return ()
    return tuple(value for value in column.values if value.strip())


def _values_by_column(
    tables: Sequence[Table], matches: Sequence[ValueMatch]
) -> dict[tuple[str, str], list[tuple[str, list[ValueMatch]]]]:
    """For each column the values to show, best first, with the matches that named them."""
    found: dict[tuple[str, str], dict[str, list[ValueMatch]]] = {}
    keys = {table.key for table in tables}
    ranked = sorted(matches, key=lambda m: (-(m.end - m.start), -m.score, m.start))
    for match in [m for m in ranked if m.table in keys][:MAX_VALUES]:
        column = found.setdefault((match.table, match.column), {})
        if match.value in column or len(column) < MAX_VALUES_A_COLUMN:
            column.setdefault(match.value, []).append(match)
    for table in tables:
        for listed in table.columns:
            for value in _listed_values(listed):
                found.setdefault((table.key, listed.name), {}).setdefault(value, [])
    return {key: list(column.items()) for key, column in found.items()}


class _Builder:
    def __init__(
        self, question: str, pieces: Sequence[int], offsets: Sequence[tuple[int, int]]
    ) -> None:
        self.ids: list[int] = [CLS, *pieces, SEP]
        self.roles: list[int] = [0, *([_ROLE["question"]] * len(pieces)), 0]
        self.keys: list[int] = [0] * len(self.ids)
        self.nodes: list[Node] = [Node("question", start=start, end=end) for start, end in offsets]
        self.spans: list[tuple[int, int]] = [(i + 1, i + 2) for i in range(len(pieces))]
        self._tables: list[Table] = []
        self._question = question
        found = tokens(question)
        self._words = [stem(token) for token, _, _ in found]
        self._plain = [token for token, _, _ in found]
        starts = [start for _, start, _ in found]
        # piece -> word of the question it belongs to, -1 for punctuation
        self._word_of = [
            next((w for w in range(len(found)) if found[w][1] <= s and e <= found[w][2]), -1)
            for s, e in offsets
        ]
        self._starts = starts
        self.match: dict[tuple[int, int], int] = {}  # (question node, item node) -> level

    def add_table(
        self,
        featurizer: Featurizer,
        table: Table,
        values: dict[tuple[str, str], list[tuple[str, list[ValueMatch]]]],
    ) -> None:
        """Append `table` with its columns and their values to the input."""
        self._tables.append(table)
        # What values may take beyond those that the cost counts, so that all columns have room.
        spare = MAX_PIECES - len(self.ids) - featurizer.cost(table) - 1
        node = self._add_item(
            Node("table", table.key, table.key),
            featurizer._name(table.name, table.comment),
            _ROLE["table"],
            0,
        )
        self._named(node, table.name, table.comment)
        self._mark(_COLON)
        primary = set(table.primary_key)
        foreign = {name for key in table.foreign_keys for name in key.columns}
        for number, column in enumerate(table.columns):
            if number:
                self._mark(_COMMA)
            key = (column.name in primary) + 2 * (column.name in foreign)
            kind: TypeKind = column.kind
            pieces = featurizer._name(column.name, column.comment)
            node = self._add_item(Node("column", column.name, table.key), pieces, _ROLE[kind], key)
            self._named(node, column.name, column.comment)
            shown = values.get((table.key, column.name), ())
            opened = False
            for value, matches in shown:
                pieces = featurizer._value(value)
                extra = 0 if value in _listed_values(column) else len(pieces) + 2
                if not pieces or extra > spare:
                    continue
                spare -= extra
                self._mark(_COMMA if opened else _OPEN)
                opened = True
                item = Node("value", value, table.key, column.name)
                inner = self._add_item(item, pieces, _ROLE["value"], key)
                for match in matches:
                    for q, question_node in enumerate(self.nodes):
                        if question_node.kind != "question":
                            break
                        if match.start <= question_node.start and question_node.end <= match.end:
                            self.match[q, node] = 3
                            self.match[q, inner] = 3
            if opened:
                self._mark(_CLOSE)
        self._mark(SEP)

    def _mark(self, piece: int) -> None:
        self.ids.append(piece)
        self.roles.append(0)
        self.keys.append(0)

    def _add_item(self, node: Node, pieces: Sequence[int], role: int, key: int) -> int:
        start = len(self.ids)
        self.ids.extend(pieces)
        self.roles.extend([role] * len(pieces))
        self.keys.extend([key] * len(pieces))
        self.nodes.append(node)
        self.spans.append((start, len(self.ids)))
        return len(self.nodes) - 1

    def _named(self, node: int, name: str, comment: str | None) -> None:
        """Record which pieces of the question name this table or column, wholly or in part."""
        for text in (name, _second_name(name, comment)):
            own = [
                stem(word) for part in words(text) for word in ([part] if part.isascii() else part)
            ]
            if not own or len(own) > 8:
                continue
            size = len(own)
            hit: dict[int, int] = {}
            for first in range(len(self._words) - size + 1):
                if self._words[first : first + size] == own:
                    hit.update(dict.fromkeys(range(first, first + size), 2))
            if size > 1:
                parts = {word for word in own if word not in _STOP}
                for number, word in enumerate(self._words):
                    if word in parts and self._plain[number] not in _STOP:
                        hit.setdefault(number, 1)
            if not hit:
                continue
            for piece, spoken in enumerate(self._word_of):
                level = hit.get(spoken, 0)
                if level > self.match.get((piece, node), 0):
                    self.match[piece, node] = level

    def finish(self) -> Features:
        """The arrays for everything added."""
        levels = np.zeros(len(self.ids), np.int64)
        for (piece, node), level in self.match.items():
            at = self.spans[piece][0]
            levels[at] = max(levels[at], level)
            start, end = self.spans[node]
            levels[start:end] = np.maximum(levels[start:end], level)
        roles, keys = np.array(self.roles), np.array(self.keys)
        return Features(
            ids=np.array(self.ids, np.int64),
            marks=(roles * _KEYS + keys) * _MATCHES + levels,
            spans=np.array(self.spans, np.int64),
            relations=self._relations(),
            nodes=tuple(self.nodes),
        )

    def _relations(self) -> NDArray[np.uint8]:
        nodes = self.nodes
        count = len(nodes)
        kind = np.array(["qtcv".index(n.kind[0]) for n in nodes])
        table_number = {table.key: number for number, table in enumerate(self._tables)}
        owner = np.array([table_number.get(n.table, -1) for n in nodes])
        same = owner[:, None] == owner[None, :]
        out = np.zeros((count, count), np.uint8)

        def block(a: str, b: str) -> tuple[NDArray[np.intp], ...]:
            return np.ix_(kind == "qtcv".index(a), kind == "qtcv".index(b))

        questions = int((kind == 0).sum())
        distance = np.arange(questions)[None, :] - np.arange(questions)[:, None]
        out[block("q", "q")] = _R["q-q 0"] + np.clip(distance, -3, 3)
        for a, b in ("qt", "tq", "qc", "cq", "qv", "vq"):
            out[block(a, b)] = _R[f"{a}-{b} 0"]
        for (piece, node), level in self.match.items():
            letter = "qtcv"[kind[node]]
            out[piece, node] = _R[f"q-{letter} {level}"]
            out[node, piece] = _R[f"{letter}-q {level}"]
        for a, b, own in (
            ("t", "c", "own"), ("c", "t", "own"), ("v", "t", "own"), ("t", "v", "own"),
            ("c", "c", "same table"),
        ):  # fmt: skip
            index = block(a, b)
            out[index] = np.where(same[index], _R[f"{a}-{b} {own}"], _R[f"{a}-{b} other"])
        out[block("t", "t")] = _R["t-t other"]
        out[block("v", "v")] = _R["v-v other"]
        column_name = np.array([n.text if n.kind == "column" else n.column for n in nodes])
        same_column = same & (column_name[:, None] == column_name[None, :])
        for a, b in ("vc", "cv"):
            index = block(a, b)
            out[index] = np.where(same_column[index], _R[f"{a}-{b} own"], _R[f"{a}-{b} other"])
        at = {
            (n.kind, n.table, n.text): i
            for i, n in enumerate(nodes)
            if n.kind in ("table", "column")
        }
        for table in self._tables:
            here = at["table", table.key, table.key]
            for name in table.primary_key:
                column = at.get(("column", table.key, name))
                if column is not None:
                    out[here, column], out[column, here] = _R["t-c key"], _R["c-t key"]
            for foreign in table.foreign_keys:
                there = at.get(("table", foreign.ref_table, foreign.ref_table))
                if there is None:
                    continue
                if there != here:
                    out[here, there], out[there, here] = _R["t-t refers"], _R["t-t referred"]
                for name, ref_name in zip(foreign.columns, foreign.ref_columns, strict=False):
                    one = at.get(("column", table.key, name))
                    two = at.get(("column", foreign.ref_table, ref_name))
                    if one is not None and two is not None:
                        out[one, two], out[two, one] = _R["c-c refers"], _R["c-c referred"]
        diagonal = np.arange(count)
        for number, name in ((1, "t-t self"), (2, "c-c self"), (3, "v-v self")):
            index = diagonal[kind == number]
            out[index, index] = _R[name]
        return out
