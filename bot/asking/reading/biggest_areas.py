"""`In the three biggest boroughs`: how big those are is told by their residents, and not by what is asked for."""

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, NotUnderstood
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.name_forms import plural
from bot.asking.words.word_sets import word_set

_SIZES = {"biggest": "most", "largest": "most", "smallest": "fewest"}
_PLACING = word_set("in across within for of by at throughout over")
_OWN = word_set("the our just only")


def sized_areas(parts: Parts, vocabulary: Vocabulary) -> NotUnderstood | None:
    """What can be meant by areas of which it is said how big they are; None where no such are said to be the place.

    `Which is the biggest borough for burglary` asks for an order, and names no place.
    """
    sized = next((at for at, word in enumerate(parts.words) if word in _SIZES and _is_a_place(parts, at)), None)
    if sized is None or len(parts.kinds) != 1 or not parts.measures:
        return None
    measures = vocabulary.framework.measures
    measure = measures[parts.measures[0]]
    kinds = plural(parts.kinds[0].replace("-", " "))
    number, most = f"{parts.first} " if parts.first else "", _SIZES[parts.words[sized]]
    then = parts.periods[0][1].words if len(parts.periods) == 1 else ""
    time = f" {then}" if then.startswith(("last", "this")) else f" in {then}" if then else ""
    said = f"which {number}{kinds} have the {most} {measure.name}{time}"
    living = None if measure.default_rate is None else measures[measure.default_rate.of].name
    people = () if living is None else (f"which {number}{kinds} have the {most} {living}",)
    return NotUnderstood("sized areas", parts.words[sized], choices=tuple(Choice(one, one) for one in (said, *people)))


def _is_a_place(parts: Parts, sized: int) -> bool:
    """Whether the size is said of a kind of area straight behind it, where a place stands: in the three biggest."""
    before = [word for word in parts.words[:sized] if word not in NUMBER_WORDS and not word.isdigit()]
    placing = next((word for word in reversed(before) if word not in _OWN), "")
    kinds = [span.start for span, one in parts.taken if one is not None and one.sort is Sort.KIND]
    behind = sized + 1
    while behind < len(parts.words) and (parts.words[behind] in NUMBER_WORDS or parts.words[behind].isdigit()):
        behind += 1
    return placing in _PLACING and behind in kinds
