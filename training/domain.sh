#!/usr/bin/env bash
# A fine-tune on one domain, and what it moves: execution accuracy on GeoQuery's test questions before and after.
#
#   bash training/domain.sh DATA OUT [SECONDS]     # DATA as README.md has it; SECONDS of pre-training, 240 by default
#
# A small causal model is pre-trained from nothing on Spider's training questions (no database of states and rivers is
# among them), then fine-tuned by `sqlnl train` on GeoQuery's training questions, by question split. Steps 2 and 3
# want a GPU; 1 and 4 do not. A step whose result is there is left out, so OUT may be carried from one machine to another.
set -euo pipefail
data=$(realpath "${1:?usage: domain.sh DATA OUT [SECONDS]}")
mkdir -p "${2:?usage: domain.sh DATA OUT [SECONDS]}"
out=$(realpath "$2")
cd "$(dirname "$0")/.."
sqlnl() { python3 -m sqlnl_rag "$@"; }

# 1. rows
geo=$out/databases/geography/geography.sqlite
[ -f "$geo" ] || install -D "$data/classical/geography-db.added-in-2020.sqlite" "$geo"
[ -d "$out/general" ] || sqlnl data prepare "$data/spider/train_spider.json" --augment 2 --explain-share 0.4 \
    --db "sqlite:///$data/spider/database/{db_id}/{db_id}.sqlite" --out "$out/general"
[ -d "$out/domain" ] || sqlnl data prepare "$data/classical/geography.json" --augment 3 --explain-share 0.4 \
    --split given --db "sqlite:///$geo" --out "$out/domain"

# 2. the base, 3. the adapter
[ -d "$out/base" ] || python3 training/domain.py "$out/general" "$out/base" --seconds "${3:-240}"
[ -d "$out/adapter" ] || sqlnl train --config training/lora.yaml --set base_model="$out/base" \
    --set data="$out/domain" --set output="$out/adapter" --set epochs=12 --set batch_size=16 \
    --set gradient_accumulation=1 --set learning_rate=0.001 --set eval_steps=100 --set patience=3 \
    --set gradient_checkpointing=false

# 4. before and after
for model in base adapter; do
    [ -f "$out/$model.jsonl" ] || sqlnl batch --db "sqlite:///$geo" --model "hf:$out/$model" \
        < "$out/domain/pairs/test.jsonl" > "$out/$model.jsonl"
    echo "== $model"
    sqlnl eval --gold "$out/domain/pairs/test.jsonl" --predictions "$out/$model.jsonl" \
        --databases "sqlite:///$out/databases/{db_id}/{db_id}.sqlite"
done
