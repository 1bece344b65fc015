"""Edits of what is shown: these columns instead, these too, not these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlnl_rag.conversation.edited import Edited, Puzzled, counts_only
from sqlnl_rag.conversation.names import Named, Names, is_key, says_key
from sqlnl_rag.conversation.place import Place, label, parts
from sqlnl_rag.conversation.wishes import Wish, several
from sqlnl_rag.query import model as m

_SURE = 0.9  # of what only means the same and is shown


def its(wish: Wish, names: Names) -> Iterator[Edited]:
    """Those columns in the place of the others, beside what many rows are called by."""
    for one in _choices(_must(wish, names)):
        query, outputs = _outputs(one, names)
        if counts_only(query):
            query = replace(query, order=(), limit=None)
        kept = [o for o in names.place.query.select if _calls_rows(o, names.place)]
        changed = replace(query, select=tuple(dict.fromkeys([*kept, *outputs])))
        yield Edited(_regrouped(_ordered_still(changed), outputs), ("show", _list(one)))


def add(wish: Wish, names: Names) -> Iterator[Edited]:
    """Those columns besides the others; of a count, in its place."""
    query = names.place.query
    if counts_only(query):
        yield from show(_must(wish, names), names)
        return
    for one in _choices(_must(wish, names)):
        query, outputs = _outputs(one, names)
        kept = [*query.select]
        kept += [output for output in outputs if output not in kept]
        yield Edited(_regrouped(replace(query, select=tuple(kept)), outputs), ("add", _list(one)))


def show(wanted: Sequence[Sequence[Named]], names: Names) -> Iterator[Edited]:
    """Columns in the place of the others; each in the ways that it can be read."""
    for one in _choices(wanted):
        query, outputs = _outputs(one, names)
        if counts_only(query):
            query = replace(query, order=(), limit=None)
        changed = replace(query, select=tuple(outputs))
        yield Edited(_regrouped(_ordered_still(changed), outputs), ("show", _list(one)))


def hidden(wish: Wish, names: Names) -> Edited | None:
    """The query without outputs that the words name."""
    found = listed(wish.words, names)
    if found is None or any(ways[0].alike and ways[0].score < _SURE for ways in found):
        return None
    query = names.place.query
    gone = {(named.table.key, named.column.name) for ways in found for named in ways}
    kept = tuple(o for o in query.select if _column_of(o, names.place) not in gone)
    if not kept or len(kept) == len(query.select):
        return None
    return Edited(replace(query, select=kept), ("hide", _list([ways[0] for ways in found])))


def _calls_rows(output: m.Output | m.Every, place: Place) -> bool:
    """Whether an output is what each of several rows is called by."""
    found = _column_of(output, place)
    if found is None or place.query.limit == 1 or place.query.group:
        return False
    called = label(place.schema.by_key[found[0]])
    if called is None or called.name != found[1] or not isinstance(output, m.Output):
        return False
    return not any(
        isinstance(one, m.Compare) and one.compare == "=" and one.left == output.output
        for one in parts(place.query.where)
    )


def _column_of(output: m.Output | m.Every, place: Place) -> tuple[str, str] | None:
    if isinstance(output, m.Output) and isinstance(output.output, m.Column):
        table = place.roles.get(output.output.of)
        return (table.key, output.output.column) if table else None
    return None


def listed(words: str, names: Names, *, narrow: bool = False) -> list[list[Named]] | None:
    """The columns that a list of words names, each in its ways; None unless all do.

    Args:
        narrow: Leaves out columns of yes and no: "only the organic ones".
    """
    whole = _ways(words, names, narrow)
    if whole and whole[0].score >= 1 and not whole[0].alike and not names.rest(words, whole):
        return [whole]
    found = []
    for said in several(words, names.lang):
        ways = _ways(said, names, narrow)
        if not ways or names.rest(said, ways):
            return None
        found.append(ways)
    return found or None


def _ways(said: str, names: Names, narrow: bool) -> list[Named]:
    """The columns that words may name: of a table, and of a key, what its rows are called by."""
    ways = names.columns(said, lambda column: column.kind != "boolean" or not narrow)
    ways = [names.pointed_at(named, said) for named in ways]
    ways = [named for named in ways if says_key(said) or not is_key(named.column)]
    table = names.table(said)
    called = names.label(table) if table else None
    if called and (not ways or ways[0].score < 1):
        return [called]
    return ways


def _must(wish: Wish, names: Names) -> list[list[Named]]:
    found = listed(wish.words, names)
    if found is None:
        raise Puzzled(wish.words)
    return found


def _choices(wanted: Sequence[Sequence[Named]]) -> list[list[Named]]:
    """The likeliest column of each, then one list for every other way."""
    first = [ways[0] for ways in wanted]
    others = [
        [*first[:place], other, *first[place + 1 :]]
        for place, ways in enumerate(wanted)
        for other in ways[1:]
    ]
    return [first, *others]


def _outputs(columns: Sequence[Named], names: Names) -> tuple[m.Select, list[m.Output]]:
    """The query with the tables of the columns, and outputs that show them."""
    place, outputs = names.place, []
    for named in columns:
        joined = place.joined(named.table)
        if joined is None:
            raise Puzzled(named.column.name)
        place = Place(joined[0], place.schema)
        outputs.append(m.Output(m.Column(named.column.name, joined[1])))
    return place.query, outputs


def _regrouped(query: m.Select, outputs: Sequence[m.Output]) -> m.Select:
    """What a grouped query shows besides is grouped by too."""
    if not query.group:
        return query
    more = [o.output for o in outputs if isinstance(o.output, m.Column)]
    return replace(query, group=tuple(dict.fromkeys([*query.group, *more])))


def _ordered_still(query: m.Select) -> m.Select:
    """Without keys of the order that name outputs which are gone."""
    aliases = {output.as_ for output in query.select if isinstance(output, m.Output)}
    kept = tuple(s for s in query.order if not isinstance(s.by, m.Named) or s.by.alias in aliases)
    return query if kept == query.order else replace(query, order=kept, limit=None)


def _list(columns: Sequence[Named]) -> str:
    return ", ".join(named.column.name for named in columns)
