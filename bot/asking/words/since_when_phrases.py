"""How it is said when a figure was last as high or as low as it is, or as good or as bad."""

from itertools import product

_LAST = (
    *("last", "last been", "last come in", "last at", "ever", "ever been", "ever come in", "ever got", "ever gone"),
    *("previously", "previously been"),
    *("ever had it", "ever done", "ever been quite", "ever been any", "we ever been", "we last"),
)
_THAN = (
    "",
    "than now",
    "than this",
    "than that",
    "than it is now",
    "than it is",
    "than today",
    "before",
    "than this before",
)
_STEPS = ("month", "week", "quarter", "time")
_AS = ("", "before", "as now", "as this", "as that", "as it is now", "as it is", "as this before", "as today")


def _last_as(far: str, further: str) -> str:
    """Every way of asking when something was last as far, or further: parted by commas."""
    same = (f"{last} {so} {far} {then}" for last, so, then in product(_LAST, ("this", "so", "that", "as"), _AS))
    more = (f"{last} {further} {than}" for last, than in product(_LAST, _THAN))
    last = (f"when was the last {step} {it}{further}" for step, it in product(_STEPS, ("", "it was ", "that was ")))
    return ", ".join(" ".join(phrase.split()) for phrase in (*same, *more, *last))


def _so_before(far: str, further: str) -> str:
    """`This high before`, `had it that high before`, `any higher before`."""
    return ", ".join((*(f"{so} {far} before" for so in ("this", "that", "so", "quite so")), f"{further} before"))


LAST_AS_HIGH = (
    f"{_so_before('high', 'any higher')}, "
    f"{_last_as('high', 'higher')}, as high as this before, last at this level, "
    "last at this level or higher, last at or above this level, "
    "last this high or higher, highest since when, "
    "the highest since when, new high, a new high, new record high"
)
LAST_AS_LOW = (
    f"{_so_before('low', 'any lower')}, "
    f"{_last_as('low', 'lower')}, as low as this before, lowest since when, the lowest since when, new low, a new low"
)
LAST_AS_BAD = f"{_so_before('bad', 'any worse')}, {_last_as('bad', 'worse')}, as bad as this before"
LAST_AS_GOOD = f"{_so_before('good', 'any better')}, {_last_as('good', 'better')}, as good as this before"
SINCE_WHEN = "since when, how long since, how long is it since, how long has it been since"
THIS_HIGH = "this high, as high as this, as high as it is now, so high, this many, as many as this"
THIS_LOW = "this low, as low as this, as low as it is now, so low"
