#!/usr/bin/env bash
# Execution accuracy of the shipped model on Spider dev, through the product path.
#
#   bash training/spider_dev.sh DATA        DATA holds spider/ with dev.json and database/
set -euo pipefail
data=$1
url="sqlite:///$(realpath "$data")/spider/database/{db_id}/{db_id}.sqlite"
out=$(mktemp -d)
python - "$data/spider/dev.json" >"$out/questions.jsonl" <<'PY'
import sys
from sqlnl_rag.datasets import batch_lines, read_questions
print("\n".join(batch_lines(read_questions(sys.argv[1]))))
PY
sqlnl batch --db "$url" <"$out/questions.jsonl" >"$out/predictions.jsonl"
sqlnl eval --gold "$data/spider/dev.json" --predictions "$out/predictions.jsonl" --databases "$url" --without wta_1
echo "predictions: $out/predictions.jsonl" >&2
