"""How people say that somebody came into custody, and that they were kept there overnight."""

from itertools import product

from bot.asking.words.word_sets import word_set

_INTO = ("through", "into", "thru")
_CELLS = ("custody", "our custody", "the cells", "our cells", "our custody suites", "the custody suites")
_BROUGHT = sorted(word_set("come came coming go went going gone pass passed passing put brought taken booked") | {""})
_DETAINED = ("dps", "dp", "detainees", "detained persons", "detained people", "prisoners")
_DOORS = tuple(
    " ".join(word for word in words if word)
    for words in product(("through", "thru"), ("the", "our"), ("", "custody"), ("door", "doors"))
)
"""Others come through doors too, so that these are said of those who are detained alone."""
_KEPT = ("kept", "keep", "keeping", "held", "hold", "holding", "detained", "locked up", "banged up", "stayed", "put up")
_KEPT_IN = (
    "in custody",
    "in the cells",
    "in cells",
    "booked in",
    "brought in",
    "booked into custody",
    "detained",
    "held",
)
_CELLS_BY_NIGHT = ("in the cells", "in our cells", "in cells", "in custody", "in our custody")
_BY_NIGHT = ("overnight", "over night")


def _said(*words: tuple[str, ...] | list[str]) -> list[str]:
    return [" ".join(word for word in one if word) for one in product(*words)]


HELD_OVERNIGHT = tuple(
    (said, "held overnight")
    for said in (
        *_said(_KEPT, (*_CELLS_BY_NIGHT, "in", ""), _BY_NIGHT),
        *_said(_CELLS_BY_NIGHT, _BY_NIGHT),
    )
)
"""What is said, and what it comes down to; the longer stand before what they begin with."""
INTO_CUSTODY = tuple(
    (said, "detention")
    for said in (
        *_said(_DETAINED, _BROUGHT, _DOORS),
        *_said(_DETAINED, _BROUGHT, _INTO, _CELLS),
        *_said(_DETAINED, ("", "were", "got"), _KEPT_IN),
        *_said(_BROUGHT, _INTO, _CELLS),
        *_said([f"{whom} did we book" for whom in ("detainees", "people", "prisoners")]),
        *_said(("book", "booked", "booking"), ("in",)),
    )
)
