#!/usr/bin/env bash
# What `sqlnl data` makes of public sets and of the demo database: rows, rejects by reason, leaks.
#
#     bash training/data_cards.sh DATA OUT
#
# Each folder of OUT is ready for training; its card.md holds the figures. Spider takes two minutes
# on two idle cores, the others seconds to one minute.
set -euo pipefail
data=$(realpath "$1") out=$2
mkdir -p "$out"
[ -e schemas/demo.db ] || python schemas/demo.py sqlite:///schemas/demo.db

sqlnl data make --db sqlite:///schemas/demo.db --out "$out/demo.jsonl"
sqlnl data prepare "$out/demo.jsonl" --db sqlite:///schemas/demo.db --out "$out/demo"
sqlnl data prepare "$data/classical/geography.json" \
    --db "sqlite:///$data/classical/geography-db.added-in-2020.sqlite" --out "$out/geography"
sqlnl data prepare "$data/spider/train_spider.json" \
    --db "sqlite:///$data/spider/database/{db_id}/{db_id}.sqlite" --out "$out/spider"
sqlnl data prepare "$data/chase/train_turns.json" \
    --db "sqlite:///$data/chase/database/{db_id}/{db_id}.sqlite" --out "$out/chase"
sqlnl data prepare "$data/bird/train.json" --schema "$data/bird/train_tables.json" --out "$out/bird"
