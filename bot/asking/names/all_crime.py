"""What the catalogue calls all crime, by the everyday words for it."""

from collections.abc import Iterable, Mapping

from bot.asking.names.named import Reading, Sort
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import stem

_ALL_CRIME = tuple(
    (*before, noun)
    for noun in ("crime", "crimes")
    for before in ((), ("recorded",), ("all",), ("total",), ("overall",), ("all", "recorded"), ("total", "recorded"))
) + tuple((*before, "offences") for before in (("all",), ("total",), ("all", "recorded"), ("total", "recorded")))


def of_all_crime(names: Mapping[Words, Iterable[Reading]]) -> frozenset[Reading]:
    """The measures of crime as a whole: called so with nothing but `all`, `total` and the like before it."""
    whole = {"all", "total", "overall", "recorded", "the"}
    return frozenset(
        one
        for words, readings in names.items()
        if len(words) > 1 and stem(words[-1]) == "crime" and set(words[:-1]) <= whole
        for one in readings
        if one.sort is Sort.MEASURE
    )
