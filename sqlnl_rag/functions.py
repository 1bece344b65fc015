"""Which functions a statement may call, per dialect. Data only; `policy` is its one reader.

A CamelCase entry is the name of a sqlglot class (a function that sqlglot knows under one class in
every dialect), a lower-case entry is a function that sqlglot does not know and keeps by name. What
is missing is refused, so a new version of sqlglot or of an engine adds nothing by itself. Every
entry computes a value from its arguments: none reads a file, the catalogue, a setting, the network
or the clock of another session, sleeps, locks, or runs SQL from a string.

Not promised: that a database's own functions behind these names are harmless. The read-only
connection is for that."""

from __future__ import annotations

from sqlnl_rag.types import Dialect


def _set(*texts: str) -> frozenset[str]:
    return frozenset(name for text in texts for name in text.split())


_LOGIC = """
And Or Xor Case If Coalesce Nullif Nvl2 EqualNull Cast TryCast Exists Greatest Least Collate Typeof
"""

_NUMBERS = """
Abs Acos Acosh Asin Asinh Atan Atan2 Atanh Cbrt Ceil Cos Cosh Cot Degrees Exp Floor IsInf IsNan Ln
Log Pi Pow Radians Rand Rint Round Sign Sin Sinh Sqrt Tan Tanh Trunc WidthBucket
"""

_TEXT = """
Ascii BitLength ByteLength Chr Concat ConcatWs Contains Elt EndsWith Format Hex Initcap Left Length
Levenshtein Lower LowerHex MD5 NumberToStr Overlay Pad RegexpCount RegexpExtract RegexpExtractAll
RegexpFullMatch RegexpILike RegexpInstr RegexpLike RegexpReplace RegexpSplit RegexpSubstr Repeat
Replace Reverse Right SHA SHA2 Soundex Space Split SplitPart StartsWith StrPosition StringToArray
Substring SubstringIndex ToChar ToNumber Translate Trim Unicode Upper
"""

_TIME = """
CurrentDate CurrentDatetime CurrentTime CurrentTimestamp CurrentTimestampLTZ Date DateAdd DateBin
DateDiff DateFromParts DateStrToDate DateSub DateTrunc Datetime DatetimeAdd DatetimeDiff DatetimeSub
DatetimeTrunc Day DayOfMonth DayOfWeek DayOfWeekIso DayOfYear Dayname Extract Hour LastDay Localtime
Localtimestamp MakeInterval Minute Month Monthname MonthsBetween Quarter Second StrToDate StrToTime
StrToUnix Time TimeAdd TimeDiff TimeFromParts TimeStrToDate TimeStrToTime TimeStrToUnix TimeSub
TimeToStr TimeToUnix TimeTrunc Timestamp TimestampAdd TimestampDiff TimestampFromParts TimestampSub
TimestampTrunc ToDays TsOrDsAdd TsOrDsDiff TsOrDsToDate TsOrDsToDateStr TsOrDsToDatetime
TsOrDsToTime TsOrDsToTimestamp UnixDate UnixSeconds UnixMillis UnixToStr UnixToTime UtcDate UtcTime
UtcTimestamp Week WeekOfYear Year YearOfWeek YearOfWeekIso now
"""

_AGGREGATES = """
AnyValue ApproxDistinct ApproxQuantile ArgMax ArgMin ArrayAgg Avg BitwiseAndAgg BitwiseCount
BitwiseOrAgg BitwiseXorAgg Corr Count CountIf CovarPop CovarSamp First GroupConcat Grouping
GroupingId Kurtosis Last LogicalAnd LogicalOr Max Median Min Mode PercentileCont PercentileDisc
Quantile RegrAvgx RegrAvgy RegrCount RegrIntercept RegrR2 RegrSlope RegrSxx RegrSxy RegrSyy Skewness
Stddev StddevPop StddevSamp Sum Variance VariancePop
"""

_WINDOW = (
    "CumeDist DenseRank FirstValue Lag LastValue Lead NthValue Ntile PercentRank Rank RowNumber"
)

_JSON = """
JSONArray JSONArrayAgg JSONArrayContains JSONBContains JSONBContainsAllTopKeys
JSONBContainsAnyTopKeys JSONBContainsTopKey JSONBExtract JSONBExtractScalar JSONBObjectAgg
JSONExists JSONExtract JSONExtractArray JSONExtractScalar JSONFormat JSONKeys JSONObject
JSONObjectAgg JSONStripNulls JSONType JSONValueArray ParseJSON """

_ARRAYS = """
Array ArrayAll ArrayAny ArrayAppend ArrayConcat ArrayContainedBy ArrayContains ArrayContainsAll
ArrayDistinct ArrayFilter ArrayFirst ArrayIntersect ArrayLast ArrayMax ArrayMin ArrayOverlaps
ArrayPosition ArrayPrepend ArrayRemove ArrayReverse ArraySize ArraySlice ArraySort ArraySum
ArrayToString Explode ExplodingGenerateSeries GenerateSeries GenerateDateArray
GenerateTimestampArray Unnest """

_COMMON = _set(_LOGIC, _NUMBERS, _TEXT, _TIME, _AGGREGATES, _WINDOW, _JSON)

_SQLITE = _set("""
char concat concat_ws date datetime glob ifnull instr json json_array json_array_length json_extract
json_group_array json_group_object json_insert json_object json_patch json_quote json_replace
json_type json_valid julianday like likelihood likely log10 log2 ltrim mod octet_length quote rtrim
sign string_agg strftime time timediff total unixepoch unlikely
""") | {"JSONRemove", "JSONSet", "Unhex"}

_POSTGRESQL = _set(
    _ARRAYS,
    """
age array_dims array_length array_lower array_ndims array_positions array_replace array_to_json
array_upper bit_count bool_and bool_or btrim cardinality char_length clock_timestamp date_part
daterange decode div encode every factorial format gcd initcap int4range int8range isempty isfinite
json_agg json_array_elements json_array_elements_text json_array_length json_build_array
json_build_object json_each json_each_text json_extract_path json_extract_path_text json_object_keys
json_typeof jsonb_agg jsonb_array_elements jsonb_array_elements_text jsonb_array_length
jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text jsonb_extract_path
jsonb_extract_path_text jsonb_object_keys jsonb_path_exists jsonb_path_query jsonb_path_query_array
jsonb_path_query_first jsonb_pretty jsonb_set jsonb_strip_nulls jsonb_typeof justify_days
justify_hours justify_interval lcm lower_inc make_date make_time make_timestamp make_timestamptz
min_scale multirange num_nonnulls num_nulls numrange octet_length phraseto_tsquery plainto_tsquery
quote_literal quote_nullable range_agg range_merge regexp_match regexp_matches regexp_split_to_array
regexp_split_to_table row row_to_json scale similarity statement_timestamp string_to_array
string_to_table to_date to_json to_jsonb to_timestamp to_tsquery to_tsvector transaction_timestamp
trim_scale ts_headline ts_rank ts_rank_cd tsrange tstzrange unaccent upper_inc websearch_to_tsquery
word_similarity
""",
) | {
    "Decode",
    "Encode",
    "JSONBPathExists",
    "JustifyDays",
    "JustifyHours",
    "JustifyInterval",
    "MatchAgainst",
    "Normalize",
    "SHA2Digest",
}

_MYSQL = _set("""
adddate addtime bin bit_and bit_or bit_xor bit_count char char_length character_length conv crc32
export_set field find_in_set format from_days from_unixtime inet_aton inet_ntoa isnull json_array
json_array_append json_arrayagg json_contains json_contains_path json_depth json_extract json_length
json_merge_patch json_overlaps json_pretty json_quote json_search json_type json_unquote json_valid
json_value locate log10 log2 make_set makedate maketime microsecond mid octet_length oct ord
period_add period_diff position quote row sec_to_time sha1 std stddev strcmp subdate subtime
time_format time_to_sec timediff timestamp sysdate to_seconds truncate unhex unix_timestamp variance
weekday yearweek
""") | {
    "DateToDi",
    "FromBase64",
    "JSONRemove",
    "JSONSet",
    "MatchAgainst",
    "Stuff",
    "ToBase64",
    "Unhex",
}

_DUCKDB = _set(
    _ARRAYS,
    """
age apply array_aggr array_aggregate array_apply array_cross_product array_distance array_extract
array_filter array_has array_has_all array_has_any array_indexof array_length array_reduce
array_transform array_unique array_value array_zip arbitrary approx_count_distinct bin bit_and
bit_count bit_or bit_xor bool_and bool_or century concat_ws contains damerau_levenshtein date_part
date_sub datepart datesub datetrunc dayname decade element_at entropy epoch epoch_ms epoch_ns
epoch_us era even factorial favg flatten fmod format format_bytes fsum gamma gcd geomean
geometric_mean greatest_common_divisor hamming hash histogram instr isfinite isodow isoyear jaccard
jaro_similarity jaro_winkler_similarity json json_array_length json_contains json_each
json_extract_path json_extract_path_text json_extract_string json_group_array json_group_object
json_keys json_object json_quote json_structure json_type json_valid json_value julian kahan_sum lcm
least_common_multiple len lgamma list_aggr list_aggregate list_any_value list_append list_apply
list_avg list_bool_and list_bool_or list_cat list_concat list_contains list_cosine_similarity
list_count list_distance list_distinct list_element list_extract list_filter list_first
list_grade_up list_has list_has_all list_has_any list_histogram list_indexof list_intersect
list_last list_max list_median list_min list_mode list_position list_prepend list_product
list_reduce list_reverse list_reverse_sort list_select list_slice list_sort list_stddev_pop
list_stddev_samp list_string_agg list_sum list_transform list_unique list_value list_var_pop
list_var_samp list_where list_zip log10 log2 lower_bound ltrim mad make_date make_time
make_timestamp map map_entries map_extract map_from_entries map_keys map_values max_by mean
millennium millisecond min_by microsecond mismatches mod nanosecond nextafter nfc_normalize ord
parse_filename prefix printf product quantile_cont quantile_disc range regexp_escape regexp_matches
regexp_split_to_array regexp_split_to_table row rtrim sem signbit str_split str_split_regex strftime
strlen string_split string_split_regex string_to_array strip_accents strptime struct_extract
struct_insert struct_pack suffix sum_no_overflow time_bucket timezone_hour timezone_minute to_days
to_hours to_json to_microseconds to_milliseconds to_minutes to_months to_seconds to_timestamp
to_weeks to_years try_strptime union_extract union_tag url_encode weekday yearweek Struct
StructExtract List Map MapKeys MapFromEntries Transform Reduce Flatten JarowinklerSimilarity
Factorial
""",
) | {"FromBase64", "ToBase64", "Unhex"}

ALLOWED: dict[Dialect, frozenset[str]] = {
    # Its printf() builds text of any length in one step, so the connection denies it too.
    "sqlite": (_COMMON - {"Format"}) | _SQLITE,
    "postgresql": _COMMON | _POSTGRESQL,
    "mysql": _COMMON | _MYSQL,
    "duckdb": _COMMON | _DUCKDB,
    "generic": _COMMON,
}

# Functions that may stand where a table stands.
TABLE_FUNCTIONS: dict[Dialect, frozenset[str]] = {
    "sqlite": _set("json_each json_tree"),
    "postgresql": _set("""
ExplodingGenerateSeries GenerateSeries Unnest json_array_elements json_array_elements_text json_each
json_each_text json_object_keys jsonb_array_elements jsonb_array_elements_text jsonb_each
jsonb_each_text jsonb_object_keys jsonb_path_query regexp_matches regexp_split_to_table
string_to_table
"""),
    "mysql": _set("JSONTable"),
    "duckdb": _set("GenerateSeries Unnest json_each range"),
    "generic": frozenset(),
}
