#!/usr/bin/env bash
# Everything that only a GPU can show of `sqlnl train`, as figures in OUT/lora_gpu.json:
#
#   bash training/lora_gpu.sh OUT [options of lora_gpu.py, e.g. --only '^(path|resume|merge)/']
#
# Wants pip install '.[unsloth]'. On a host without a network: on a machine with one,
#   bash training/lora_gpu.sh --pack site.tar.xz        # packages that torch images lack, for Python 3.12
# then, on the host, unpack that to a folder SITE and call this with PYTHONPATH=SITE.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --pack ]; then
    target=$(realpath -m "${2:?usage: lora_gpu.sh --pack FILE}")
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    # Names, not extras: an extra would bring torch and CUDA along. trl 1.15 as Unsloth's last tried one.
    python3 -m pip install -q --no-deps --no-compile --target "$work/site" --only-binary=:all: --python-version 3.12 \
        --implementation cp --platform manylinux_2_28_x86_64 --platform manylinux_2_24_x86_64 \
        --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 \
        unsloth==2026.10.9 unsloth_zoo==2026.10.9 trl==1.14.0 datasets==4.8.5 dill==0.4.1 \
        multiprocess==0.70.19 cut_cross_entropy==25.1.1 tyro==1.0.17 docstring_parser==0.18.0 \
        typeguard==4.6.0 msgspec==0.22.0 torchao==0.17.0 bitsandbytes==0.50.2 \
        'sqlalchemy>=2.0.30,<3' 'sqlglot>=30.30,<31' rapidfuzz platformdirs filelock typer rich shellingham \
        annotated-doc markdown-it-py mdurl pygments greenlet \
        pydantic==2.14.4 pydantic_core==2.50.5 annotated-types typing-inspection
    rm -rf "$work"/site/{studio,unsloth_cli,test,bin}
    rm -f "$work"/site/bitsandbytes/libbitsandbytes_{cuda11*,cuda12*,cuda132*,rocm*,xpu*}.so
    tar c -C "$work/site" . | xz -T2 -9e > "$target"
    ls -l "$target"
    exit
fi

export HF_HUB_OFFLINE=1 UNSLOTH_DISABLE_STATISTICS=1 TOKENIZERS_PARALLELISM=false
exec python3 training/lora_gpu.py "$@"
