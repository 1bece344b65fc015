"""Which nodes of a tree may run, and what they may hold. Data only; `policy` is its one reader.

A name is that of a sqlglot class or of one of its arguments. What is missing is refused, so a new
version of sqlglot adds nothing by itself. Functions have their own lists in `functions`."""

from __future__ import annotations

import re

from sqlglot import exp

from sqlnl_rag.types import Dialect

NODES = frozenset(
    """
    Select Union Intersect Except Subquery With CTE TableAlias From Join Where Group Having Order
    Ordered Limit Offset Fetch LimitOptions Qualify Distinct Window WindowSpec Filter WithinGroup
    IgnoreNulls RespectNulls HavingMax GroupingSets Cube Rollup TableSample Values Tuple Lateral
    Table Column Identifier Star Literal Null Boolean Alias Aliases Paren Neg Not Add Sub Mul Div
    Mod IntDiv DPipe EQ NEQ GT GTE LT LTE NullSafeEQ NullSafeNEQ Is In Between Like ILike SimilarTo
    Glob Escape All Any BitwiseAnd BitwiseOr BitwiseXor BitwiseNot BitwiseLeftShift
    BitwiseRightShift Overlaps Bracket Slice Lambda PropertyEQ JSONPath JSONPathRoot JSONPathKey
    JSONPathSubscript JSONPathWildcard JSONPathSlice JSONPathRecursive JSONPathSelector
    JSONPathUnion JSONKeyValue JSONColumnDef JSONSchema DataType DataTypeParam Interval IntervalSpan
    Var AtTimeZone HexString BitString National RawString UnicodeString Dot
    """.split()
)

# Nodes of one dialect: full-text search, texts with backslashes, named arguments, list loops.
OWN_NODES: dict[Dialect, frozenset[str]] = {
    "sqlite": frozenset({"Match"}),
    "postgresql": frozenset({"ByteString", "Kwarg"}),
    "duckdb": frozenset({"Comprehension"}),
}

# Arguments of these nodes that keep them a read; any other argument that is set is refused.
ARGS: dict[str, frozenset[str]] = {
    node: frozenset(args.split())
    for node, args in {
        "Select": """with_ expressions distinct from_ joins laterals where group having qualify
            windows order limit offset sample exclude""",
        "Table": "this alias db catalog joins laterals ordinality sample only",
        "SetOperation": """with_ this expression distinct by_name side kind on order limit offset
            joins laterals""",
        "Subquery": "with_ this alias order limit offset joins laterals sample",
        "Join": "this on side kind using method expressions",
        "Lateral": "this alias ordinality outer",
        "CTE": "this alias materialized",
        "With": "expressions recursive",
    }.items()
}

# Switches and words that a node may carry in itself; nodes that it holds are judged on their own.
# What sqlglot adds one day, or another dialect's parser sets, is refused.
SWITCHES = frozenset(
    """
    all big_int binary bracket_notation by_name case coalesce date_part_boundary desc direction
    distinct end end_side exclude explode_array fraction_in_string ignore_nulls insensitive
    is_end_exclusive is_left is_length is_null is_numeric is_nvl is_string json_access json_subtype
    kind materialized method modifier negate nested null_handling null_if_pos_overflow nulls_first
    offset only only_json_types ordinality outer over percent position quoted recursive
    returns_list_for_maps rows safe side single_replace start start_side strict symmetric this
    truncate typed unique_keys unit value_constructor with_ties with_tz zero_based
    """.split()
)

# Where a bare word is a unit, a collation, a sampling method or ALL.
VAR_PARENTS = (
    exp.Func,
    exp.Interval,
    exp.IntervalSpan,
    exp.Collate,
    exp.TableSample,
    exp.Group,
    exp.Ordered,
    exp.WindowSpec,
    exp.Kwarg,
)
CHARSETS = frozenset("ascii latin1 utf8 utf8mb3 utf8mb4".split())
# Columns to the parser; where no column is so called the engine answers with its session.
SESSION: dict[Dialect, frozenset[str]] = {
    "mysql": frozenset({"current_role"}),
    "duckdb": frozenset("current_catalog current_role current_schema session_user user".split()),
}

# Only for the words of a refusal, and for commands behind a comment's sign: what may run is decided
# by the tree.
VERBS = frozenset(
    """
    alter analyze attach begin call checkpoint cluster comment commit copy create deallocate declare
    delete desc describe detach discard do drop exec execute explain export flush grant handler
    import insert install kill listen load lock merge notify optimize pragma prepare refresh reindex
    release rename repair replace reset revoke rollback savepoint set show shutdown summarize
    truncate unlisten unlock update vacuum """.split()
)
COMMAND = re.compile(rf";\s*({'|'.join(sorted(VERBS))})\b", re.IGNORECASE)
SYSTEM_SCHEMAS = frozenset(
    """
    information_schema pg_catalog pg_toast pg_temp mysql sys performance_schema system temp
    """.split()
)
SYSTEM_PREFIXES = ("pg_", "sqlite_", "duckdb_", "pragma_")
