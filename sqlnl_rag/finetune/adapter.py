"""What stands beside an adapter, or a merged model, in ``sqlnl.json``: base, prompt, data, results.

Promises: an adapter that is loaded tells when the prompt it is about to read, or the base under it,
is not the one that it was trained with. Folders of other makers have no such file and are taken as
they are.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlnl_rag.errors import ModelUnreachable, UsageError
from sqlnl_rag.prompt import prompt_sha256

FILE_NAME = "sqlnl.json"
_PEEK_BYTES = 1 << 20


@dataclass(frozen=True)
class Manifest:
    """How an adapter came to be.

    Attributes:
        base_sha256: See `base_sha256`.
        results: Losses and what the run took; see `training.Results`.
    """

    base_model: str
    base_sha256: str
    prompt_sha256: str
    data_fingerprint: str
    backend: str
    config: dict[str, Any] = field(default_factory=dict)
    results: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Writes it into `folder`."""
        text = json.dumps(vars(self), indent=2, ensure_ascii=False)
        (folder / FILE_NAME).write_text(text + "\n", encoding="utf-8")

    def prompt_warnings(self) -> tuple[str, ...]:
        """One line where the prompt has changed since."""
        if self.prompt_sha256 == prompt_sha256():
            return ()
        return (
            "this model was fine-tuned with another prompt than it is asked with"
            f" ({self.prompt_sha256[:8]}, now {prompt_sha256()[:8]}): expect less of it",
        )


def read_manifest(folder: Path) -> Manifest | None:
    """What a run wrote beside its adapter; None where nothing readable stands there."""
    try:
        content = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        return Manifest(**content)
    except (OSError, ValueError, TypeError):
        return None


def base_of(folder: Path) -> str | None:
    """The base model that an adapter's own config names; None where `folder` is no adapter.

    Raises:
        UsageError: The config cannot be read.
    """
    path = folder / "adapter_config.json"
    if not path.is_file():
        return None
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["base_model_name_or_path"])
    except (OSError, ValueError, KeyError, TypeError):
        raise UsageError(
            f"{path} names no base model", "is it an adapter that peft wrote?"
        ) from None


def find_model(name: str) -> Path:
    """The folder of a model: a path, or a name in the local Hugging Face cache.

    Raises:
        ModelUnreachable: It is neither; nothing is downloaded unasked.
    """
    folder = Path(name).expanduser()
    if (folder / "config.json").is_file() or (folder / "adapter_config.json").is_file():
        return folder
    if folder.is_dir():
        raise ModelUnreachable(f"{name} holds no config.json", "name the folder of one model")
    if name.count("/") == 1 and not name.startswith((".", "~", "/")):
        try:
            from huggingface_hub import try_to_load_from_cache

            for file in ("config.json", "adapter_config.json"):
                found = try_to_load_from_cache(name, file)
                if isinstance(found, str):
                    return Path(found).parent
        except (ImportError, ValueError):  # ValueError: no repository can have that name
            pass
        raise ModelUnreachable(
            f"there is no folder {name}, and no such model in the local cache",
            f"hf download {name}",
        )
    raise ModelUnreachable(f"there is no model at {name}", "check the path")


def base_sha256(folder: Path) -> str:
    """Of what tells one base model from another without reading gigabytes: the names and shapes of
    its first weight file, and that file's first mebibyte.
    """
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.safetensors"))[:1]:
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            digest.update(file.read(min(size, 64 * _PEEK_BYTES)))
            digest.update(file.read(_PEEK_BYTES))
    return digest.hexdigest()


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """A folder to write into that takes the name `target` only when the block ends well.

    Raises:
        UsageError: Something stands at `target` already.
    """
    require_free(target)
    partial = target.with_name(f"{target.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        yield partial
        if target.is_dir():
            target.rmdir()  # empty, or `require_free` would have said so
        partial.rename(target)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise


def require_free(target: Path) -> None:
    """Refuses to write over what is there.

    Raises:
        UsageError: Something is.
    """
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise UsageError(f"{target} is there already", "name another folder, or move it away")
