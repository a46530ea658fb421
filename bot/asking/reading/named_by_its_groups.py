"""`S&S by ethnicity` where a measure is called so: its breakdown by what its name says that it is counted by."""

import re
from itertools import pairwise

from bot.asking.names.dimensions import dimensions_said
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import stem, words_of
from bot.figures.measures import Measure, dimension_of

_COUNTED_BY = re.compile(r"\bby (?:the )?(?P<what>[^(),]+?)\s*$", re.IGNORECASE)
_BESIDE = frozenset(
    {Field.HOME, Field.TABLE, Field.CHART, Field.WHAT_IS, Field.SHARE, Field.PERCENT, Field.CHANGE}
    | {Field.COMPARE, Field.DIFFERENCE, Field.YEAR_EARLIER, Field.YEAR_ON_YEAR, Field.PERIOD_EARLIER}
    | {Field.PERIOD_ON_PERIOD, Field.MONTH_EARLIER, Field.MONTH_ON_MONTH, Field.QUARTER_EARLIER}
)


def settle_named_by_its_groups(parts: Parts, vocabulary: Vocabulary) -> None:
    """Take a measure by its groups where its name says by what, and so does the question."""
    named = parts.kinds or parts.kinds_alone or parts.dimensions or parts.groups or parts.cadences or parts.peers
    if named or len(parts.measures) != 1 or not _BESIDE.issuperset(parts.fields.keys() - {Field.BY}):
        return
    measure = vocabulary.framework.measures[parts.measures[0]]
    dimension = _counted_by(measure, {stem(word) for word in parts.words}, vocabulary) or _only_way(measure, parts)
    if dimension:
        parts.dimensions.append((dimension, measure.key))
        parts.fields.setdefault(Field.BY, 0)


def _counted_by(measure: Measure, said: set[str], vocabulary: Vocabulary) -> str:
    """The dimension of the groups of a measure that its name ends in, where that is said."""
    found = _COUNTED_BY.search(measure.name)
    words = words_of(found["what"]) if found and measure.groups else ()
    for some in (words, words[-1:]):
        if not some or not {stem(word) for word in some} <= said:
            continue
        readings = (one for _, every in dimensions_said(("by", *some), 1, vocabulary) for one in every)
        if dimension := next((one.key for one in readings if one.of == measure.key), ""):
            return dimension
    return ""


def _only_way(measure: Measure, parts: Parts) -> str:
    """The only dimension of a measure whose name says by what, where it is asked by that: knife crime by weapon."""
    found = _COUNTED_BY.search(measure.name)
    dimensions = {dimension_of(group.key) for group in measure.groups}
    if not found or len(dimensions) != 1:
        return ""
    words = words_of(found["what"])
    if any(word.endswith("s") and word not in _NO_PLURALS for word in words):
        return ""  # violence by strangers: by whom it was done
    own = {stem(word) for word in (*words[:1], *words[-1:])}
    said = any(one in _BY and stem(two) in own for one, two in pairwise(parts.words))
    return dimensions.pop() if said else ""


_NO_PLURALS = frozenset({"premises", "status", "means", "class"})
_BY = frozenset({"by", "per", "each"})


def settle_split_between(parts: Parts) -> None:
    """`Split dwelling / non-dwelling`, `a male/female breakdown`: the figure of each that is named, and of no others.

    With one alone named, it may stand for all that it is one of.
    """
    place = parts.fields.get(Field.BY)
    if place is None or PARTED.isdisjoint(parts.words_at(place)) or parts.kinds or parts.peers:
        return
    if parts.dimensions and parts.groups:
        said = [at for at, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.DIMENSION]
        parts.linked = parts.linked and not any(_stands_before_a_group(at, parts) for at in said)
    elif len(parts.groups) > 1:
        del parts.fields[Field.BY]


def _stands_before_a_group(at: int, parts: Parts) -> bool:
    """Whether the next thing in a row is a group: dwelling and non-dwelling are both groups."""
    behind = at + 1 + (parts.harmless.get(at + 1) in ("and", "or"))
    one = parts.taken[behind][1] if behind < len(parts.taken) else None
    return one is not None and one.sort is Sort.GROUP and (behind > at + 1 or behind in parts.parted)


PARTED = frozenset({"breakdown", "broken", "break", "split"})
