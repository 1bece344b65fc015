"""DuckDB's own parser, asked through a locked connection in memory: an allow-list over its nodes.

`extract_statements` counts and names the statements; `json_serialize_sql` writes the one query as a
tree of tables, table functions, functions and types. Pivots, parameters, samples by unknown
methods, SHOW as a table and statements inside WITH are missing from the list and so refused.

Not promised: anything with DuckDB 1, whose tree is another."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from sqlnl_rag.parsers import reading
from sqlnl_rag.parsers.reading import Reading, Unreadable
from sqlnl_rag.types import Schema


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": "200MB",
    "threads": "1",
    "lock_configuration": "true",
}

_CLASSES = _set("""
    BETWEEN CASE CAST COLLATE COLUMN_REF COMPARISON CONJUNCTION CONSTANT FUNCTION LAMBDA OPERATOR
    STAR SUBQUERY TYPE WINDOW
""")

# Nodes without a class: queries, sources and what modifies them.
_KINDS = _set("""
    ASCENDING BASE_TABLE DESCENDING DISTINCT_MODIFIER EMPTY EXPRESSION_LIST JOIN LIMIT_MODIFIER
    LIMIT_PERCENT_MODIFIER ORDER_DEFAULT ORDER_MODIFIER RECURSIVE_CTE_NODE SELECT_NODE
    SET_OPERATION_NODE SUBQUERY TABLE_FUNCTION CTE_NODE
""")

_OPERATORS = _set("""
    + - * / // % ** ^ & | ~ << >> || ^@ ~~ !~~ ~~* !~~* ~~~ -> ->> @> <@ && @ !__postfix
    like_escape ilike_escape not_like_escape not_ilike_escape ! !~~~
""")

_TYPES = _set("""
    ARRAY BIGINT BIT BLOB BOOL BOOLEAN BPCHAR BYTEA CHAR DATE DATETIME DEC DECIMAL DOUBLE FLOAT
    FLOAT4 FLOAT8 GUID HUGEINT INT INT1 INT128 INT16 INT2 INT32 INT4 INT64 INT8 INTEGER INTERVAL
    JSON LIST LOGICAL LONG MAP NUMERIC NVARCHAR OID REAL ROW SHORT SIGNED SMALLINT STRING STRUCT
    TEXT TIME TIMESTAMP TIMESTAMPTZ TIMESTAMP_MS TIMESTAMP_NS TIMESTAMP_S TIMESTAMP_US TIMETZ
    TINYINT UBIGINT UHUGEINT UINTEGER UNION USMALLINT UTINYINT UUID VARBINARY VARCHAR
""") | {"TIME WITH TIME ZONE", "TIMESTAMP WITH TIME ZONE", "BINARY", "BIGNUM", "TIME_NS"}

FUNCTIONS = _set("""
    abs acos acosh add age any_value apply approx_count_distinct approx_quantile arbitrary arg_max
    arg_min argmax argmin array_agg array_aggr array_aggregate array_append array_apply array_cat
    array_concat array_contains array_cross_product array_distance array_distinct array_extract
    array_filter array_grade_up array_has array_has_all array_has_any array_indexof
    array_intersect array_length array_position array_prepend array_reduce array_reverse
    array_reverse_sort array_slice array_sort array_to_json array_to_string array_transform
    array_unique array_value array_zip ascii asin asinh atan atan2 atanh avg bin bit_and bit_count
    bit_length bit_or bit_xor bool_and bool_or cbrt ceil ceiling century char_length
    character_length chr concat concat_ws contains corr cos cosh cot count count_if count_star
    countif covar_pop covar_samp cume_dist current_date current_localtime current_localtimestamp
    damerau_levenshtein date_add date_diff date_part date_sub date_trunc datediff datepart datesub
    datetrunc day dayname dayofmonth dayofweek dayofyear days_in_month decade degrees dense_rank
    divide element_at ends_with entropy epoch epoch_ms epoch_ns epoch_us era even exp factorial
    favg filter first first_value flatten floor fmod format format_bytes from_base64 from_hex fsum
    gamma gcd generate_series geomean geometric_mean get_current_time get_current_timestamp
    greatest greatest_common_divisor group_concat hamming hash hex histogram hour if instr
    isfinite isinf isnan isodow isoyear jaccard jaro_similarity jaro_winkler_similarity json
    json_array json_array_length json_contains json_each json_exists json_extract
    json_extract_path json_extract_path_text json_extract_string json_group_array
    json_group_object json_keys json_object json_quote json_strip_nulls json_structure json_tree
    json_type json_valid json_value julian kahan_sum kurtosis lag last last_day last_value lcase
    lcm lead least least_common_multiple left len length levenshtein lgamma list list_aggr
    list_aggregate list_any_value list_append list_apply list_avg list_bool_and list_bool_or
    list_cat list_concat list_contains list_cosine_similarity list_count list_distance
    list_distinct list_element list_extract list_filter list_first list_grade_up list_has
    list_has_all list_has_any list_histogram list_indexof list_intersect list_last list_max
    list_median list_min list_mode list_pack list_position list_prepend list_product list_reduce
    list_reverse list_reverse_sort list_select list_slice list_sort list_stddev_pop
    list_stddev_samp list_string_agg list_sum list_transform list_unique list_value list_var_pop
    list_var_samp list_where list_zip listagg ln log log10 log2 lower lpad ltrim mad make_date
    make_time make_timestamp make_timestamptz map map_concat map_contains map_entries map_extract
    map_from_entries map_keys map_values max max_by md5 mean median microsecond millennium
    millisecond min min_by minute mismatches mod mode month monthname multiply nanosecond
    nextafter nfc_normalize now nth_value ntile nullif octet_length ord overlay parse_filename
    percent_rank pi position pow power prefix printf product quantile quantile_cont quantile_disc
    quarter radians random range rank rank_dense reduce regexp_escape regexp_extract
    regexp_extract_all regexp_full_match regexp_matches regexp_replace regexp_split_to_array
    regexp_split_to_table regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope
    regr_sxx regr_sxy regr_syy repeat replace reverse right round round_even row row_number
    row_to_json rpad rtrim second sem sha1 sha256 sign signbit sin sinh skewness split split_part
    sqrt starts_with stddev stddev_pop stddev_samp str_split str_split_regex strftime string_agg
    string_split string_split_regex string_to_array strip_accents strlen strpos strptime
    struct_extract struct_insert struct_pack substr substring subtract suffix sum sum_no_overflow
    tan tanh time_bucket timezone timezone_hour timezone_minute to_base64 to_centuries to_days
    to_decades to_hex to_hours to_json to_microseconds to_millennia to_milliseconds to_minutes
    to_months to_quarters to_seconds to_timestamp to_weeks to_years today translate trim trunc
    try_strptime typeof ucase unhex unicode union_extract union_tag unnest upper url_encode
    var_pop var_samp variance wavg week weekday weekofyear weighted_avg xor year yearweek
""")

_SAMPLES = _set("Reservoir Bernoulli System")
_SYSTEM_PREFIXES = ("duckdb_", "pg_", "pragma_", "sqlite_")
_SYSTEM_SCHEMAS = _set("information_schema pg_catalog system temp")


@cache
def _parser() -> Any:
    import duckdb

    return duckdb.connect(":memory:", config=_CONFIG)


def read(sql: str, schema: Schema | None) -> Reading:
    """Read `sql`.

    Raises:
        Unreadable: It is no SQL of DuckDB.
        Disagreement: It is no single query, or holds what is on no list.
        RecursionError: It is nested too deeply.
    """
    import duckdb

    with _parser().cursor() as connection:
        try:
            statements = connection.extract_statements(sql)
            if len(statements) != 1:
                found = len(statements)
                raise reading.statement(f"DuckDB reads {found} statements here")
            if statements[0].type != duckdb.StatementType.SELECT:
                kind = statements[0].type.name
                raise reading.statement(f"DuckDB reads {kind} here")
            (text,) = connection.execute("SELECT json_serialize_sql(?)", [sql]).fetchone()
        except (duckdb.FatalException, duckdb.InternalException, RuntimeError) as error:
            _parser.cache_clear()  # after these a connection answers nothing any more
            raise reading.statement("DuckDB's parser broke down over this") from error
        except duckdb.Error as error:
            raise Unreadable(str(error).splitlines()[0]) from None
    tree = json.loads(text)
    if tree["error"]:
        raise reading.statement(f"DuckDB reads no query here: {tree['error_message']}")
    walk = _Walk()
    walk.run(tree["statements"])
    return Reading(frozenset(walk.tables), frozenset(walk.functions))


class _Walk:
    def __init__(self) -> None:
        self.tables: set[str] = set()
        self.functions: set[str] = set()
        # What is still to be seen, and the names of the WITH queries that it sees itself.
        self.stack: list[tuple[Any, frozenset[str]]] = []

    def run(self, root: Any) -> None:
        self.stack.append((root, frozenset()))
        while self.stack:
            value, ctes = self.stack.pop()
            if isinstance(value, list):
                self.stack.extend((item, ctes) for item in value if isinstance(item, dict | list))
            else:
                if isinstance(value.get("type"), str):
                    ctes = self.node(value, ctes)
                self.stack.extend(
                    (item, ctes)
                    for field, item in value.items()
                    if field != "cte_map" and isinstance(item, dict | list)
                )

    def node(self, node: dict[str, Any], ctes: frozenset[str]) -> frozenset[str]:
        """Judge one node; the names of the WITH queries that what it holds may see."""
        kind, family = node["type"], node.get("class")
        if family not in _CLASSES if family else kind not in _KINDS:
            raise reading.node(f"{kind} is not on the list of what may be read")
        if family == "TYPE" and (node.get("schema") or node["type_name"].upper() not in _TYPES):
            name = node["type_name"]
            raise reading.node(f"type {name} is not on the list of built-in types")
        if "function_name" in node:
            self.function(node)
        if family == "STAR" and node.get("expr"):  # ORDER BY ALL is a star without one
            raise reading.node("COLUMNS(…) is not on the list of what may be read")
        if kind == "BASE_TABLE":
            self.table(node, ctes)
        if kind == "EXPRESSION_LIST":
            return ctes
        if (sample := node.get("sample")) and sample["method"] not in _SAMPLES:
            raise reading.node(f"sampling method {sample['method']} is not on the list")
        if kind == "RECURSIVE_CTE_NODE":
            ctes |= {node["cte_name"].lower()}
        return self.with_queries((node.get("cte_map") or {"map": []})["map"], ctes)

    def with_queries(self, entries: list[Any], ctes: frozenset[str]) -> frozenset[str]:
        for entry in entries:  # each sees those before it
            self.stack.append((entry["value"], ctes))
            ctes |= {entry["key"].lower()}
        return ctes

    def function(self, node: dict[str, Any]) -> None:
        name = node["function_name"].lower()
        if node.get("schema") or node.get("catalog"):
            raise reading.node(f"a schema before the function {name}")
        if not node.get("is_operator"):
            self.functions.add(name)
        elif name not in _OPERATORS:
            raise reading.node(f"operator {name} is not on the list")

    def table(self, node: dict[str, Any], ctes: frozenset[str]) -> None:
        name, schema = node["table_name"].lower(), node["schema_name"].lower()
        system = schema in _SYSTEM_SCHEMAS or name.startswith(_SYSTEM_PREFIXES)
        if system or node["catalog_name"]:
            raise reading.table(name)
        if node.get("at_clause"):
            raise reading.node("AT (…) is not on the list of what may be read")
        if schema or name not in ctes:
            self.tables.add(name)
