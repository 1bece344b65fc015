#!/usr/bin/env bash
# What fine-tuning moves on one domain, GeoQuery, by its question split.
#
#   bash training/domain.sh DATA OUT [SECONDS]     # DATA as README.md has it; SECONDS of pre-training, 240 by default
#
# 1. Questions to SQL: the model that ships, before and after `sqlnl train embedded`; execution accuracy. Half an hour on
#    two CPU cores.
# 2. SQL to words: a small causal model is pre-trained from nothing on Spider's and Spider-Syn's training questions, both ways (domain.py), then
#    fine-tuned by `sqlnl train`; BLEU-4 and ROUGE-L of the text that needs no model, of the model alone, and of the model
#    behind the check. Wants a GPU.
# A step whose result is there is left out, so OUT may be carried from one machine to another.
set -euo pipefail
data=$(realpath "${1:?usage: domain.sh DATA OUT [SECONDS]}")
mkdir -p "${2:?usage: domain.sh DATA OUT [SECONDS]}"
out=$(realpath "$2")
cd "$(dirname "$0")/.."
export PYTHONPATH=$PWD${PYTHONPATH:+:$PYTHONPATH}
sqlnl() { python -m sqlnl_rag "$@"; }
geo=$out/databases/geography/geography.sqlite
url="sqlite:///$out/databases/{db_id}/{db_id}.sqlite"
spider="sqlite:///$data/spider/database/{db_id}/{db_id}.sqlite"
[ -f "$geo" ] || install -D "$data/classical/geography-db.added-in-2020.sqlite" "$geo"

# 1. questions to SQL
[ -d "$out/rows" ] || sqlnl data prepare "$data/classical/geography.json" --split given --db "sqlite:///$geo" --out "$out/rows"
[ -d "$out/tuned" ] || sqlnl train embedded "$out/rows" "$out/tuned" --db "$url"
# Spider's training questions, which the shipped model has seen, hold a part of GeoQuery's: those are left out of "unseen".
[ -f "$out/unseen.jsonl" ] || python training/unseen.py "$data/spider/train_others.json" "$out/rows/pairs/test.jsonl" > "$out/unseen.jsonl"
for model in embedded "embedded:$out/tuned"; do
    answers=$out/$(basename "$model").answers.jsonl
    [ -f "$answers" ] || sqlnl batch --db "$url" --model "$model" < "$out/rows/pairs/test.jsonl" > "$answers"
    for gold in "$out/rows/pairs/test.jsonl" "$out/unseen.jsonl"; do
        echo "== $model, $(basename "$gold")"
        sqlnl eval --gold "$gold" --predictions "$answers" --databases "$url"
    done
done

# 2. SQL to words
# Two files may not have one name; train_others.json stays out, because it holds a part of GeoQuery.
[ -f "$out/spider_syn.json" ] || cp "$data/spider_syn/train_spider.json" "$out/spider_syn.json"
[ -d "$out/general" ] || sqlnl data prepare "$data/spider/train_spider.json" "$out/spider_syn.json" --augment 2 --explain-share 0.5 \
    --db "$spider" --out "$out/general"
[ -d "$out/domain" ] || sqlnl data prepare "$data/classical/geography.json" --augment 6 --explain-share 1 --split given \
    --db "sqlite:///$geo" --out "$out/domain"
[ -d "$out/base" ] || python training/domain.py "$out/general" "$out/base" --seconds "${3:-240}"
[ -d "$out/adapter" ] || sqlnl train --config training/lora.yaml --set base_model="$out/base" \
    --set data="$out/domain" --set output="$out/adapter" --set epochs=6 --set batch_size=16 \
    --set gradient_accumulation=1 --set learning_rate=0.001 --set eval_steps=80 --set patience=3 \
    --set gradient_checkpointing=false
[ -f "$out/told.jsonl" ] || python training/told.py "$out/domain" "$out/adapter" > "$out/told.jsonl"
[ -f "$out/shown.jsonl" ] || sqlnl batch --direction sql2nl --db "$url" --model "hf:$out/adapter" \
    < "$out/domain/pairs/test.jsonl" > "$out/shown.jsonl"
for texts in "" "$out/told.jsonl" "$out/shown.jsonl"; do
    echo "== ${texts:-floor}"
    sqlnl eval --direction sql2nl --gold "$out/domain/pairs/test.jsonl" ${texts:+--predictions "$texts"}
done
