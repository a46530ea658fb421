"""Faults that a test can order: what goes wrong with which method, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

FaultKind = Literal["lost_reply", "dropped", "ratelimited", "server_error", "slow", "error"]


@dataclass(slots=True)
class Fault:
    """One ordered fault.

    `lost_reply` carries the call out and then breaks the connection; `dropped` breaks it without carrying out;
    `ratelimited` answers 429 with `seconds` as Retry-After; `server_error` answers 500 without carrying out;
    `slow` waits `seconds` first; `error` answers with Slack's code `code`. `method` may be `*`. `skip` lets that
    many calls pass first.
    """

    kind: FaultKind
    method: str = "*"
    times: int = 1
    skip: int = 0
    seconds: float = 1.0
    code: str = "internal_error"

    @classmethod
    def ordered(cls, order: dict[str, object]) -> Fault:
        """A fault as the control API is sent it. Raises ValueError that says what is wrong with the order."""
        kinds: tuple[FaultKind, ...] = get_args(FaultKind)
        kind = next((each for each in kinds if each == order.get("kind")), None)
        if kind is None:
            raise ValueError(f"kind {order.get('kind')!r}: must be one of {', '.join(kinds)}")
        unknown = sorted(set(order) - {"kind", "method", "times", "skip", "seconds", "code"})
        if unknown:
            raise ValueError(f"unknown fields {unknown}")
        return cls(
            kind,
            str(order.get("method", "*")),
            int(str(order.get("times", 1))),
            int(str(order.get("skip", 0))),
            float(str(order.get("seconds", 1.0))),
            str(order.get("code", "internal_error")),
        )


class Faults:
    """The faults that are still to come, in the order in which they were ordered."""

    def __init__(self) -> None:
        self._coming: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Let something go wrong."""
        self._coming.append(fault)

    def clear(self) -> None:
        """Let everything go right again."""
        self._coming.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that strikes this call, if any."""
        for fault in self._coming:
            if fault.method not in ("*", method):
                continue
            if fault.skip > 0:
                fault.skip -= 1
                continue
            fault.times -= 1
            if fault.times <= 0:
                self._coming.remove(fault)
            return fault
        return None
