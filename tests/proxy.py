"""A TCP proxy in front of a server that breaks the line in the ways networks do.

Plain until `break_next` arms it: the next bytes that the server sends to any client, after
`after_bytes` of them went through, meet the fault. What a client sends goes through untouched.
"""

from __future__ import annotations

import os
import selectors
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

Fault = Literal["reset", "black hole", "half close", "garbage", "hang up"]


class Proxy:
    """Forwards to 127.0.0.1:`target` from a port of its own."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._wake, self._woken = socket.socketpair()
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._peers: dict[socket.socket, socket.socket] = {}
        self._servers: set[socket.socket] = set()
        self._dead: set[socket.socket] = set()  # black holes: swallowed, never answered
        self._armed: tuple[Fault, int] | None = None
        self._thread = threading.Thread(target=self._serve, name="proxy")
        self._thread.start()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def break_next(self, fault: Fault, after_bytes: int = 0) -> None:
        """Let the fault happen once, to the first answer that comes now."""
        self._armed = (fault, after_bytes)

    def close(self) -> None:
        self._wake.close()
        self._thread.join()
        for line in [*self._peers, self._listener, self._woken]:
            line.close()
        self._selector.close()

    def _serve(self) -> None:
        while True:
            for key, _ in self._selector.select():
                line = key.fileobj
                assert isinstance(line, socket.socket)
                if line is self._woken:
                    return
                if line is self._listener:
                    self._accept()
                elif line in self._peers:
                    self._forward(line)

    def _accept(self) -> None:
        client, _ = self._listener.accept()
        try:
            server = socket.create_connection(("127.0.0.1", self._target))
        except OSError:
            client.close()
            return
        self._servers.add(server)
        for one, other in ((client, server), (server, client)):
            self._peers[one] = other
            self._selector.register(one, selectors.EVENT_READ)

    def _forward(self, line: socket.socket) -> None:
        other = self._peers[line]
        try:
            data = line.recv(65_536)
            if not data:
                self._drop(line)
            elif line in self._dead:
                pass
            elif self._armed and line in self._servers:
                (fault, after), self._armed = self._armed, None
                if len(data) <= after:  # not yet
                    self._armed = (fault, after - len(data))
                    other.sendall(data)
                else:
                    other.sendall(data[:after])
                    self._break(fault, line, other)
            else:
                other.sendall(data)
        except OSError:
            self._drop(line)

    def _break(self, fault: Fault, server: socket.socket, client: socket.socket) -> None:
        if fault == "garbage":
            client.sendall(os.urandom(2_000))
        if fault == "black hole":
            self._dead.update((server, client))
        elif fault == "half close":
            client.shutdown(socket.SHUT_WR)
            self._dead.add(server)
        elif fault == "reset":
            # Lingering for no time makes the kernel send RST instead of FIN.
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._drop(server)
        else:
            self._drop(server)

    def _drop(self, line: socket.socket) -> None:
        for one in (line, self._peers[line]):
            self._selector.unregister(one)
            self._peers.pop(one)
            self._servers.discard(one)
            self._dead.discard(one)
            one.close()


@contextmanager
def proxied(target: int) -> Iterator[Proxy]:
    proxy = Proxy(target)
    try:
        yield proxy
    finally:
        proxy.close()
