"""Groups as they are told: what is listed of each, and which of them by their size."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.aggregates import counted_source, is_row_count
from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.naming import plural
from sqlnl_rag.describe.ordering import meant
from sqlnl_rag.describe.parts import Parts, narrowed
from sqlnl_rag.describe.sources import Sources
from sqlnl_rag.describe.speaker import Speaker

_SIZES: dict[type[exp.Expr], str] = {
    exp.GT: "gt", exp.GTE: "gte", exp.LT: "lt", exp.LTE: "lte", exp.EQ: "eq",
}  # fmt: skip


def grouped(speaker: Speaker, query: exp.Select, said: Parts, sources: Sources, top: bool) -> str:
    """What is listed of each group, and of which groups where their size is all that is asked."""
    head, many = speaker.the(said.head), narrowed(speaker, said, said.all)
    keys = speaker.bare(said.keys or speaker.say("no_key"))
    one, inside = len(sources.all) == 1, "" if top else "_inside"
    if said.size:
        if _is_key(speaker, said):
            if not top and not speaker.chinese and len(query.expressions) == 1:
                keys = plural(unmarked(keys))
            key = "every_group" if top or speaker.chinese else "every_group_inside"
            text = speaker.say(key, keys, said.size)
            return speaker.say("top_list", text) if top else text
        return speaker.say(f"for_each{inside}", head, speaker.say("group_with", keys, said.size))
    if said.each and not (speaker.chinese and (said.where or not top)):
        key = "for_every_top" if speaker.chinese else f"for_each{inside}"
        return speaker.say(key, head, narrowed(speaker, said, said.each))
    group = query.args["group"]
    plain = one and not sources.all[0].is_query and group.expressions
    plain = plain and all(isinstance(meant(key), exp.Column) for key in group.expressions)
    plain = plain and not any(group.args.get(key) for key in ("rollup", "cube", "grouping_sets"))
    if plain and not speaker.chinese:
        if not said.where and any(
            is_row_count(speaker, item.unalias()) for item in query.expressions
        ):
            return speaker.say(f"for_each{inside}", head, keys)
        return speaker.say(f"for_each_of{inside}", head, keys, many)
    return speaker.say(f"for_each_among{inside}", head, keys, many)


def _is_key(speaker: Speaker, said: Parts) -> bool:
    """Whether what is listed is what it is grouped by."""
    return unmarked(speaker.bare(speaker.the(said.head))) == unmarked(speaker.bare(said.keys))


def size(speaker: Speaker, query: exp.Select, said: Parts, sources: Sources) -> str:
    """``more than 10 customers``, where that is all of HAVING and fits the groups."""
    having = query.args.get("having")
    test = having.this.unnest() if having is not None else None
    op = next((op for kind, op in _SIZES.items() if type(test) is kind), "")
    leaf = counted_source(sources.all)
    if test is None or not op or leaf is None or said.first_of_each or not said.keys:
        return ""
    number, counted = test.expression, test.this.unnest()
    if not (isinstance(number, exp.Literal) and number.is_int and isinstance(counted, exp.Count)):
        return ""
    one = len(sources.all) == 1
    if not isinstance(counted.this, exp.Star):
        return ""
    if one:
        told = _is_key(speaker, said) or not speaker.chinese
        noun = narrowed(speaker, said, leaf.one if number.this == "1" else leaf.many)
    else:
        child = len(sources.all) == 2 and leaf is sources.all[1]
        told = child and bool(said.each) and not (said.where or leaf.rest or speaker.chinese)
        noun = leaf.one if number.this == "1" else leaf.many
    if not told:
        return ""
    noun = speaker.number_of(noun) if speaker.chinese else noun
    assert having is not None
    return speaker.mark(having, speaker.say(f"count_{op}", noun, speaker.mark(number, number.this)))
