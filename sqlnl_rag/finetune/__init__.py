"""Fine-tuning a language model to write SQL, and to say it in words, with LoRA.

    config.py      training/lora.yaml -> TrainConfig, a frozen dataclass; every value has a name
    rows.py        the folder that `sqlnl data prepare` writes -> splits of prompt/completion rows
    tokens.py      rows -> token ids and labels, the same for both back ends and for answering
    plan.py        TrainConfig and hardware -> every argument that a back end is given
    loading.py     base and adapter, through Unsloth or plain peft
    training.py    the run itself: checkpoints, early stopping, resuming, what is written
    adapter.py     what stands beside an adapter: which base, which prompt, which data
    report.py      loss curves as SVG, and the card
    merging.py     adapter and base -> one 16-bit model, and GGUF through llama.cpp's converter
    __main__.py    the process that trains: Unsloth must come before everything it patches

Promises: one config trains the same rows in the same order with the same seed and settings on
either back end; the folder that a run names is whole or not there; nothing is fetched from a hub.
Does not promise the same weights from both: their kernels round differently. Several GPUs are the
business of `torchrun` or `accelerate launch`, which start `python -m sqlnl_rag.finetune` as they
would any script.
"""
