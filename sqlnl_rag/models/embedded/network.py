"""The network, in torch; `runtime.py` answers from the graphs that `export.py` makes of it.

    pieces --encoder (12 layers)--> hidden --pool by node--> relation layers--> memory
    memory and what was emitted so far --decoder--> keyword or pointer

Shapes: B batch, T pieces, N nodes, L steps, D width, H heads. The decoder's vocabulary is the
keywords followed by the N nodes of the input (a pointer); both are one index space, keywords first.
"""

# ruff: noqa: TID253  (this module is only ever imported where torch is wanted)
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from sqlnl_rag.models.embedded.actions import KEYWORDS
from sqlnl_rag.models.embedded.features import MARKS, RELATIONS


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; the encoder's are those of the checkpoint it starts from."""

    vocabulary: int = 28_000
    positions: int = 512
    width: int = 384
    heads: int = 12
    inner: int = 1536
    encoder_layers: int = 12
    relation_layers: int = 3
    decoder_layers: int = 4
    steps: int = 96
    dropout: float = 0.1
    decoder_dropout: float = 0.2


def _split(x: Tensor, heads: int) -> Tensor:
    """(..., L, D) -> (..., H, L, D / H)"""
    return x.unflatten(-1, (heads, -1)).transpose(-3, -2)


def _merge(x: Tensor) -> Tensor:
    """(..., H, L, D / H) -> (..., L, D)"""
    return x.transpose(-3, -2).flatten(-2)


# Left out of what `compiled` fuses: for widths that vary the compiler would copy every mask.
_attend = torch.compiler.disable(F.scaled_dot_product_attention)


class EncoderLayer(nn.Module):
    """A BERT layer (post-norm), parameters named so that a checkpoint's load one to one."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.out_norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.down_norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x (B, T, D), bias (B, 1, 1, T) added to the attention's logits."""
        q, k, v = (_split(f(x), self.heads) for f in (self.query, self.key, self.value))
        attended = _merge(_attend(q, k, v, attn_mask=bias))
        x = self.out_norm(x + self.dropout(self.out(attended)))
        return self.down_norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces and marks -> one vector a piece."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.word = nn.Embedding(shape.vocabulary, shape.width)
        self.position = nn.Embedding(shape.positions, shape.width)
        self.mark = nn.Embedding(MARKS, shape.width)
        nn.init.zeros_(self.mark.weight)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, ids: Tensor, mask: Tensor, marks: Tensor) -> Tensor:
        """ids, mask, marks (B, T) -> hidden (B, T, D)."""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(place)[None] + self.mark(marks)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


class RelationLayer(nn.Module):
    """Pre-norm self-attention over nodes; each typed relation adds a learned bias a head."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.norm = nn.LayerNorm(shape.width)
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.bias = nn.Embedding(RELATIONS, shape.heads)
        nn.init.zeros_(self.bias.weight)
        self.inner_norm = nn.LayerNorm(shape.width)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, x: Tensor, relations: Tensor, hidden: Tensor) -> Tensor:
        """x (B, N, D), relations (B, N, N, R) one-hot, hidden (B, 1, 1, N): -1e4 for no node."""
        q, k, v = (_split(part, self.heads) for part in self.qkv(self.norm(x)).chunk(3, -1))
        # A product with the table, not a look-up: a look-up's gradient sorts millions of indices.
        bias = torch.matmul(relations, self.bias.weight.to(relations.dtype))
        bias = bias.permute(0, 3, 1, 2) + hidden
        attended = _attend(q, k, v, attn_mask=bias.to(q.dtype))
        x = x + self.dropout(self.out(_merge(attended)))
        return x + self.dropout(self.down(F.gelu(self.up(self.inner_norm(x)))))


class DecoderLayer(nn.Module):
    """Pre-norm: causal self-attention, attention to the memory, feed-forward."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.norm = nn.LayerNorm(shape.width)
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.cross_norm = nn.LayerNorm(shape.width)
        self.cross_query = nn.Linear(shape.width, shape.width)
        self.cross_kv = nn.Linear(shape.width, 2 * shape.width)
        self.cross_out = nn.Linear(shape.width, shape.width)
        self.inner_norm = nn.LayerNorm(shape.width)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.dropout = nn.Dropout(shape.decoder_dropout)

    def memory(self, memory: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values of the memory, each (B, H, N, D / H)."""
        k, v = self.cross_kv(memory).chunk(2, -1)
        return _split(k, self.heads), _split(v, self.heads)

    def forward(
        self,
        x: Tensor,
        memory: tuple[Tensor, Tensor],
        hidden: Tensor,
        past: tuple[Tensor, Tensor] | None = None,
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """x (B, L, D); with `past` keys and values, x is the next step and L is 1."""
        q, k, v = (_split(part, self.heads) for part in self.qkv(self.norm(x)).chunk(3, -1))
        if past is not None:
            k, v = torch.cat([past[0], k], -2), torch.cat([past[1], v], -2)
        attended = _attend(q, k, v, is_causal=past is None)
        x = x + self.dropout(self.out(_merge(attended)))
        q = _split(self.cross_query(self.cross_norm(x)), self.heads)
        attended = _attend(q, *memory, attn_mask=hidden.to(q.dtype))
        x = x + self.dropout(self.cross_out(_merge(attended)))
        return x + self.dropout(self.down(F.gelu(self.up(self.inner_norm(x))))), (k, v)


class Network(nn.Module):
    """Encoder, relation layers and pointer decoder."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        width = shape.width
        self.encoder = Encoder(shape)
        self.pooled_norm = nn.LayerNorm(width)
        self.relation_layers = nn.ModuleList(
            RelationLayer(shape) for _ in range(shape.relation_layers)
        )
        self.memory_norm = nn.LayerNorm(width)
        self.keyword = nn.Embedding(len(KEYWORDS), width)
        self.pointed = nn.Linear(width, width)
        self.step = nn.Embedding(shape.steps, width)
        self.decoder_layers = nn.ModuleList(
            DecoderLayer(shape) for _ in range(shape.decoder_layers)
        )
        self.out_norm = nn.LayerNorm(width)
        self.keyword_out = nn.Linear(width, len(KEYWORDS))
        self.point_query = nn.Linear(width, width)
        self.point_key = nn.Linear(width, width)
        self.dropout = nn.Dropout(shape.decoder_dropout)
        for embedding in (self.keyword, self.step):
            nn.init.normal_(embedding.weight, std=0.02)

    def remember(self, hidden: Tensor, spans: Tensor, relations: Tensor, absent: Tensor) -> Tensor:
        """Memory (B, N, D) of hidden (B, T, D), spans (B, N, 2) and relations (B, N, N).

        absent (B, 1, 1, N) is -1e4 where there is no node.
        """
        place = torch.arange(hidden.shape[1], device=hidden.device)
        inside = (place >= spans[..., :1]) & (place < spans[..., 1:])
        pool = inside.to(hidden.dtype) / (spans[..., 1:] - spans[..., :1]).clamp(min=1)
        x = self.pooled_norm(torch.matmul(pool.to(hidden.dtype), hidden))
        number = torch.arange(RELATIONS, device=relations.device)
        one_hot = (relations[..., None] == number).to(hidden.dtype)
        for layer in self.relation_layers:
            x = layer(x, one_hot, absent)
        return self.memory_norm(x)

    def logits(self, x: Tensor, keys: Tensor, absent: Tensor) -> Tensor:
        """x (B, L, D), keys (B, N, D) -> (B, L, keywords + N)."""
        x = self.out_norm(x)
        points = torch.matmul(self.point_query(x), keys.transpose(-1, -2)) / x.shape[-1] ** 0.5
        return torch.cat([self.keyword_out(x), points + absent[:, 0]], -1)

    def embed(self, tokens: Tensor, pointed: Tensor) -> Tensor:
        """tokens (B, L) in keywords + nodes, pointed (B, N, D) -> (B, L, D)."""
        keywords = self.keyword.num_embeddings
        is_node = (tokens >= keywords)[..., None]
        node = (tokens - keywords).clamp(min=0)[..., None].expand(-1, -1, pointed.shape[-1])
        node_vectors = torch.gather(pointed, 1, node)
        return torch.where(
            is_node, node_vectors, self.keyword(tokens.clamp(max=keywords - 1)).to(pointed.dtype)
        )

    def forward(self, batch: dict[str, Tensor]) -> Tensor:
        """Teacher-forced logits (B, L, keywords + N) for a batch made by `train.py`."""
        hidden = self.encoder(batch["ids"], batch["mask"], batch["marks"])
        absent = (1.0 - batch["present"][:, None, None, :].to(hidden.dtype)) * -1e4
        memory = self.remember(hidden, batch["spans"], batch["relations"], absent)
        memory = self.dropout(memory)
        x = self.embed(batch["inputs"], self.pointed(memory))
        x = self.dropout(x + self.step.weight[: x.shape[1]][None])
        for layer in self.decoder_layers:
            x, _ = layer(x, layer.memory(memory), absent)
        return self.logits(x, self.point_key(memory), absent)


def compiled(network: Network) -> None:
    """Fuse what the layers do between products, which is most of a training step's time.

    TORCHDYNAMO_DISABLE=1 in the environment leaves them as they are.
    """
    for module in network.modules():
        if isinstance(module, EncoderLayer | RelationLayer | DecoderLayer):
            module.compile(dynamic=True)


def load_start(network: Network, path: Path) -> None:
    """Start the encoder from what `start.py` wrote."""
    from safetensors.numpy import load_file

    from sqlnl_rag.models.embedded.start import unpack

    raw = load_file(path)

    def tensor(name: str) -> Tensor:
        if name in raw:
            return torch.from_numpy(raw[name])
        return torch.from_numpy(unpack(raw[f"{name}.scale"], raw[f"{name}.nibbles"]))

    encoder = network.encoder
    names = {
        "query": "q", "key": "k", "value": "v", "out": "ao", "up": "fi", "down": "fo",
    }  # fmt: skip
    with torch.no_grad():
        encoder.word.weight.copy_(tensor("emb.word"))
        encoder.position.weight.copy_(tensor("emb.pos") + tensor("emb.type")[0])
        encoder.norm.weight.copy_(tensor("emb.ln.w"))
        encoder.norm.bias.copy_(tensor("emb.ln.b"))
        for number, layer in enumerate(encoder.layers):
            for ours, theirs in names.items():
                module = getattr(layer, ours)
                module.weight.copy_(tensor(f"l{number}.{theirs}.w"))
                module.bias.copy_(tensor(f"l{number}.{theirs}.b"))
            for ours, theirs in (("out_norm", "aln"), ("down_norm", "oln")):
                module = getattr(layer, ours)
                module.weight.copy_(tensor(f"l{number}.{theirs}.w"))
                module.bias.copy_(tensor(f"l{number}.{theirs}.b"))


def load_parts(network: Network, run: Path) -> None:
    """Load what `train.save` wrote to the folder `run`: all but the word embeddings, which a run
    leaves as they were.

    Raises:
        ValueError: the folder holds no weights, or those of another network.
    """
    from safetensors.torch import load_file

    state: dict[str, Tensor] = {}
    for part in sorted(run.glob("part*.safetensors")):
        state |= {name: tensor.float() for name, tensor in load_file(part).items()}
    missing, unexpected = network.load_state_dict(state, strict=False)
    if missing != ["encoder.word.weight"] or unexpected:
        raise ValueError(f"{run} does not fit the network: {missing[:5]} {unexpected[:5]}")


def vocabulary(path: Path) -> int:
    """How many pieces the start at `path` has."""
    from safetensors import safe_open

    with safe_open(path, "np") as file:
        return int(file.get_slice("emb.word.scale").get_shape()[0])
