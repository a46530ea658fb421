"""January, February, March and April, where March is not held: the others, and that March is missing."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, NoFigure

FEWEST_HELD = 2
"""Of a row of which fewer are held there is no row left: it is said which is missing."""


def without_those_missing(row: Sequence[Figure | NoFigure]) -> list[Figure | NoFigure]:
    """The figures of a row of times that are held, the last of which says what is missing between them.

    As it was where too few are held, or one has no figure for another reason: what is not shown leaves none.
    """
    held = [one for one in row if isinstance(one, Figure)]
    missing = [one for one in row if isinstance(one, NoFigure)]
    if not missing or len(held) < FEWEST_HELD or any(one.reason != "missing" for one in missing):
        return [*row]
    return [*held[:-1], replace(held[-1], details={**held[-1].details, "not_held": [_said(one) for one in missing]})]


def _said(one: NoFigure) -> tuple[str, str]:
    """Which time it is, and why it has no figure where it is of several periods of which only some are held."""
    words, why, since = (str(one.details.get(name) or "") for name in ("words", "why", "since"))
    if since:
        return words, f"it is held since {since} only"
    return words, "" if why == f"no figure is held for {words}" else why
