"""What people say for a word in the title of a piece of work: shut the nick where it is to close a station."""

from collections.abc import Iterable, Mapping

from bot.asking.words.word_sets import word_set

_SAME = (
    "close closes closing closed closure shut shuts shutting shutdown closedown",
    "station stations nick nicks copshop",
    "move moves moving moved relocate relocates relocating relocated relocation",
    "refit refits refitting refitted refurb refurbish refurbished refurbishing refurbishment renovation",
    "build builds building built construct constructing construction",
    "buy buys buying bought purchase purchases purchasing purchased procure procuring procured procurement",
    "recruit recruits recruiting recruited recruitment hire hires hiring hired",
    "replace replaces replacing replaced replacement swap swapping swapped renew renewing renewed renewal",
    "publish publishes publishing published publication",
    "introduce introduces introducing introduced introduction bring brings bringing brought",
    "train trains training trained",
    "telephony telephone telephones phone phones",
    "vehicle vehicles car cars fleet",
    "retail retailer retailers shop shops",
    "operation operations op ops",
    "programme programmes program programs prog",
    "domestic domestics dom",
    "improvement improvements improve",
)
"""Words of which one may stand for another where a title has it, in all their forms."""


def _each_with_the_others() -> Iterable[tuple[str, frozenset[str]]]:
    for words in map(word_set, _SAME):
        yield from ((word, words) for word in words)


SAID_OF_WORK: Mapping[str, frozenset[str]] = dict(_each_with_the_others())
"""By each word those that may stand for it."""
