"""Counts for Prometheus, in its text format. No label holds what a client or a model wrote."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

# Seconds, upper bounds: from an answer of the embedded model to one that the time limit ends.
BUCKETS_S = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0)
Labels = tuple[tuple[str, str], ...]


class Metrics:
    """Counters of one process. Threads share it.

    Args:
        paths: Paths that get a label of their own; the others share one.
        gauges: What is read when somebody asks, by name, with a line of help.
    """

    def __init__(
        self,
        paths: Iterable[str],
        gauges: Mapping[str, tuple[str, Callable[[], float]]],
    ) -> None:
        self.paths = frozenset(paths)
        self._gauges = dict(gauges)
        self._lock = threading.Lock()
        self._requests: Counter[Labels] = Counter()
        self._answers: Counter[Labels] = Counter()
        self._buckets: Counter[tuple[str, float]] = Counter()
        self._seconds: defaultdict[str, float] = defaultdict(float)

    def request(self, path: str, method: str, status: int, took_s: float) -> None:
        """Counts one request; status 0 is a client that went before there was one."""
        path = path if path in self.paths else "other"
        method = method if method in ("GET", "POST", "HEAD", "OPTIONS", "DELETE") else "other"
        labels = (("path", path), ("method", method), ("status", str(status)))
        with self._lock:
            self._requests[labels] += 1
            self._seconds[path] += took_s
            for bound in BUCKETS_S:
                self._buckets[path, bound] += took_s <= bound

    def answer(self, database: str, status: str) -> None:
        """Counts what became of one question."""
        with self._lock:
            self._answers[(("database", database), ("status", status))] += 1

    def text(self) -> str:
        """Everything, as Prometheus reads it."""
        with self._lock:
            requests, answers = Counter(self._requests), Counter(self._answers)
            buckets, seconds = Counter(self._buckets), dict(self._seconds)
        counts: Counter[str] = Counter()
        for labels, count in requests.items():
            counts[labels[0][1]] += count
        lines = _counter("sqlnl_requests_total", "Requests.", requests)
        lines += _counter("sqlnl_answers_total", "Questions, by what became of them.", answers)
        lines += _head("sqlnl_request_seconds", "Time from request to response.", "histogram")
        for path in sorted(counts):
            for bound in BUCKETS_S:
                lines.append(_line("bucket", path, buckets[path, bound], f',le="{bound:g}"'))
            lines.append(_line("bucket", path, counts[path], ',le="+Inf"'))
            lines.append(_line("sum", path, round(seconds[path], 6)))
            lines.append(_line("count", path, counts[path]))
        for name, (help, read) in self._gauges.items():
            lines += [*_head(name, help, "gauge"), f"{name} {read():g}"]
        return "\n".join(lines) + "\n"


def _head(name: str, help: str, kind: str) -> list[str]:
    return [f"# HELP {name} {help}", f"# TYPE {name} {kind}"]


def _counter(name: str, help: str, counts: Counter[Labels]) -> list[str]:
    rows = []
    for labels, count in sorted(counts.items()):
        written = ",".join(f'{key}="{value}"' for key, value in labels)
        rows.append(f"{name}{{{written}}} {count}")
    return [*_head(name, help, "counter"), *rows]


def _line(kind: str, path: str, value: float, more: str = "") -> str:
    return f'sqlnl_request_seconds_{kind}{{path="{path}"{more}}} {value}'
