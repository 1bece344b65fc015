"""PostgreSQL's own grammar (pgparse wraps libpg_query): an allow-list over its nodes.

Everything that a node may be and every field that may hold another node is listed; INTO, FOR
UPDATE, parameters, XML, user types and operators are missing and so refused. Names that the grammar
itself writes into the tree (``pg_catalog.btrim`` for TRIM) are known; a schema before a function,
type or operator is otherwise refused."""

from __future__ import annotations

from typing import Any

from sqlnl_rag.parsers import reading
from sqlnl_rag.parsers.reading import Reading, Unreadable
from sqlnl_rag.types import Schema


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NODES = _set("""
    A_ArrayExpr A_Const A_Expr A_Indices A_Indirection A_Star BitString BoolExpr Boolean
    BooleanTest CaseExpr CaseWhen CoalesceExpr CollateClause ColumnRef CommonTableExpr Float
    FuncCall GroupingFunc GroupingSet Integer JoinExpr List MinMaxExpr NamedArgExpr NullTest
    RangeFunction RangeSubselect RangeTableSample RangeVar ResTarget RowExpr SQLValueFunction
    SelectStmt SortBy String SubLink TypeCast TypeName WindowDef
""")

# Fields that hold nodes. Others that hold numbers, names or switches change nothing of a read.
_FIELDS = _set("""
    agg_filter agg_order alias aliascolnames arg args arrayBounds boolval bsval clause colnames
    collname content ctequery defresult distinctClause elements endOffset expr exprs fields
    fromClause fval funcname functions groupClause havingClause indirection items ival
    join_using_alias larg lexpr lidx limitCount limitOffset method name names node operName
    orderClause over partitionClause quals rarg relation repeatable result rexpr sortClause
    startOffset subquery subselect sval targetList testexpr typeName typmods uidx usingClause val
    valuesLists whereClause windowClause
""")

_VALUES = _set("""
    SVFOP_CURRENT_DATE SVFOP_CURRENT_TIME SVFOP_CURRENT_TIME_N SVFOP_CURRENT_TIMESTAMP
    SVFOP_CURRENT_TIMESTAMP_N SVFOP_LOCALTIME SVFOP_LOCALTIME_N SVFOP_LOCALTIMESTAMP
    SVFOP_LOCALTIMESTAMP_N
""")

_OPERATORS = _set("""
    + - * / % ^ | & # ~ << >> || = <> != < > <= >= ~~ !~~ ~~* !~~* ~* !~ !~* -> ->> #> #>> #- @>
    <@ ? ?| ?& && @? @@ -|- <-> |/ ||/ @ BETWEEN
""") | {"NOT BETWEEN", "BETWEEN SYMMETRIC", "NOT BETWEEN SYMMETRIC"}

_TYPES = _set("""
    bit bool bpchar bytea char cidr date daterange datemultirange float4 float8 inet int2 int4
    int4multirange int4range int8 int8multirange int8range interval json jsonb jsonpath macaddr
    money name nummultirange numeric numrange point text time timestamp timestamptz timetz tsquery
    tsrange tsvector tstzrange uuid varbit varchar
""")

_GRAMMAR = _set("""
    btrim extract is_normalized like_escape ltrim normalize overlaps overlay position rtrim
    similar_to_escape substring timezone
""")

FUNCTIONS = _GRAMMAR | _set("""
    abs acos acosd acosh age any_value array_agg array_append array_cat array_dims array_length
    array_lower array_ndims array_position array_positions array_prepend array_remove
    array_replace array_to_json array_to_string array_upper ascii asin asinh atan atan2 atanh avg
    bit_and bit_count bit_length bit_or bit_xor bool_and bool_or cardinality cbrt ceil ceiling
    char_length character_length chr clock_timestamp concat concat_ws corr cos cosh cot count
    covar_pop covar_samp cume_dist date date_bin date_part date_trunc daterange decode degrees
    dense_rank div encode every exp factorial first_value float4 float8 floor format gcd
    generate_series initcap int4 int4range int8 int8range isempty isfinite json_agg
    json_array_elements json_array_elements_text json_array_length json_build_array
    json_build_object json_each json_each_text json_extract_path json_extract_path_text
    json_object_agg json_object_keys json_strip_nulls json_typeof jsonb_agg jsonb_array_elements
    jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object
    jsonb_contains jsonb_each jsonb_each_text jsonb_extract_path jsonb_extract_path_text
    jsonb_object_agg jsonb_object_keys jsonb_path_exists jsonb_path_query jsonb_path_query_array
    jsonb_path_query_first jsonb_pretty jsonb_set jsonb_strip_nulls jsonb_typeof justify_days
    justify_hours justify_interval lag last_value lcm lead left length levenshtein ln log log10
    lower lower_inc lpad make_date make_interval make_time make_timestamp make_timestamptz max md5
    min min_scale mod mode multirange now nth_value ntile num_nonnulls num_nulls numeric numrange
    octet_length percent_rank percentile_cont percentile_disc phraseto_tsquery pi plainto_tsquery
    pow power quote_literal quote_nullable radians random range_agg range_merge rank regexp_count
    regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array
    regexp_split_to_table regexp_substr regr_avgx regr_avgy regr_count regr_intercept regr_r2
    regr_slope regr_sxx regr_sxy regr_syy repeat replace reverse right round row_number
    row_to_json rpad scale sha224 sha256 sha384 sha512 sign similarity sin sinh soundex split_part
    sqrt starts_with statement_timestamp stddev stddev_pop stddev_samp string_agg string_to_array
    string_to_table strpos substr sum tan tanh text timestamp timestamptz to_char to_date to_hex
    to_json to_jsonb to_number to_timestamp to_tsquery to_tsvector transaction_timestamp translate
    trim_array trim_scale trunc ts_headline ts_rank ts_rank_cd tsrange tstzrange unaccent unnest
    upper upper_inc var_pop var_samp variance websearch_to_tsquery width_bucket word_similarity
""")

_SYSTEM = ("pg_", "information_schema")


def read(sql: str, schema: Schema | None) -> Reading:
    """Read `sql`.

    Raises:
        Unreadable: It is no SQL of PostgreSQL.
        Disagreement: It is no single query, or holds what is on no list.
        RecursionError: It is nested too deeply.
    """
    import pgparse

    try:
        statements: list[dict[str, Any]] = pgparse.parse(sql)
    except pgparse.PGQueryError as error:
        raise Unreadable(str(error.args[0])) from None
    if len(statements) != 1:
        found = len(statements)
        raise reading.statement(f"PostgreSQL reads {found} statements here")
    statement = statements[0]["stmt"]
    if set(statement) != {"SelectStmt"}:
        kind = next(iter(statement), "nothing").removesuffix("Stmt").upper()
        raise reading.statement(f"PostgreSQL reads {kind} here")
    walk = _Walk()
    walk.run(statement)
    return Reading(frozenset(walk.tables), frozenset(walk.functions))


class _Walk:
    def __init__(self) -> None:
        self.tables: set[str] = set()
        self.functions: set[str] = set()
        # What is still to be seen, and the names of the WITH queries that it sees itself.
        self.stack: list[tuple[Any, frozenset[str]]] = []

    def run(self, root: dict[str, Any]) -> None:
        self.stack.append((root, frozenset()))
        while self.stack:
            value, ctes = self.stack.pop()
            if isinstance(value, list):
                self.stack.extend((item, ctes) for item in value)
            elif len(value) == 1 and (kind := next(iter(value)))[0].isupper():
                if kind not in _NODES:
                    raise reading.node(f"{kind} is not on the list of what may be read")
                self.node(kind, value[kind], ctes)
            elif value:
                # libpg_query leaves the kind out where a field can hold only one.
                fields = value
                kind = (
                    "SelectStmt"
                    if "limitOption" in fields and "op" in fields
                    else "TypeName"
                    if "names" in fields and "typemod" in fields
                    else "RangeVar"
                    if "relname" in fields
                    else ""
                )
                self.node(kind, fields, ctes)

    def node(self, kind: str, fields: dict[str, Any], ctes: frozenset[str]) -> None:
        if kind == "SelectStmt":
            ctes = self.with_queries(fields.get("withClause"), ctes)
            fields = {name: value for name, value in fields.items() if name != "withClause"}
        elif kind == "RangeVar":
            self.table(fields, ctes)
        elif kind == "FuncCall":
            self.functions.add(_plain(fields["funcname"], "function", _GRAMMAR))
        elif kind == "TypeName":
            name = _plain(fields["names"], "type", _TYPES)
            if name not in _TYPES or fields.get("setof") or fields.get("pct_type"):
                raise reading.node(f"type {name} is not on the list of built-in types")
        elif kind == "A_Expr" or kind == "SubLink":
            for key in ("name", "operName"):
                if fields.get(key) and (o := _plain(fields[key], "operator")) not in _OPERATORS:
                    raise reading.node(f"operator {o} is not on the list")
        elif kind == "RangeTableSample":
            method = _plain(fields["method"], "sampling method")
            if method not in ("system", "bernoulli"):
                raise reading.node(f"sampling method {method} is not on the list")
        elif kind == "SQLValueFunction" and fields["op"] not in _VALUES:
            what = fields["op"].removeprefix("SVFOP_").lower()
            raise reading.node(f"{what} tells about the session")
        elif kind == "A_Indirection" and any("String" in step for step in fields["indirection"]):
            raise reading.node("a field of a row can be the call of a function")
        for field, value in fields.items():
            if isinstance(value, dict | list) and value:
                if field not in _FIELDS:
                    raise reading.node(f"{field} is not on the list of what may be read")
                self.stack.append((value, ctes))

    def with_queries(self, clause: dict[str, Any] | None, ctes: frozenset[str]) -> frozenset[str]:
        """Queue the WITH queries, each with the names it sees; the names the SELECT sees."""
        if not clause:
            return ctes
        queries = [cte["CommonTableExpr"] for cte in clause["ctes"]]
        if clause.get("recursive"):
            ctes |= {query["ctename"].lower() for query in queries}
        for query in queries:
            self.stack.append(({"CommonTableExpr": query}, ctes))
            ctes |= {query["ctename"].lower()}
        return ctes

    def table(self, fields: dict[str, Any], ctes: frozenset[str]) -> None:
        name, schema = fields["relname"].lower(), fields.get("schemaname", "").lower()
        if fields.get("catalogname") or schema.startswith(_SYSTEM) or name.startswith("pg_"):
            raise reading.table(name)
        if schema or name not in ctes:
            self.tables.add(name)


def _plain(names: list[dict[str, Any]], what: str, grammar: frozenset[str] = frozenset()) -> str:
    """A name without a schema, or one that PostgreSQL's grammar itself puts into pg_catalog."""
    path = [part["String"]["sval"] for part in names]
    if len(path) == 2 and path[0] == "pg_catalog" and path[1] in grammar:
        return str(path[1])
    if len(path) != 1:
        raise reading.node(f"a schema before the {what} {path[-1]}")
    return str(path[0])
