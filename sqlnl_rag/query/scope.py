"""What the roles of a query mean at one place, and the error for a name that means nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeAlias

from sqlnl_rag.errors import QueryError
from sqlnl_rag.render import visible

Ctes: TypeAlias = dict[str, tuple[str, ...]]  # the columns of each WITH query


@dataclass
class Scope:
    """What the names of one block mean: columns of each role, and the block around it."""

    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    outer: Scope | None = None

    def columns(self, role: str) -> tuple[str, ...] | None:
        """The columns of a role, here or around."""
        scope: Scope | None = self
        while scope is not None:
            if role in scope.roles:
                return scope.roles[role]
            scope = scope.outer
        return None

    def known(self) -> list[str]:
        """Every role that can be named here."""
        return [*self.roles, *(self.outer.known() if self.outer else ())]


def unknown(what: str, name: str, known: Iterable[str], at: str) -> QueryError:
    """There is no such name; the hint is the nearest that there is."""
    names = list(dict.fromkeys(known))
    folded = {one.casefold(): one for one in names}
    near = [folded[one] for one in get_close_matches(name.casefold(), list(folded), n=1)]
    shown = ", ".join(names[:8]) + (", …" if len(names) > 8 else "")
    hint = f'Did you mean "{near[0]}"?' if near else f"Known: {shown or 'none'}."
    return QueryError(at, f'There is no {what} "{visible(name)}"', hint)
