"""A reading held against the claims of a statement: what is missing, contradicted, invented."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from sqlnl_rag.coverage.claims import Claim, Claims, Constant, Named, Ordering, Said
from sqlnl_rag.coverage.findings import Coverage, Finding
from sqlnl_rag.coverage.reading import Reading, Segment, raw_fragments
from sqlnl_rag.coverage.spelling import is_date_said, numbers_in
from sqlnl_rag.coverage.tokens import Words, decimal, words_of
from sqlnl_rag.policy import SQLGLOT_DIALECT

_OPS = ("gte", "lte", "gt", "lt", "neq")
_COMPATIBLE = {
    "gt": {"gt"}, "gte": {"gte"}, "lt": {"lt"}, "lte": {"lte"}, "neq": {"neq"}, "eq": {"eq"},
}  # fmt: skip
_BEHIND = 2  # tokens between a value and "or more"
_BEFORE = 5  # tokens between "at least" and its value
_LOOK_BACK = 12  # stretches between them
_BESIDE = 10  # tokens between "average" and what is averaged
_MAX_SQL = 120  # characters of a finding


def judge(reading: Reading, claims: Claims) -> Coverage:
    """Holds a text against what it must and may say."""
    return _Judge(reading, claims).verdict()


class _Judge:
    def __init__(self, reading: Reading, claims: Claims) -> None:
        self._reading = reading
        self._claims = claims
        self._raw = " ".join(_plain(part) for part in raw_fragments(reading.text))
        self._around = {
            place: segment
            for segment in reading.segments
            for place in range(segment.first, segment.last)
        }
        self._ops: dict[int, str] = {}
        self._holding: dict[str, list[int]] = {}  # places of values, by their plain text
        self._called: dict[str, list[int]] = {}  # places of names, by their plain text
        self._numbered: dict[Decimal, list[int]] = {}
        self._patterns: dict[str, list[int]] = {}
        for place, segment in enumerate(reading.segments):
            for label in segment.labels:
                if label.kind == "number":
                    self._numbered.setdefault(Decimal(label.what), []).append(place)
                elif label.kind in ("name", "foreign"):
                    self._called.setdefault(_plain(label.what), []).append(place)
                elif label.kind in ("value", "quoted"):
                    self._holding.setdefault(_plain(label.what), []).append(place)
                    if "%" in label.what:
                        self._patterns.setdefault(label.what, []).append(place)
        self._values = Counter(map(_plain, claims.values))
        self._missing: list[Finding] = []
        self._contradicted: list[Finding] = []
        self._invented: list[Finding] = []

    def verdict(self) -> Coverage:
        for place, segment in enumerate(self._reading.segments):
            if any(label.kind in ("value", "number", "quoted") for label in segment.labels):
                self._op_before(place)
        for claim in dict.fromkeys(self._claims.required):
            if not self._is_said(claim) and not self._is_quoted(claim):
                self._missing.append(Finding(claim.kind, self._sql(claim), claim.wanted))
        self._comparisons()
        self._directions()
        self._wordings()
        self._numbers_and_names()
        return Coverage(
            tuple(dict.fromkeys(self._missing)),
            tuple(dict.fromkeys(self._contradicted)),
            tuple(dict.fromkeys(self._invented)),
        )

    def _sql(self, claim: Claim) -> str:
        """The piece of the statement that a claim stands for, cut where it is long."""
        written = SQLGLOT_DIALECT[self._claims.dialect]
        text = claim.node.sql(dialect=written, comments=False)
        return text if len(text) <= _MAX_SQL else f"{text[: _MAX_SQL - 1]}…"

    # ---- what must be said ----------------------------------------------------------------------

    def _is_said(self, claim: Claim) -> bool:
        match claim:
            case Named():
                return any(self._is_named(claim, form) for form in claim.forms) or (
                    not words_of(claim.spelled) and claim.spelled in self._reading.text
                )
            case Said():
                return self._says(claim)
            case Constant():
                return self._holds_constant(claim)
            case Ordering():
                return self._is_ordered(claim)
        return True

    def _is_named(self, claim: Named, form: Words) -> bool:
        """Whether the words stand side by side and are no part of something else, or near."""
        length = len(form)
        for place in self._reading.places(form):
            around = self._around.get(place)
            if around is None or around.last - around.first <= length:
                return True
            kinds = {label.kind for label in around.labels}
            if "raw" in kinds or "quoted" in kinds:
                return True
            if kinds == {"wording"} and not any(label.accuses for label in around.labels):
                return True
            told = claim.own | self._claims.roles.get(claim.spelled, set())
            own = {name.casefold() for name in told}
            if any(
                label.kind == "name" and label.what.casefold() in own for label in around.labels
            ):
                return True
        return length > 1 and self._reading.holds_near(form, length + 3)

    def _is_quoted(self, claim: Claim) -> bool:
        return bool(claim.spelled) and _plain(claim.spelled) in self._raw

    def _says(self, claim: Said) -> bool:
        found = [s for s in self._reading.segments if any(s.says(c) for c in claim.concepts)]
        if not found:
            return (
                claim.kind == "order"
                and self._reading.count("sort") > 0
                and ("ascending" in claim.concepts)
            )
        if not claim.beside:
            return True
        places = [p for form in claim.beside for p in self._reading.places(form)]
        near = any(
            min(abs(place - s.first), abs(place - s.last)) <= _BESIDE
            for place in places
            for s in found
        )
        return near or not places

    def _holds_constant(self, claim: Constant) -> bool:
        if any(self._reading.count(concept) for concept in claim.or_said):
            return True
        if claim.op == "skip":
            number = decimal(claim.value)
            return number is not None and any(
                n in self._reading.numbers for n in (number, number + 1)
            )
        return (
            bool(self._mentions(claim.value))
            or bool(self._holding.get(_plain(claim.spelled)))
            or (not words_of(claim.value) and claim.value in self._reading.text)
            or is_date_said(claim.value, self._reading)
            or (_plain(claim.value) in self._raw)
        )

    def _is_ordered(self, claim: Ordering) -> bool:
        said = self._reading.count
        superlative = claim.limited
        for descending in set(claim.descending):
            plain, extreme = ("descending", "high") if descending else ("ascending", "low")
            if said(plain) or (superlative and said(extreme)):
                continue
            if not descending and said("sort"):
                continue
            return False
        return True

    # ---- values and what stands beside them -----------------------------------------------------

    def _mentions(self, value: str) -> list[int]:
        """Places in `segments` that hold a constant."""
        number = decimal(value)
        found = list(self._holding.get(_plain(value), ()))
        if number is not None:
            found += self._numbered.get(number, ())
        else:
            found += [
                place
                for pattern, places in self._patterns.items()
                if value in pattern
                for place in places
            ]
        return sorted(set(found or self._called.get(_plain(value), [])))

    def _comparisons(self) -> None:
        """Each constant's comparison stands with it, and no mention has another."""
        wanted: dict[str, list[Constant]] = {}
        for claim in self._claims.required:
            if isinstance(claim, Constant) and claim.op in _COMPATIBLE:
                wanted.setdefault(claim.value, []).append(claim)
        for value, claims in wanted.items():
            places = self._mentions(value)
            said = [self._op_before(place) for place in places]
            ops = {op for claim in claims for op in (claim.op, claim.or_op) if op}
            for claim in claims:
                if (
                    not places
                    or "eq" in (claim.op, claim.or_op)
                    or {claim.op, claim.or_op} & {*said} - {""}
                    or self._is_quoted(claim)
                ):
                    continue
                if "eq?" in said and claim.op in ("gte", "lte"):
                    continue
                wrong = next((s for s in said if s and s != "eq?" and s not in ops), None)
                if wrong:
                    continue  # told below
                self._missing.append(
                    Finding("condition", self._sql(claim), f"{value} with {_in_words(claim.op)}")
                )
            elsewhere = self._values[_plain(value)] > len(claims)  # it stands without an op too
            for place, op in zip(places, said, strict=True):
                if op and op != "eq?" and op not in ops and not elsewhere:
                    segment = self._reading.segments[place]
                    self._contradicted.append(
                        Finding(
                            "condition",
                            self._sql(claims[0]),
                            f"{value} with {_in_words(op)} instead of "
                            f"{' or '.join(sorted(map(_in_words, ops)))}",
                            segment.start,
                        )
                    )

    def _op_before(self, place: int) -> str:
        """`_op_of`, remembered; segments are asked in the order of the text."""
        if place not in self._ops:
            self._ops[place] = self._op_of(place)
        return self._ops[place]

    def _op_of(self, place: int) -> str:
        """The comparison that stands with the constant at `place`, or the empty string."""
        segments, tokens = self._reading.segments, self._reading.tokens
        here = segments[place]
        last = here.last
        for after in segments[place + 1 : place + 3]:
            if after.first - last > _BEHIND:
                break
            for op in _OPS:
                if any(label.kind == "after" and label.what == op for label in after.labels):
                    return op
            if not {label.kind for label in after.labels} & {"name", "foreign"}:
                break  # only a unit may stand between: "500 points or more"
            last = after.last
        at = here.first
        for k in range(place - 1, max(-1, place - 1 - _LOOK_BACK), -1):
            segment = segments[k]
            between = tokens[segment.last : at]
            if len([t for t in between if t.kind not in ("stop", "possessive")]) > _BEFORE:
                break
            if any(t.text in (";", "。", "；", "\n") for t in between):
                break
            kinds = {label.kind for label in segment.labels}
            if kinds & {"name", "foreign"}:
                break
            if kinds & {"value", "number", "quoted"}:
                return self._op_before(k)  # one list, one comparison
            for op in _OPS:
                if segment.says(op) and not (op == "neq" and _is_vague(segment, "neq")):
                    return op
            if segment.says("negation") or segment.says("neq"):
                return "neq"
            if segment.says("between"):
                return "eq?"
            if segment.says("eq"):
                before = segments[k - 1] if k else segment
                if before.last != segment.first:
                    return ""
                said = [op for op in _OPS if before.says(op) and not _is_vague(before, op)]
                return said[0] if said else "neq" if before.says("negation") else ""
            if segment.says("or") or segment.says("and"):
                at = segment.first
                continue
            if any(label.accuses for label in segment.labels):
                break
            at = segment.first  # "have" of "must have at least"
        return ""

    # ---- what may not be said -------------------------------------------------------------------

    def _directions(self) -> None:
        """The explicit directions of a text, where there are as many as the query has."""
        orders = [c for c in self._claims.required if isinstance(c, Ordering)]
        if len(orders) != 1 or len(set(orders[0].descending)) < 2:
            return
        wanted = orders[0].descending
        said = []
        for segment in self._reading.segments:
            strong = {label.what for label in segment.labels if label.accuses}
            if strong & {"descending", "ascending"}:
                said.append("descending" in strong)
        if len(said) == len(wanted) and tuple(said) != wanted:
            self._contradicted.append(
                Finding("order", self._sql(orders[0]), f"directions other than {orders[0].wanted}")
            )
        elif (
            len(said) < len(wanted)
            and sum(said) != sum(wanted)
            and not any(segment.says("high") for segment in self._reading.segments)
        ):
            self._contradicted.append(
                Finding("order", self._sql(orders[0]), f"directions other than {orders[0].wanted}")
            )

    def _wordings(self) -> None:
        """Wordings that cannot mean anything that the query does."""
        allows = self._claims.allows | {"talk"}
        for segment in self._reading.segments:
            if any(label.kind in ("name", "foreign", "value") for label in segment.labels):
                continue
            strong = {
                label.what for label in segment.labels if label.accuses and label.kind == "wording"
            }
            if strong and not strong & allows:
                piece = self._reading.text[segment.start : segment.end]
                kind = min(strong)
                self._contradicted.append(
                    Finding(kind, "", f"{piece} ({_in_words(kind)})", segment.start)
                )

    def _numbers_and_names(self) -> None:
        numbers = {n for value in self._claims.values for n in numbers_in(value)}
        named = {word for words in self._claims.names for word in words if word.isdecimal()}
        numbers |= {Decimal(word) for word in named}  # "obj 1 sample", of the key obj1_sample_id
        values = set(self._values)
        for segment in self._reading.segments:
            kinds = {label.kind for label in segment.labels}
            piece = self._reading.text[segment.start : segment.end]
            allowed = any(label.what in self._claims.allows for label in segment.labels)
            if "number" in kinds and not kinds & {"name", "value"} and not allowed:
                found = [label for label in segment.labels if label.kind == "number"]
                if not any(Decimal(label.what) in numbers or not label.accuses for label in found):
                    self._invented.append(Finding("constant", "", piece, segment.start))
            if kinds == {"foreign"}:
                name = next(label.what for label in segment.labels)
                self._invented.append(Finding("name", "", f"{piece} ({name})", segment.start))
            if "quoted" in kinds:
                self._quoted(segment, values)

    def _quoted(self, segment: Segment, values: set[str]) -> None:
        inside = next(label.what for label in segment.labels if label.kind == "quoted")
        plain = _plain(inside)
        if plain in values or any(plain and plain in value for value in values):
            return
        number = decimal(inside)
        if number is not None and any(decimal(v) == number for v in self._claims.values):
            return
        if not set(words_of(inside)) <= {w for words in self._claims.names for w in words}:
            self._invented.append(Finding("constant", "", inside, segment.start))


def _plain(text: str) -> str:
    """A text as two spellings of the same SQL or value share it."""
    return "".join(char for char in text.casefold() if char not in " \t\n\"'`[]")


def _is_vague(segment: Segment, concept: str) -> bool:
    return not any(label.what == concept and label.accuses for label in segment.labels)


def _in_words(op: str) -> str:
    return {
        "gt": "more than", "gte": "at least", "lt": "less than", "lte": "at most",
        "neq": "not", "eq": "equal to", "high": "the highest", "low": "the lowest",
        "avg": "an average", "sum": "a sum", "count": "a count", "or": "an alternative",
        "one": "one row", "null": "missing", "notnull": "present",
    }.get(op, op)  # fmt: skip
