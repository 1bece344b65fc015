"""An attribute that is made at first use, by one thread while the others wait for it.

`functools.cached_property` lets two threads make it twice from Python 3.12 on, and before that
makes every object of the class wait for one. Both matter where it is a model or an index.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):
    """Decorates a method without arguments; what it returns is kept, an exception is not."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> T:
        held = instance.__dict__  # found there from now on, without a call of this
        with held.setdefault(f"_lock of {self._name}", threading.RLock()):
            if self._name not in held:
                held[self._name] = self._make(instance)
            made: T = held[self._name]
            return made
