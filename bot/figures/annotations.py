"""Annotations: what is known about a point or a stretch of a series, and approved re-bases."""

from dataclasses import dataclass

from bot.figures.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A note shown wherever the series is. `end` is None for a note that holds from `start` on.

    A re-base starts a new segment of the control chart at `start`; it is only ever approved by a person.
    """

    measure: str
    area: str
    start: Period
    end: Period | None
    text: str
    rebase: bool = False
    approved_by: str | None = None
    group: str = ""
