#!/usr/bin/env bash
# The whole recipe of the embedded model: data, training on one GPU, export.
#
#   bash training/embedded.sh DATA MINILM [SECONDS]
#
# DATA as in training/README.md; MINILM holds model.safetensors and tokenizer.json of all-MiniLM-L6-v2.
# The steps may run on different machines: only the second needs a GPU, only the first needs DATA.
set -euo pipefail
data=$1 minilm=$2 seconds=${3:-475}
python -m sqlnl_rag.models.embedded.dataset --data "$data" --out training/data
python -m sqlnl_rag.models.embedded.train --data training/data --minilm "$minilm" --out training/runs/full \
    --seconds "$seconds" --batch 128 --lr 1e-3 --encoder-lr 4e-4 --retrieval-every 4
python -m sqlnl_rag.models.embedded.export --run training/runs/full --minilm "$minilm" \
    --out sqlnl_rag/models/embedded/weights
