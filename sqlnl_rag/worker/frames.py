"""What travels between a worker and its owner: length-prefixed JSON, cells with tagged types.

A frame is four bytes of length, big-endian, and as many bytes of JSON. A cell is itself where JSON
has its type (None, bool, int, float, str) and else a list that begins with a tag. JSON and not
pickle, because the child reads files that nobody vouches for, and pickle runs code.
"""

from __future__ import annotations

import binascii
import json
from typing import IO, Any

MAX_FRAME_BYTES = 256 * 2**20  # far beyond any block of rows; a broken length must not ask for 4 GB


def write(stream: IO[bytes], message: dict[str, Any]) -> None:
    """Send one message.

    Raises:
        OSError: The other side is gone.
    """
    body = json.dumps(message, separators=(",", ":")).encode()
    stream.write(len(body).to_bytes(4, "big") + body)
    stream.flush()


def read(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next message; None where the other side is gone or no longer makes sense."""
    head = stream.read(4)
    length = int.from_bytes(head, "big")
    if len(head) < 4 or length > MAX_FRAME_BYTES:
        return None
    body = stream.read(length)
    if len(body) < length:
        return None
    message = json.loads(body)
    return message if isinstance(message, dict) else None


def pack(cell: Any, max_chars: int) -> Any:
    """A cell as JSON holds it; text and bytes beyond `max_chars` are cut, other types become text.

    Cut here, so that one huge cell never reaches the other process.
    """
    if cell is None or isinstance(cell, bool | float):
        return cell
    if isinstance(cell, int):  # Python writes no decimal number of more than 4,300 digits
        return cell if cell.bit_length() < 10_000 else ["int", hex(cell)]
    if isinstance(cell, str):
        return cell if len(cell) <= max_chars else cell[:max_chars]
    if isinstance(cell, bytes | bytearray | memoryview):
        return ["bytes", binascii.b2a_base64(bytes(cell[:max_chars]), newline=False).decode()]
    if isinstance(cell, list | tuple):
        kind = "list" if isinstance(cell, list) else "tuple"
        return [kind, *(pack(item, max_chars) for item in cell)]
    if isinstance(cell, dict):
        return ["dict", *([pack(k, max_chars), pack(v, max_chars)] for k, v in cell.items())]
    kind = type(cell).__name__
    if kind in ("date", "datetime", "time"):
        return [kind, cell.isoformat()]
    if kind == "timedelta":
        return [kind, cell.days, cell.seconds, cell.microseconds]
    return [kind if kind in ("Decimal", "UUID") else "str", str(cell)]


def unpack(cell: Any) -> Any:
    """The cell that `pack` packed.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(cell, list):
        return cell
    kind, *parts = cell
    if kind == "list":
        return [unpack(part) for part in parts]
    if kind == "tuple":
        return tuple(unpack(part) for part in parts)
    if kind == "dict":
        return {unpack(key): unpack(value) for key, value in parts}
    if kind == "bytes":
        return binascii.a2b_base64(parts[0])
    if kind == "str":
        return str(parts[0])
    if kind == "int":
        return int(parts[0], 16)
    if kind == "Decimal":
        from decimal import Decimal

        return Decimal(parts[0])
    if kind == "UUID":
        from uuid import UUID

        return UUID(parts[0])
    import datetime

    if kind == "timedelta":
        return datetime.timedelta(*parts)
    if kind in ("date", "datetime", "time"):
        return getattr(datetime, kind).fromisoformat(parts[0])
    raise ValueError(f"no cell is of kind {kind!r}")
