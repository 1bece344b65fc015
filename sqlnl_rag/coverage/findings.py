"""What the check found in a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["missing", "contradicted", "invented"]


@dataclass(frozen=True)
class Finding:
    """One thing that a text lacks, turns round or makes up.

    Attributes:
        kind: As in `Claim.kind`, or the concept of a wording that contradicts.
        sql: The piece of the statement; the empty string where the text made it up.
        wanted: What was looked for, or what stands there that should not.
        start: Where that stands in the text; None for what is missing.
    """

    kind: str
    sql: str
    wanted: str
    start: int | None = None


@dataclass(frozen=True)
class Coverage:
    """Whether a text says all of a statement and nothing else."""

    missing: tuple[Finding, ...]
    contradicted: tuple[Finding, ...]
    invented: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not (self.missing or self.contradicted or self.invented)

    def findings(self) -> Iterator[tuple[Kind, Finding]]:
        """Every finding under what it is."""
        for finding in self.missing:
            yield "missing", finding
        for finding in self.contradicted:
            yield "contradicted", finding
        for finding in self.invented:
            yield "invented", finding
